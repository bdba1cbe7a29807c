// Facts told one after the other: each is folded at once, so that the next is worked out in the state it meets.
import { draw } from '../base/random';
import { apply } from './apply';
import type { Fact } from './fact';
import type { Setup } from './setup';
import type { ChanceStream, GameState } from './state';

/** One input being carried out: the state is owned by whoever began the telling and written into. */
export interface Telling {
  readonly setup: Setup;
  readonly state: GameState;
  readonly facts: Fact[];
}

export function beginTelling(setup: Setup, state: GameState): Telling {
  return { setup, state, facts: [] };
}

export function tell(telling: Telling, fact: Fact): void {
  apply(telling.state, fact);
  telling.facts.push(fact);
}

/** [R05] A draw 0..bound-1 from one stream; the generator's new state rides in a fact. */
export function roll(telling: Telling, stream: ChanceStream, bound: number): number {
  const drawn = draw(telling.state.chance[stream], bound);
  tell(telling, { type: 'diceRolled', stream, state: drawn.state });
  return drawn.value;
}
