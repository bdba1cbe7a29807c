// A table that plays on the screen and keeps a game of its own beside it: from that it knows what to press, and what must
// have come of it.
import type { Page } from 'playwright-core';
import { conduct } from '../../src/flow/conductor';
import { type Course, type Game, newGame, openCourse } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import { nextInput } from '../../src/lab/policy';
import { rollFrom } from '../../src/lab/play-game';
import { openCard } from '../../src/rules/calls';
import type { Scenario } from '../../src/scenario/schema';
import type { SessionHeader } from '../../src/session/header';
import type { SessionView } from '../../src/session/session';

export interface ScreenTable {
  readonly game: () => Game;
  readonly inputs: readonly Input[];
  /** What the table wants to do now; nothing when the game is over. */
  wish(): Input | undefined;
  /** Carries out in the table's own game what the screen was told. */
  carryOut(input: Input): void;
  /** The table's own game as the page would see it. */
  view(): SessionView;
}

/** The gate at which the table holds, weak base or not. */
const heldGate = 'B';
/** Visits in one diary: enough to see how it is done, at every step. */
const mostVisits = 1;

export function screenTable(scenario: Scenario, header: SessionHeader): ScreenTable {
  const course: Course = openCourse(scenario, header.course);
  const roll = rollFrom(header.seed);
  const inputs: Input[] = [];
  let game = newGame(course, header.seed);
  let visits = 0; // since the place changed

  function wish(): Input | undefined {
    const { place, flow, state } = game;
    if (place.at === 'gate' && place.phase === heldGate && !flow.held.includes(heldGate)) {
      return { type: 'hold', buys: 'visits' };
    }
    const input = nextInput('by-the-book', course, game, roll);
    if (input?.type === 'visit' && visits >= mostVisits) return { type: place.at === 'gate' ? 'goOn' : 'next' };
    const prediction = openCard(course.setup, state)?.predict?.[1];
    return input?.type === 'call' && prediction !== undefined ? { ...input, prediction } : input;
  }

  return {
    game: () => game,
    inputs,
    wish,
    carryOut(input) {
      const done = conduct(course, game, input);
      if (!done.ok) throw new Error(`${JSON.stringify(input)} was refused: ${done.error.code}`);
      if (done.value.game.place !== game.place) visits = 0;
      if (input.type === 'visit') visits += 1;
      game = done.value.game;
      inputs.push(input);
    },
    view: () => ({
      header,
      scenario,
      course,
      game,
      facts: [],
      version: 0,
      inputs,
      refusal: undefined,
      whatIfs: [],
      trouble: undefined,
    }),
  };
}

/** Until the page shows the game with so many inputs. */
export async function untilInputs(page: Page, count: number): Promise<void> {
  await page.locator(`html[data-inputs="${count}"]`).waitFor({ state: 'attached', timeout: 30_000 });
}
