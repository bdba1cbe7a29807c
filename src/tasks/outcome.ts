import type { Condition, Effect } from '../rules/vocabulary';

/** What a task holds when it is handed in, as far as an author may ask for it. */
export type Choice =
  /** All of these options are chosen (or this rule is set, this gap named, this owner given ...). */
  | { readonly kind: 'chosen'; readonly options: readonly string[] }
  | { readonly kind: 'notChosen'; readonly options: readonly string[] }
  /** So many chosen options carry this tag. */
  | { readonly kind: 'tagged'; readonly tag: string; readonly atLeast?: number; readonly below?: number };

/** A consequence that an author writes for a way to hand a task in. All `when` and `if` must hold. */
export interface Outcome {
  readonly id: string;
  readonly when: readonly Choice[];
  readonly if?: Condition;
  readonly effects: readonly Effect[];
  /** Shown as the "why" of these changes, 25 words at most. */
  readonly because: string;
}

/** Chosen option ids, and the tags of all of them (with repeats). */
export interface Chosen {
  readonly options: readonly string[];
  readonly tags: readonly string[];
}
