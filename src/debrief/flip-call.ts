// "What if you had called the other way?": one call flipped, and everything after it played again under the same seed.
import { conductInPlace } from '../flow/conductor';
import { type Course, copyOf, type Game } from '../flow/game';
import type { Input } from '../flow/input';

export type CallInput = Extract<Input, { type: 'call' }>;

/** The same call with the other light. A condition belongs to the light that it was chosen with, and goes away. */
export function flippedCall(call: CallInput): CallInput {
  const flipped = { ...call, light: call.light === 'go' ? ('stop' as const) : ('go' as const) };
  delete flipped.condition;
  return flipped;
}

export interface OtherGame {
  readonly game: Game;
  /** Which of the inputs were no longer possible, counted from 0. */
  readonly refused: readonly number[];
}

/** A game from `before` on, with these inputs; `before` stays as it is. */
export function playOn(course: Course, before: Game, inputs: readonly Input[]): OtherGame {
  const game = copyOf(before);
  const refused: number[] = [];
  inputs.forEach((input, at) => {
    if (!conductInPlace(course, game, input).ok) refused.push(at);
  });
  return { game, refused };
}
