// At the end: the plan for the own region is written by keyboard and is still there after a kill; every file is made and is what it says.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parseSessionFile } from '../../src/session/session-file';
import {
  type AppPage,
  markOnPage,
  named,
  openApp,
  openFile,
  press,
  saveByDownload,
  untilReady,
  waitForMark,
} from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { launchKillableBrowser } from '../support/kill';
import { isAt, savedGame } from '../support/saved-game';
import { type ServedSite, serveSite } from '../support/serve';

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let app: AppPage;

const atTheEnd = 'handover//handover/false';
const afterPause = { timeout: 5000 }; // the page keeps what was typed after a pause of one second or so

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
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

async function openAt(place: 'debrief' | 'handover', table = 'Blue table'): Promise<Page> {
  const game = savedGame((each) => each.place.at === place, 7, table);
  await openFile(app.page, game.text);
  await waitForMark(app.page, game.mark);
  return app.page;
}

/** By Tab alone from where the focus is. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let keys = 0; keys < 60; keys += 1) {
    await page.keyboard.press('Tab');
    if (await named(page, name).evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

function stateOf(page: Page, step: number): Promise<string | null> {
  return named(page, `plan-state-${step}`).getAttribute('data-state');
}

async function download(page: Page, hook: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [offered] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press(page, hook)]);
  return { name: offered.suggestedFilename(), bytes: readFileSync(await offered.path()) };
}

test('lines are written by keyboard alone, and are kept when the field is left and after a pause in typing', async () => {
  const page = await openAt('handover');
  expect(await named(page, 'plan-progress').innerText()).toContain('0 of 12');
  await tabTo(page, 'plan-1');
  await page.keyboard.type('We ask the hotel owners first. <b>');
  expect(await stateOf(page, 1)).toBe('writing');
  await tabTo(page, 'plan-2');
  await expect.poll(() => stateOf(page, 1)).toBe('kept');
  await page.keyboard.type('Two criteria');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('مرحبا');
  await expect.poll(() => stateOf(page, 2), afterPause).toBe('kept'); // without leaving it
  expect(await named(page, 'plan-progress').innerText()).toContain('2 of 12');
  expect(await named(page, 'mirrors').innerText()).toContain('We ask the hotel owners first. <b>');
});

test('what is said to be kept is there when the browser is killed at that moment', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'clusterwise plan '));
  const first = await launchKillableBrowser(profile);
  let address = '';
  try {
    await first.page.goto(site.address);
    await untilReady(first.page);
    await openFile(first.page, savedGame(({ place }) => place.at === 'handover').text);
    await waitForMark(first.page, atTheEnd);
    address = first.page.url();
    await named(first.page, 'plan-7').fill('Three small projects.\nOne owner each.');
    await first.page.locator('[data-test=plan-state-7][data-state=kept]').waitFor();
  } finally {
    await first.kill();
  }
  const second = await launchKillableBrowser(profile);
  try {
    await second.page.goto(address);
    await untilReady(second.page);
    await waitForMark(second.page, atTheEnd);
    expect(await named(second.page, 'plan-7').inputValue()).toBe('Three small projects.\nOne owner each.');
    expect(await stateOf(second.page, 7)).toBe('still');
  } finally {
    await second.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a line that is emptied is taken away, and its suggestion comes back', async () => {
  const page = await openAt('handover');
  expect(await named(page, 'suggestion-3').count()).toBe(1);
  await named(page, 'plan-3').fill('Ask the bakers.');
  await named(page, 'plan-4').focus();
  await expect.poll(() => stateOf(page, 3)).toBe('kept');
  expect(await named(page, 'suggestion-3').count()).toBe(0);
  await named(page, 'plan-3').fill('  ');
  await named(page, 'plan-4').focus();
  await expect.poll(() => named(page, 'plan-progress').innerText()).toContain('0 of 12');
  expect(await named(page, 'suggestion-3').count()).toBe(1);
});

test('the field grows with its words, tells before it is full and takes no letter more', async () => {
  const page = await openAt('handover');
  const heightOf = async () => (await named(page, 'plan-5').boundingBox())?.height ?? 0;
  const before = await heightOf();
  await named(page, 'plan-5').fill('x y '.repeat(70));
  expect(await named(page, 'plan-state-5').innerText()).not.toContain('left');
  await named(page, 'plan-5').fill('x y '.repeat(78));
  expect(await named(page, 'plan-state-5').innerText()).toContain('88 letters left');
  expect(await heightOf()).toBeGreaterThan(before);
  await named(page, 'plan-5').focus();
  await page.keyboard.press('End');
  await page.keyboard.insertText('z'.repeat(300));
  expect((await named(page, 'plan-5').inputValue()).length).toBe(400);
  const isCut = await named(page, 'plan-5').evaluate((field) => field.scrollHeight > field.clientHeight + 1);
  expect(isCut).toBe(false);
});

test('an empty line shows what the handbook says, and opens the page of its step', async () => {
  const page = await openAt('handover');
  expect(await named(page, 'suggestion-9').innerText()).toContain('Let the board set three to five questions.');
  await press(page, 'plan-handbook-9');
  expect(await page.locator('dialog[open] article h3').innerText()).toBe('9 Deeper analysis');
  await page.keyboard.press('Escape');
  expect(await named(page, 'plan-handbook-9').evaluate((each) => each === document.activeElement)).toBe(true);
  await press(page, 'tool-handbook');
  expect(await page.locator('dialog[open] article h3').innerText()).toBe('12 Measuring results');
});

test('a line that was just written is in the file and in the game that goes on later', async () => {
  const page = await openAt('handover');
  await named(page, 'plan-12').fill('One page a year.');
  const { bytes } = await download(page, 'save-file');
  const file = parseSessionFile(bytes.toString('utf8'));
  expect(file.ok && file.value.records.at(-1)).toEqual({ type: 'mirror', step: 12, text: 'One page a year.' });
  await named(page, 'plan-11').fill('Two peers.');
  await press(page, 'play-again');
  await page.locator('[data-test=resume-game]').waitFor();
  await press(page, 'take-home');
  await waitForMark(page, atTheEnd);
  expect(await named(page, 'plan-11').inputValue()).toBe('Two peers.');
  expect(await page.locator('dialog[open]').count()).toBe(0);
});

/** Files of Word and PowerPoint are zip archives that name their parts. */
const isArchiveWith = (part: string) => (bytes: Buffer) =>
  bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && bytes.includes(part);

const isReport = (bytes: Buffer) => {
  const html = bytes.toString('utf8');
  return html.startsWith('<!doctype html>') && html.includes('Our own line about Zürich.');
};

const expected = [
  { hook: 'take-table', name: /-report\.html$/, isRight: isReport },
  { hook: 'take-slides', name: /-slides\.pptx$/, isRight: isArchiveWith('ppt/slides/slide6.xml') },
  { hook: 'take-plan', name: /-plan\.docx$/, isRight: isArchiveWith('word/document.xml') },
  { hook: 'take-planSlides', name: /-plan\.pptx$/, isRight: isArchiveWith('ppt/slides/slide2.xml') },
  {
    hook: 'take-csv',
    name: /-decisions\.csv$/,
    isRight: (bytes: Buffer) => bytes.toString('utf8').startsWith('\ufeff'),
  },
  { hook: 'take-xapi', name: /-xapi\.json$/, isRight: (bytes: Buffer) => Array.isArray(JSON.parse(bytes.toString())) },
  {
    hook: 'save-file',
    name: /\.clusterwise\.json$/,
    isRight: (bytes: Buffer) => parseSessionFile(bytes.toString()).ok,
  },
] as const;

test('every file is made at the end, is what it says, and the page tells that it is saved', async () => {
  const page = await openAt('handover');
  expect(await page.locator('.take-offer button').count()).toBe(expected.length);
  await named(page, 'plan-1').fill('Our own line about Zürich.');
  for (const { hook, name, isRight } of expected) {
    const file = await download(page, hook);
    expect(file.name).toMatch(name);
    expect([hook, isRight(file.bytes)]).toEqual([hook, true]);
    const kind = hook === 'save-file' ? 'session' : hook.slice('take-'.length);
    await expect.poll(() => named(page, `outcome-${kind}`).getAttribute('data-outcome')).toBe('saved');
    expect(await page.locator('[role=status]').last().innerText()).toContain('saved');
  }
});

test('the files can be had in the middle of a game, and from the lobby', async () => {
  const game = savedGame(isAt(3, 'task'), 7, 'Red table');
  await openFile(app.page, game.text);
  await waitForMark(app.page, game.mark);
  await press(app.page, 'tool-files');
  expect((await download(app.page, 'take-csv')).bytes.length).toBeGreaterThan(200);
  await press(app.page, 'leave');
  await press(app.page, 'take-home');
  await app.page.locator('dialog[open] [data-test=take-aways]').waitFor();
  expect(await markOnPage(app.page)).toBe(game.mark);
});

test('a file that cannot be made is answered with the reason, and nothing else breaks', async () => {
  await context.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  await saveByDownload(context);
  app = await openApp(context, site.address);
  const page = await openAt('handover');
  await context.route(/make-report/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no")' }),
  );
  await press(page, 'take-csv');
  await expect.poll(() => named(page, 'outcome-csv').getAttribute('data-code')).toBe('takeAway/notMade');
  expect(await named(page, 'outcome-csv').innerText()).toContain('could not be made');
  expect((await download(page, 'save-file')).bytes.length).toBeGreaterThan(1000);
});

test('the files speak the language that is chosen for them, at first that of the page', async () => {
  await app.page.goto(`${site.address}?lang=pseudo`);
  await untilReady(app.page);
  const page = await openAt('handover');
  const headOf = async () => (await download(page, 'take-csv')).bytes.toString('utf8').split('\r\n')[0];
  expect(await headOf()).toContain('~lo');
  await press(page, 'take-in-en');
  expect(await headOf()).not.toContain('~lo');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
});

test('the report is made for the paper that is chosen', async () => {
  const page = await openAt('handover');
  const sizeOf = async () =>
    /@page[^}]*size:\s*(\w+)/i.exec((await download(page, 'take-table')).bytes.toString('utf8'))?.[1];
  expect((await sizeOf())?.toLowerCase()).toBe('a4');
  await press(page, 'take-on-letter');
  expect((await sizeOf())?.toLowerCase()).toBe('letter');
});
