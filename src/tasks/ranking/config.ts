import type { Effect } from '../../rules/vocabulary';
import type { Outcome } from '../outcome';

export const measures = ['jobs', 'growth', 'locationQuotient', 'traded', 'willing'] as const;
export type Measure = (typeof measures)[number];

/** A table of candidate clusters: choose criteria, buy evidence, choose one to three. */
export interface RankingConfig {
  readonly kind: 'ranking';
  readonly title: string;
  readonly question: string;
  readonly intro: string;
  readonly candidates: readonly Candidate[];
  readonly criteria: readonly Criterion[];
  readonly criteriaAtLeast: number;
  readonly criteriaAtMost: number;
  readonly evidence: readonly Evidence[];
  /** Working days that may be spent on evidence, full and short form. */
  readonly days: number;
  readonly shortDays: number;
  readonly chooseAtMost: number;
  readonly outcomes: readonly Outcome[];
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly jobs: number;
  /** Percent over five years, may be negative. */
  readonly growth: number;
  /** Hundredths: 130 = a location quotient of 1.30. */
  readonly locationQuotient: number;
  /** Percent of sales outside the region. */
  readonly traded: number;
  /** Firms ready to give ten hours each: unknown until asked. */
  readonly willing: number;
  readonly tags: readonly string[];
  readonly effects: readonly Effect[];
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** The column it ranks by; without one it is a matter of opinion. */
  readonly measure?: Measure;
  readonly tags: readonly string[];
}

export interface Evidence {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly days: number;
  /** Shows how many firms are willing, for these candidates (all when empty). */
  readonly reveals: readonly string[];
  readonly effects: readonly Effect[];
}
