// A whole half-day game by keys alone, in the real product in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kestrelCoast } from '../support/kestrel-coast';
import { keyboardHands } from '../support/keyboard-hands';
import { openScreen, type ScreenPage } from '../support/screen-page';
import { playOnScreen } from '../support/screen-player';
import { expectSameGame, placesOfHalfDay } from '../support/screen-proof';

let screen: ScreenPage;

/** Half a minute where nothing else runs; a machine that does other work at the same time takes longer. */
const longest = 600_000; // milliseconds

beforeAll(async () => {
  screen = await openScreen(5);
});

afterAll(() => screen.close());

test('a table plays all twelve steps with the keyboard alone, and its file replays to the scores on the screen', {
  timeout: longest,
}, async () => {
  const { page, errors } = screen;
  const scenario = kestrelCoast();
  const hands = await keyboardHands(page);
  const walked = new Set<string>();
  const game = await playOnScreen({
    page,
    scenario,
    hands,
    words: { table: 'Table of keys', mirror: 'We would ask the hotel owners first.' },
    async atMoment(kind) {
      await hands.expectFocus();
      if (walked.has(kind)) return;
      walked.add(kind);
      await hands.walkRound();
    },
  });
  expect(await screen.placesSeen()).toEqual(placesOfHalfDay());
  expectSameGame(game, scenario);
  expect(game.saved.header.table).toBe('Table of keys');
  expect(await page.locator('[data-test=mirrors]').innerText()).toContain('We would ask the hotel owners first.');
  // Lobby, welcome, seven kinds of task, and what else there is: the focus went round each kind of screen.
  expect(walked.size).toBe(19);
  expect(errors.all).toEqual([]);
});
