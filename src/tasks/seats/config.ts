import type { Effect } from '../../rules/vocabulary';
import type { Outcome } from '../outcome';

/** Seats round a table: fill the chairs, pick the chair, set the rules to live by. All stakeholders may be asked. */
export interface SeatsConfig {
  readonly kind: 'seats';
  readonly title: string;
  readonly question: string;
  readonly intro: string;
  readonly seatsAtLeast: number;
  readonly seatsAtMost: number;
  readonly rules: readonly GroupRule[];
  readonly outcomes: readonly Outcome[];
}

export interface GroupRule {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly set: readonly Effect[];
  readonly unset: readonly Effect[];
  readonly because: string;
}
