// A whole game by a policy, as fast as the rules go.
import { assert } from '../base/assert';
import { draw, seedFor } from '../base/random';
import { carryOn } from '../flow/conductor';
import { consider } from '../flow/consider';
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
    const refusal = consider(course, game, input);
    if (refusal !== undefined) throw new Error(`Bug: ${policy} was refused ${JSON.stringify(input)}: ${refusal.code}`);
    carryOn(course, game, input);
    inputs.push(input);
    assert(inputs.length < mostInputs, `${policy} does not come to an end`);
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
