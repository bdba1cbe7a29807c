import type { Condition, Effect } from '../../rules/vocabulary';
import type { Outcome } from '../outcome';

/** Something put together from parts: a future, a strategy, a legal shell, a study, a set of indicators. */
export interface ComposingConfig {
  readonly kind: 'composing';
  readonly title: string;
  readonly question: string;
  readonly intro: string;
  readonly parts: readonly Part[];
  readonly outcomes: readonly Outcome[];
  /** The cluster gets its legal shell by this task: the shell trap is tested. */
  readonly formalises?: boolean;
}

export interface Part {
  readonly id: string;
  readonly name: string;
  /** Left out of the short form: its first option is taken as given. */
  readonly fullFormOnly?: boolean;
  /** How many options; with `per` it is one for each option chosen in that part. */
  readonly chooseAtLeast: number;
  readonly chooseAtMost: number;
  /** One option of this part for each option chosen in the part named here. */
  readonly per?: string;
  readonly options: readonly Option[];
}

export interface Option {
  readonly id: string;
  readonly name: string;
  readonly text?: string;
  readonly tags: readonly string[];
  /** Interests that see themselves in it: those stakeholders move up. */
  readonly pleases: readonly string[];
  /** Interests that are hurt by it: those stakeholders lose trust. */
  readonly hurts: readonly string[];
  readonly payoff?: 'quick' | 'medium' | 'long';
  /** Percent chance that it comes to nothing. */
  readonly riskPercent?: number;
  /** Not offered unless this holds. */
  readonly if?: Condition;
  readonly effects: readonly Effect[];
}
