import type { Effect } from '../../rules/vocabulary';
import type { Outcome } from '../outcome';

export const partnerKinds = ['neighbour', 'peer', 'market', 'capital'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Lines from the cluster to neighbours, peers and markets, each with somebody who leads it. */
export interface LinkingConfig {
  readonly kind: 'linking';
  readonly title: string;
  readonly question: string;
  readonly intro: string;
  readonly partners: readonly OutsidePartner[];
  readonly linksAtLeast: number;
  readonly linksAtMost: number;
  readonly shortLinksAtMost: number;
  /** The to-do that opens when the facilitator leads a link. */
  readonly ownTodo: string;
  readonly outcomes: readonly Outcome[];
}

export interface OutsidePartner {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly kind: PartnerKind;
  /** Place on the map's edge, 0-1000 each way. */
  readonly x: number;
  readonly y: number;
  readonly abroad: boolean;
  readonly serves: readonly string[];
  readonly tags: readonly string[];
  readonly effects: readonly Effect[];
}
