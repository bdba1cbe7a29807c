// A game as a file: taken along, opened somewhere else, and what happens when the file is damaged or is no game at all.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AppPage,
  markOnPage,
  named,
  openApp,
  openFile,
  press,
  saveByDownload,
  saveFile,
  untilReady,
  visibleNotices,
  waitForMark,
} from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { isAt, savedGame } from '../support/saved-game';
import { type ServedSite, serveSite } from '../support/serve';

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let app: AppPage;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await saveByDownload(context);
  app = await openApp(context, site.address);
});

afterEach(async () => {
  const { all } = app.errors;
  await context.close();
  if (all.length > 0) throw new Error(all.join('\n'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const inTask = savedGame(isAt(3, 'task'), 7, 'Blue table');

/** Everything the log holds now, as far as a file tells. */
async function recordsOnTable(): Promise<readonly unknown[]> {
  return (JSON.parse((await saveFile(app.page)).text) as { inputs: unknown[] }).inputs;
}

async function linesWithFault(change: (lines: string[], firstInput: number) => void): Promise<string> {
  const lines = inTask.text.split('\n');
  change(lines, lines.findIndex((line) => line.includes('"inputs": [')) + 1);
  return lines.join('\n');
}

test('a game saved to a file goes on at the same place in another browser', async () => {
  const { page } = app;
  await openFile(page, inTask.text);
  await waitForMark(page, inTask.mark);
  const saved = await saveFile(page);
  expect(saved.name).toBe('Blue table.clusterwise.json');
  expect(saved.text).toBe(inTask.text);

  const elsewhere = await browser.newContext();
  const other = await openApp(elsewhere, site.address);
  await openFile(other.page, saved.text);
  await waitForMark(other.page, inTask.mark);
  const figures = (at: AppPage) => at.page.locator('.key-figures').innerText();
  expect(await figures(other)).toBe(await figures(app));
  expect(await visibleNotices(other.page)).toEqual([]);
  expect(other.errors.all).toEqual([]);
  await elsewhere.close();
});

test('a game that is over shows the same two scores when its file is opened', async () => {
  const over = savedGame(({ place }) => place.at === 'debrief');
  await openFile(app.page, over.text);
  await waitForMark(app.page, over.mark);
  await press(app.page, 'stage-happened');
  await press(app.page, 'screen-scores');
  expect(await named(app.page, 'score-engagement').innerText()).toContain(String(over.engagement));
  expect(await named(app.page, 'score-judgement').innerText()).toContain(String(over.judgement));
});

test('a file that is cut off opens up to its last whole input and says so', async () => {
  const cut = await linesWithFault((lines, first) => {
    lines.length = first + 12;
    lines.push('    {"type":"vis');
  });
  await openFile(app.page, cut);
  await expect.poll(() => visibleNotices(app.page)).toEqual(['session/damaged']);
  await press(app.page, 'dismiss');
  expect(await visibleNotices(app.page)).toEqual([]);
  expect(await recordsOnTable()).toHaveLength(12);
});

test('a file with a broken line in its middle opens up to the line before, says so and can be played on', async () => {
  const broken = await linesWithFault((lines, first) => {
    lines[first + 20] = '    {"type":%%%%';
  });
  await openFile(app.page, broken);
  await expect.poll(() => visibleNotices(app.page)).toEqual(['session/damaged']);
  const mark = await markOnPage(app.page);
  await app.page.reload();
  await untilReady(app.page);
  await waitForMark(app.page, mark);
  expect(await recordsOnTable()).toHaveLength(20);
});

test('a file with an input that the rules refuse opens up to it and says so', async () => {
  const wrong = await linesWithFault((lines, first) => {
    lines[first + 9] = '    {"type":"goOn"},';
  });
  await openFile(app.page, wrong);
  await expect.poll(() => visibleNotices(app.page)).toEqual(['session/cut-short']);
  await press(app.page, 'dismiss');
  expect(await recordsOnTable()).toHaveLength(9);
});

const head = '{"format":"clusterwise-session","version":99,"app":"9.9.9","inputs":[]}';
const refused = [
  { words: 'a file of a newer version', text: () => head, code: 'session/newer' },
  { words: 'a picture', text: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), code: 'session/not-one' },
  { words: 'an empty file', text: () => '', code: 'session/not-one' },
  { words: 'data of another program', text: () => '[{"a":1}]', code: 'session/not-one' },
  {
    words: 'a game of a region that is not here',
    text: () => inTask.text.replace('"kestrel-coast"', '"atlantis"'),
    code: 'session/unknown-scenario',
  },
  {
    words: 'a game in a format that is not there',
    text: () => inTask.text.replace('"half-day"', '"a-year"'),
    code: 'session/unknown-course',
  },
  { words: 'a file of 30 MB', text: () => Buffer.alloc(30_000_000, 'x'), code: 'storage/too-large' },
] as const;

test('a file that is not a game is refused in clear words, in the lobby', async () => {
  for (const { words, text, code } of refused) {
    await openFile(app.page, text());
    await expect.poll(() => visibleNotices(app.page), { message: words }).toEqual([code]);
    expect(await named(app.page, 'notice').innerText(), `at ${words}`).not.toContain(code);
    expect(await markOnPage(app.page)).toBe('lobby//lobby/false');
    await press(app.page, 'dismiss');
  }
});

test('a file that is not a game is refused in clear words over an open game, and the game loses nothing', async () => {
  await openFile(app.page, inTask.text);
  await waitForMark(app.page, inTask.mark);
  const some = refused.filter(({ code }) => code !== 'session/not-one' && code !== 'session/unknown-course');
  for (const { words, text, code } of some) {
    await openFile(app.page, text());
    await expect.poll(() => visibleNotices(app.page), { message: words }).toEqual([code]);
    await press(app.page, 'dismiss');
    expect(await markOnPage(app.page), `at ${words}`).toBe(inTask.mark);
  }
  expect(await recordsOnTable()).toHaveLength(inTask.inputs);
});

test('a second file opened over a game leaves the first game in the list of saved games', async () => {
  const other = savedGame(isAt(1, 'diary'), 8, 'Red table');
  await openFile(app.page, inTask.text);
  await waitForMark(app.page, inTask.mark);
  await openFile(app.page, other.text);
  await waitForMark(app.page, other.mark);
  await press(app.page, 'tool-files');
  await press(app.page, 'leave');
  const saved = app.page.locator('[data-test^="saved-"]');
  await expect.poll(() => saved.count()).toBe(2);
  expect((await saved.allInnerTexts()).map((text) => text.slice(0, 4)).sort()).toEqual(['Blue', 'Red ']);
  await saved.filter({ hasText: 'Blue table' }).locator('[data-test="resume-game"]').click();
  await waitForMark(app.page, inTask.mark);
});

test('the name of a table that looks like a page is shown as text', async () => {
  const name = '<img src=x onerror=alert(1)><b>Bold</b>';
  await openFile(app.page, savedGame(({ place }) => place.at === 'handover', 7, name).text);
  await waitForMark(app.page, 'handover//handover/false');
  expect(await app.page.locator('.eyebrow').first().innerText()).toBe(name);
  expect((await saveFile(app.page)).name).toBe('img srcx onerroralert1bBoldb.clusterwise.json');
  await press(app.page, 'play-again');
  expect(await app.page.locator('[data-test^="saved-"] strong').innerText()).toBe(name);
  expect(await app.page.locator('img[src="x"], b').count()).toBe(0);
});
