// A whole half-day game by a mouse alone, with drags on the board, in the real product in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilBoardRests } from '../support/app-page';
import { kestrelCoast } from '../support/kestrel-coast';
import { pointerHands } from '../support/pointer-hands';
import { dragFor } from '../support/screen-drags';
import { openScreen, type ScreenPage } from '../support/screen-page';
import { playOnScreen } from '../support/screen-player';
import { expectSameGame, placesOfHalfDay } from '../support/screen-proof';

let screen: ScreenPage;

/** Half a minute where nothing else runs; a machine that does other work at the same time takes longer. */
const longest = 600_000; // milliseconds

beforeAll(async () => {
  screen = await openScreen(6);
});

afterAll(() => screen.close());

/** The others are made in the panel. */
const draggedOfEachKind = 2;

test('a table plays all twelve steps with a mouse alone, drags on the board, and its file replays to the scores', {
  timeout: longest,
}, async () => {
  const { page, errors } = screen;
  const scenario = kestrelCoast();
  const hands = pointerHands(page);
  const dragged: string[] = [];
  const game = await playOnScreen({
    page,
    scenario,
    hands,
    async playMove(move, view) {
      if (dragged.filter((kind) => kind === move.kind).length >= draggedOfEachKind) return false;
      await untilBoardRests(page);
      const drag = await dragFor(page, view, move);
      if (drag === undefined) return false;
      await hands.drag(drag.from, drag.to);
      dragged.push(move.kind);
      return true;
    },
  });
  expect(await screen.placesSeen()).toEqual(placesOfHalfDay());
  expectSameGame(game, scenario);
  expect([...new Set(dragged)]).toEqual(['ranking', 'mapping', 'seats', 'composing', 'assigning', 'linking']);
  expect(errors.all).toEqual([]);
});
