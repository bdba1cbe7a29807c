// A whole game by a policy, as fast as the rules go.
import { draw, seedFor } from '../base/random';
import { conductInPlace } from '../flow/conductor';
import { type Course, type Game, newGame } from '../flow/game';
import type { Input } from '../flow/input';
import type { Roll } from '../tasks/play-style';
import { nextInput, type PolicyName } from './policy';

/** More inputs than any game has: a policy that does not end is a bug. */
const mostInputs = 5000;

export interface PlayedGame {
  readonly game: Game;
  readonly inputs: readonly Input[];
}

/** Plays to the end, or up to where `isEnough` says so. The policy's chance comes from the seed too. */
export function playGame(
  course: Course,
  seed: number,
  policy: PolicyName,
  isEnough: (game: Game) => boolean = () => false,
): PlayedGame {
  const game = newGame(course, seed);
  const roll = rollFrom(seedFor(seed, policy));
  const inputs: Input[] = [];
  while (!isEnough(game)) {
    const input = nextInput(policy, course, game, roll);
    if (input === undefined) break;
    const done = conductInPlace(course, game, input);
    if (!done.ok) throw new Error(`Bug: ${policy} was refused ${JSON.stringify(input)}: ${done.error.code}`);
    inputs.push(input);
    if (inputs.length >= mostInputs) throw new Error(`Bug: ${policy} does not come to an end`);
  }
  return { game, inputs };
}

/** A chance of its own from one generator state. */
export function rollFrom(start: number): Roll {
  let state = start;
  return (bound) => {
    const drawn = draw(state, bound);
    state = drawn.state;
    return drawn.value;
  };
}
