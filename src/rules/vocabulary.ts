// The closed vocabulary of a scenario: whom, if and then. Data, never code. One interpreter each:
// `select.ts` (who), `conditions.ts` (if), `effects.ts` (then).

export const groups = [
  'business',
  'suppliers',
  'associations',
  'public',
  'knowledge',
  'labour',
  'community',
  'finance',
  'media',
] as const;
export type Group = (typeof groups)[number];

export const lights = ['go', 'stop'] as const;
export type Light = (typeof lights)[number];

/** What practice says of a card: one of the lights, or that both can be defended. */
export const verdicts = ['go', 'stop', 'either'] as const;
export type Verdict = (typeof verdicts)[number];

export const confidences = ['unsure', 'fairly', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

/** Whom an effect or a condition is about. Exactly one key. */
export type Who =
  | { readonly id: string }
  | { readonly ids: readonly string[] }
  | { readonly role: string }
  | { readonly group: Group }
  | { readonly tag: string }
  /** Everybody who has this true interest. */
  | { readonly interest: string }
  | { readonly rungAtLeast: number }
  | { readonly rungBelow: number }
  /** Members of the leadership group. */
  | { readonly seated: true }
  | { readonly everybody: true };

/** Quantities of the whole cluster that a scenario may read and change. Ranges: see `constants.ts`. */
export const quantities = [
  'momentum', // 0-100, the sense that it moves
  'ownership', // 0-100, share of the action that business leads or pays
  'credibility', // 0-100, "delivers"
  'neutrality', // 0-100, "not captured"
  'knowledge', // 0-100, facts and tacit insight
  'results', // 0-100, results in firms, late
  'runway', // 0-120, months of money left
  'publicShare', // 0-100, percent of the money that is public
  'patience', // 0-60, months the funder still waits for evidence
] as const;
export type Quantity = (typeof quantities)[number];

/** Readings that conditions may compare but effects may not set. */
export const readings = [
  'workload',
  'centrality',
  'trust',
  'wins',
  'month',
  'step',
  'engagement',
  'businessShare',
] as const;
export type Reading = (typeof readings)[number];

/** True or false of a game at one moment. `atLeast` and `below` are both tested when both are given. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** `count` (default 1) or more of `who` stand at `atLeast` or higher / under `below`. */
  | {
      readonly kind: 'rung';
      readonly who: Who;
      readonly atLeast?: number;
      readonly below?: number;
      readonly count?: number;
    }
  /** Influence-weighted mean trust of `who`. */
  | { readonly kind: 'trustOf'; readonly who: Who; readonly atLeast?: number; readonly below?: number }
  /** Strongest tie between one of `between` and one of `and`, 0-100. */
  | {
      readonly kind: 'tie';
      readonly between: Who;
      readonly and: Who;
      readonly atLeast?: number;
      readonly below?: number;
    }
  | {
      readonly kind: 'quantity';
      readonly quantity: Quantity | Reading;
      readonly atLeast?: number;
      readonly below?: number;
    }
  | { readonly kind: 'flag'; readonly flag: string }
  /** The table called this card so; without `light`, it called it at all. */
  | { readonly kind: 'called'; readonly card: string; readonly light?: Light }
  /** One of `who` sits in the leadership group. */
  | { readonly kind: 'seated'; readonly who: Who };

/** One change. Engagement in points (a rung is 100); everything else in points of its own range. */
export type Effect =
  | { readonly kind: 'engage'; readonly who: Who; readonly by: number }
  | { readonly kind: 'trust'; readonly who: Who; readonly by: number }
  | { readonly kind: 'tie'; readonly between: Who; readonly and: Who; readonly by: number }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly by: number }
  /** Opens a to-do of the scenario's catalogue on the facilitator's desk. */
  | { readonly kind: 'todo'; readonly todo: string }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'unflag'; readonly flag: string }
  /** Months pass without a turn: money and patience run, nothing else. */
  | { readonly kind: 'months'; readonly by: number }
  /** The first interest of each that is not known yet becomes known. */
  | { readonly kind: 'reveal'; readonly who: Who }
  /** A visible result for `who`. With `chancePercent` it may fail. `joint`: made together, so it builds trust. */
  | {
      readonly kind: 'win';
      readonly who: Who;
      readonly joint?: boolean;
      readonly chancePercent?: number;
      readonly name?: string;
    }
  /** The leadership group from now on. `chair` is an id or `facilitator`. */
  | { readonly kind: 'board'; readonly members: readonly string[]; readonly chair?: string }
  /** An event of the scenario happens at the end of this turn. */
  | { readonly kind: 'event'; readonly event: string }
  /** Lands at the end of a later turn (1 = this turn's end), if its condition holds then. */
  | { readonly kind: 'later'; readonly turns: number; readonly if?: Condition; readonly effects: readonly Effect[] };
