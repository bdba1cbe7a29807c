// One game as it was played, made ready for branching off: where each input was heard, which card it called, and the game as it
// stood at the beginning of each step.
import { conductInPlace } from '../flow/conductor';
import { type Course, copyOf, type Game, newGame } from '../flow/game';
import type { Input } from '../flow/input';
import type { Place } from '../flow/place';
import { openCard } from '../rules/calls';

export interface Track {
  readonly course: Course;
  readonly seed: number;
  readonly inputs: readonly Input[];
  /** Where the game was before each input. */
  readonly places: readonly Place[];
  /** For each input that was a call: the card on the table, by id. */
  readonly cards: ReadonlyMap<number, string>;
  /** The game before some of the inputs, in order; the first is before all. */
  readonly stops: readonly Stop[];
  readonly end: Game;
}

export interface Stop {
  /** How many inputs were played. */
  readonly at: number;
  readonly game: Game;
}

/** @throws when an input is refused: a log that was played is playable. */
export function trackOf(course: Course, seed: number, inputs: readonly Input[]): Track {
  const game = newGame(course, seed);
  const places: Place[] = [];
  const cards = new Map<number, string>();
  const stops: Stop[] = [];
  let step = -1;
  inputs.forEach((input, at) => {
    if (game.state.step !== step || isDecided(input.type)) stops.push({ at, game: copyOf(game) });
    step = game.state.step;
    places.push(game.place);
    if (input.type === 'call') cards.set(at, openCard(course.setup, game.state)?.id ?? '');
    const done = conductInPlace(course, game, input);
    if (!done.ok) throw new Error(`Violated assumption: input ${at} of a log is playable: ${done.error.code}`);
  });
  return { course, seed, inputs, places, cards, stops, end: game };
}

/** The last stop before this input. */
export function stopBefore({ course, seed, stops }: Track, at: number): Stop {
  return stops.findLast((stop) => stop.at <= at) ?? { at: 0, game: newGame(course, seed) };
}

/** Before these most branches begin; what comes before is not played again. */
function isDecided(type: Input['type']): boolean {
  return type === 'call' || type === 'handIn';
}
