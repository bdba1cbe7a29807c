// A whole half-day game by keys alone, in the real product in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openApp, saveByDownload } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { kestrelCoast } from '../support/kestrel-coast';
import { keyboardHands } from '../support/keyboard-hands';
import { playOnScreen } from '../support/screen-player';
import { expectSameGame, noteEveryPlace, placesOfHalfDay, placesSeen } from '../support/screen-proof';
import { serveSite, type ServedSite } from '../support/serve';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a table plays all twelve steps with the keyboard alone, and its file replays to the scores on the screen', async () => {
  const scenario = kestrelCoast();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await saveByDownload(context);
  await noteEveryPlace(context);
  const { page, errors } = await openApp(context, site.address);
  const hands = keyboardHands(page);
  const walked = new Set<string>();
  const game = await playOnScreen({
    page,
    scenario,
    hands,
    tableName: 'Table of keys',
    line: 'We would ask the hotel owners first.',
    async atMoment() {
      await hands.expectFocus();
      // Every kind of screen once: the focus goes round it and is never trapped.
      const kind = await page.evaluate(() => {
        const { moment, shown } = document.documentElement.dataset;
        return moment === 'task' ? document.querySelector('main h1')?.textContent : `${moment} ${shown}`;
      });
      if (kind === null || kind === undefined || walked.has(kind)) return;
      walked.add(kind);
      expect(await hands.walkRound(), kind).toBeGreaterThan(2);
    },
  });
  expect(await placesSeen(page)).toEqual(placesOfHalfDay());
  expectSameGame(game, scenario);
  expect(game.saved.header.table).toBe('Table of keys');
  expect(await page.locator('[data-test=mirrors]').innerText()).toContain('We would ask the hotel owners first.');
  expect(errors.all).toEqual([]);
  await context.close();
});
