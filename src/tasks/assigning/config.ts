import type { Effect } from '../../rules/vocabulary';
import type { Outcome } from '../outcome';

/** A calendar with owners: which actions, who owns each, from when; in the long form also who co-invests, what is dropped, who succeeds. */
export interface AssigningConfig {
  readonly kind: 'assigning';
  readonly title: string;
  readonly question: string;
  readonly intro: string;
  readonly items: readonly Item[];
  readonly chooseAtLeast: number;
  readonly chooseAtMost: number;
  readonly shortChooseAtMost: number;
  readonly dates: readonly StartDate[];
  /** The to-do that opens when the facilitator keeps an item. */
  readonly ownTodo: string;
  /** Co-investors to ask, for programmes. */
  readonly partners: readonly Partner[];
  /** Running activities that can be ended. */
  readonly drops: readonly Extra[];
  /** Who could take over from the facilitator. */
  readonly successors: readonly Extra[];
  readonly outcomes: readonly Outcome[];
}

export interface Item {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Interests served. */
  readonly serves: readonly string[];
  readonly tags: readonly string[];
  /** 0-100: percent taken off the chance that it comes off. */
  readonly difficulty: number;
  readonly effects: readonly Effect[];
}

export interface StartDate {
  readonly id: string;
  readonly name: string;
  /** Turns until it shows whether it came off, 1-4. */
  readonly turns: number;
  /** Added to the chance: early dates are harder. */
  readonly chance: number;
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly effects: readonly Effect[];
}

export interface Extra {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly effects: readonly Effect[];
  readonly because: string;
}
