// Questions about a game on the table that only the rules can answer. Pure: same view, same answer.
import { carryOn, destination } from '../flow/conductor';
import { consider } from '../flow/consider';
import { newGame } from '../flow/game';
import type { Input } from '../flow/input';
import { openCard, verdictOf } from '../rules/calls';
import type { Fact, Refusal } from '../rules/fact';
import { evidenceAt, type Evidence, type GatePhase } from '../rules/gates';
import { type GameResult, resultOf } from '../rules/result';
import { stakeholderAt } from '../rules/setup';
import type { Verdict } from '../rules/vocabulary';
import type { SessionView } from './session';

/** The card on the table before it is called, by id. */
export function openCardOf({ course, game }: SessionView): string | undefined {
  return openCard(course.setup, game.state)?.id;
}

/** What practice says of that card now: for the facilitator's eyes. */
export function verdictNow({ course, game }: SessionView): Verdict | undefined {
  const card = openCard(course.setup, game.state);
  return card === undefined ? undefined : verdictOf(card, undefined, course.setup, game.state).verdict;
}

/** Why an input would be refused; nothing when it would be carried out. */
export function refusalOf({ course, game }: SessionView, input: Input): Refusal | undefined {
  return consider(course, game, input);
}

export function evidenceOf({ course, game }: SessionView, phase: GatePhase): readonly Evidence[] {
  return evidenceAt(phase, course.setup, game.state);
}

export function resultNow({ course, game }: SessionView): GameResult {
  return resultOf(course.setup, game.state);
}

/** The two stakeholders of a tie, by its place in the list of ties. */
export function pairAt({ course }: SessionView, pair: number): readonly [string, string] | undefined {
  let high = 1;
  while ((high * (high + 1)) / 2 <= pair) high += 1;
  if (high >= course.setup.size) return undefined;
  const low = pair - (high * (high - 1)) / 2;
  return [stakeholderAt(course.setup, high).id, stakeholderAt(course.setup, low).id];
}

/** What the last input that brought the game to where it is did: still there after a pause or a reload. */
export function factsOfMoment({ course, header, inputs }: SessionView): readonly Fact[] {
  const game = newGame(course, header.seed);
  let facts: readonly Fact[] = [];
  for (const input of inputs) {
    const moves = destination(course, game, input) !== undefined;
    const told = carryOn(course, game, input);
    if (moves) facts = told;
  }
  return facts;
}
