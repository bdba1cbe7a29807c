// A whole half-day game by a mouse alone, with drags on the board, in the real product in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openApp, saveByDownload } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { kestrelCoast } from '../support/kestrel-coast';
import { pointerHands } from '../support/pointer-hands';
import { dragFor } from '../support/screen-drags';
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

test('a table plays all twelve steps with a mouse alone, drags on the board, and its file replays to the scores', async () => {
  const scenario = kestrelCoast();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await saveByDownload(context);
  await noteEveryPlace(context);
  const { page, errors } = await openApp(context, site.address);
  const hands = pointerHands(page);
  const dragged = new Map<string, number>();
  const game = await playOnScreen({
    page,
    scenario,
    hands,
    tableName: '',
    line: '',
    async playMove(input, table) {
      // Two moves of each kind of task by a drag on the board, the others in the panel.
      if (input.type !== 'task' || (dragged.get(input.move.kind) ?? 0) >= 2) return false;
      const drag = await dragFor(page, table.view(), input.move);
      if (drag === undefined) return false;
      await hands.drag(drag.from, drag.to);
      dragged.set(input.move.kind, (dragged.get(input.move.kind) ?? 0) + 1);
      return true;
    },
  });
  expect(await placesSeen(page)).toEqual(placesOfHalfDay());
  expectSameGame(game, scenario);
  expect([...dragged.keys()].sort()).toEqual(['assigning', 'composing', 'linking', 'mapping', 'ranking', 'seats']);
  expect(errors.all).toEqual([]);
  await context.close();
});
