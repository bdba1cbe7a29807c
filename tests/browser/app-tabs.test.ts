// The same game in two tabs: one plays, the other is told, and the log stays one story.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AppPage,
  markOnPage,
  named,
  openApp,
  press,
  saveByDownload,
  saveFile,
  untilReady,
  visibleNotices,
  waitForMark,
} from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { replayed } from '../support/saved-game';
import { type ServedSite, serveSite } from '../support/serve';

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let first: AppPage;
let second: AppPage;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await saveByDownload(context);
  first = await openApp(context, `${site.address}?seed=7&step=2`);
  await waitForMark(first.page, 'game/2/brief/false');
  second = await openApp(context, first.page.url());
});

afterEach(async () => {
  const all = [...first.errors.all, ...second.errors.all];
  await context.close();
  if (all.length > 0) throw new Error(all.join('\n'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a second tab says that the game is taken, and the first plays on undisturbed', async () => {
  expect(first.page.url()).toContain('?game=');
  await expect.poll(() => visibleNotices(second.page)).toEqual(['storage/taken']);
  expect(await markOnPage(second.page)).toBe('lobby//lobby/false');
  await press(first.page, 'next');
  await waitForMark(first.page, 'game/2/diary/false');
  expect(await named(first.page, 'trouble-lost').count()).toBe(0);
});

test('a tab that takes the game over plays on; the other says so and writes nothing more', async () => {
  const before = replayed((await saveFile(first.page)).text);
  await press(second.page, 'take-over');
  await waitForMark(second.page, 'game/2/brief/false');
  await named(first.page, 'trouble-lost').waitFor();
  await first.page.locator('[data-test=next]').evaluate((button: HTMLButtonElement) => button.click());
  await press(second.page, 'next');
  await waitForMark(second.page, 'game/2/diary/false');
  await press(second.page, 'next');
  await waitForMark(second.page, 'game/2/task/false');
  expect(await markOnPage(first.page)).toBe('game/2/brief/false');

  await second.page.reload();
  await untilReady(second.page);
  await waitForMark(second.page, 'game/2/task/false');
  expect(await visibleNotices(second.page)).toEqual([]);
  const after = replayed((await saveFile(second.page)).text);
  expect(after).toEqual({ mark: 'game/2/task/false', inputs: before.inputs + 2 });
});

test('a game that was taken over can be taken back', async () => {
  await press(second.page, 'take-over');
  await waitForMark(second.page, 'game/2/brief/false');
  await press(second.page, 'next');
  await waitForMark(second.page, 'game/2/diary/false');
  await press(first.page, 'play-here');
  await press(first.page, 'take-over');
  await waitForMark(first.page, 'game/2/diary/false');
  await named(second.page, 'trouble-lost').waitFor();
  expect(await markOnPage(second.page)).toBe('game/2/diary/false');
});
