// What must be true of every game at every moment.
import type { Course, Game } from '../../src/flow/game';
import { quantityRanges } from '../../src/rules/constants';
import { resultOf } from '../../src/rules/result';
import { quantities } from '../../src/rules/vocabulary';

/** Every broken promise, in words; empty when all is well. */
export function brokenInvariants(course: Course, game: Game): readonly string[] {
  const { state } = game;
  const broken: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  for (const name of quantities) {
    const [low, high] = quantityRanges[name];
    check(isWholeIn(state.quantities[name], low, high), `${name} is ${state.quantities[name]}`);
  }
  state.stakeholders.forEach((each, index) => {
    check(isWholeIn(each.engagement, 0, 600), `engagement of ${index} is ${each.engagement}`);
    check(isWholeIn(each.trust, 0, 100), `trust of ${index} is ${each.trust}`);
    check(isWholeIn(each.facilitatorTie, 0, 100), `own tie to ${index} is ${each.facilitatorTie}`);
    check(new Set(each.known).size === each.known.length, `an interest of ${index} is known twice`);
  });
  check(
    state.ties.every((tie) => isWholeIn(tie, 0, 100)),
    'a tie is out of range',
  );
  check(state.diary.used + state.diary.blocked <= state.diary.slots, 'the diary is over-full');
  check(new Set(state.todos.map((todo) => todo.number)).size === state.todos.length, 'two to-dos have one number');
  check(new Set(state.calls.map((call) => call.card)).size === state.calls.length, 'a card was called twice');
  check(new Set(state.pastEvents).size === state.pastEvents.length, 'an event happened twice');
  check(new Set(state.flags).size === state.flags.length, 'a flag is set twice');
  check(
    state.later.every((later) => later.turn > state.turn),
    'a delayed effect was forgotten',
  );
  check(state.history.length === state.turn, 'a turn has no reading');
  const { engagement, judgement, ending } = resultOf(course.setup, state);
  check(isWholeIn(engagement, 0, 100) && isWholeIn(judgement, 0, 100), 'a score is out of range');
  check(ending.facts.length === 3, 'an ending has not three facts');
  return broken;
}

function isWholeIn(value: number, low: number, high: number): boolean {
  return Number.isSafeInteger(value) && value >= low && value <= high;
}
