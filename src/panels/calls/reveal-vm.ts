// What the table is shown once a call is made: nothing of what lands later.
import { type Outcome, outcomeOf } from '../../rules/judgement';
import type { CallRecord } from '../../rules/state';
import type { Light, Verdict } from '../../rules/vocabulary';
import type { Scenario } from '../../scenario/schema';

export type Card = Scenario['cards'][number];
export type RealCase = Scenario['cases'][number];

export interface Reveal {
  readonly light: Light;
  /** The words of the condition chosen with "go, if ...". */
  readonly condition: string | undefined;
  readonly now: string;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly overruled: boolean;
  /** Why the answer was another one this time. */
  readonly flipped: string | undefined;
  /** When the answer would be another one. */
  readonly couldFlip: readonly { readonly verdict: Verdict; readonly because: string }[];
  readonly practice: string;
  readonly realCase: RealCase | undefined;
  readonly prediction: { readonly predicted: string; readonly moved: string } | undefined;
}

export function revealOf(card: Card, record: CallRecord, cases: readonly RealCase[]): Reveal {
  const condition = card.conditions.find((each) => each.id === record.condition);
  return {
    light: record.light,
    condition: condition?.text,
    now: condition?.now ?? card[record.light].now,
    verdict: record.verdict,
    outcome: outcomeOf(record),
    overruled: record.overruled,
    flipped: card.flips[record.flip]?.because,
    couldFlip: card.flips.filter((_, at) => at !== record.flip),
    practice: card.practice,
    realCase: cases.find((each) => each.id === card.case),
    prediction: record.predicted === '' ? undefined : { predicted: record.predicted, moved: record.moved },
  };
}
