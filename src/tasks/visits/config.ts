import type { Effect } from '../../rules/vocabulary';

/** The first conversations, in order: with whom, about what, and who opens the door. */
export interface VisitsConfig {
  readonly kind: 'visits';
  readonly title: string;
  readonly question: string;
  readonly intro: string;
  /** How many conversations, full and short form. */
  readonly count: number;
  readonly shortCount: number;
  /** Early meetings that pay later: a flag when this stakeholder is met by then, with this angle if one is named. */
  readonly milestones: readonly Milestone[];
}

export interface Milestone {
  readonly id: string;
  readonly stakeholder: string;
  readonly angle?: string;
  /** 1-based place in the order of conversations. */
  readonly atLatest: number;
  readonly flag: string;
  readonly effects: readonly Effect[];
  readonly because: string;
}
