import type { Effect } from '../../rules/vocabulary';
import type { Outcome } from '../outcome';

export const rings = ['core', 'suppliers', 'services', 'public'] as const;
export type Ring = (typeof rings)[number];

/** A wall of cards: place actors in four rings, name the gaps, choose whom to interview, take the baseline or not. */
export interface MappingConfig {
  readonly kind: 'mapping';
  readonly title: string;
  readonly question: string;
  readonly intro: string;
  readonly actors: readonly Actor[];
  /** How many actors are placed in the short form (the first ones). */
  readonly shortActors: number;
  readonly gaps: readonly Gap[];
  readonly nameGaps: number;
  readonly interviews: number;
  readonly shortInterviews: number;
  readonly baseline: {
    readonly text: string;
    readonly flag: string;
    readonly effects: readonly Effect[];
    readonly because: string;
  };
  readonly outcomes: readonly Outcome[];
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly ring: Ring;
  /** The stakeholder who speaks for this actor, where there is one. */
  readonly stakeholder?: string;
}

export interface Gap {
  readonly id: string;
  readonly text: string;
  /** A real gap of this cluster, or something that only looks like one. */
  readonly real: boolean;
}
