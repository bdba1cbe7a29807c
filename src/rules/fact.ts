// What happened, in the past tense. A game is the fold of its facts; screens, sound and debrief read the same facts.
import type {
  CallRecord,
  Cause,
  ChanceStream,
  GateRecord,
  LaterEffect,
  PulseReading,
  TurnReading,
  WinRecord,
} from './state';
import type { Quantity, Verdict } from './vocabulary';

export type Fact =
  | { readonly type: 'stepBegan'; readonly step: number }
  | { readonly type: 'diaryOpened'; readonly slots: number; readonly blocked: number }
  | { readonly type: 'slotsUsed'; readonly slots: number }
  | { readonly type: 'slotsOwed'; readonly slots: number }
  | { readonly type: 'engagementChanged'; readonly stakeholder: number; readonly by: number; readonly why: Cause }
  | { readonly type: 'trustChanged'; readonly stakeholder: number; readonly by: number; readonly why: Cause }
  | { readonly type: 'tieChanged'; readonly pair: number; readonly by: number; readonly why: Cause }
  /** Several ties at once, such as all within the leadership group. */
  | { readonly type: 'tiesChanged'; readonly pairs: readonly number[]; readonly by: number; readonly why: Cause }
  | { readonly type: 'facilitatorTieChanged'; readonly stakeholder: number; readonly by: number; readonly why: Cause }
  /** The facilitator's ties to several stakeholders at once. */
  | {
      readonly type: 'facilitatorTiesChanged';
      readonly stakeholders: readonly number[];
      readonly by: number;
      readonly why: Cause;
    }
  | { readonly type: 'quantityChanged'; readonly quantity: Quantity; readonly by: number; readonly why: Cause }
  | { readonly type: 'touched'; readonly stakeholder: number }
  | { readonly type: 'interestRevealed'; readonly stakeholder: number; readonly interest: string; readonly why: Cause }
  | {
      readonly type: 'todoOpened';
      readonly todo: string;
      readonly number: number;
      readonly slots: number;
      readonly turns: number;
      readonly why: Cause;
    }
  | {
      readonly type: 'todoClosed';
      readonly number: number;
      readonly how: 'done' | 'handedOver' | 'letGo';
      readonly to: string;
    }
  | { readonly type: 'todoWorked'; readonly number: number }
  | { readonly type: 'flagSet'; readonly flag: string; readonly why: Cause }
  | { readonly type: 'flagCleared'; readonly flag: string; readonly why: Cause }
  | { readonly type: 'monthsPassed'; readonly months: number }
  | { readonly type: 'boardFormed'; readonly members: readonly string[]; readonly chair: string }
  | { readonly type: 'cardsDealt'; readonly cards: readonly string[] }
  | { readonly type: 'called'; readonly record: CallRecord }
  | { readonly type: 'predictionSettled'; readonly call: number; readonly moved: string }
  | { readonly type: 'verdictOverruled'; readonly call: number; readonly verdict: Verdict }
  | { readonly type: 'delayed'; readonly later: LaterEffect }
  | { readonly type: 'landed'; readonly at: number; readonly later: LaterEffect; readonly held: boolean }
  | { readonly type: 'won'; readonly win: WinRecord; readonly why: Cause }
  | { readonly type: 'winFailed'; readonly name: string; readonly why: Cause }
  | { readonly type: 'eventCalled'; readonly event: string }
  | { readonly type: 'eventHappened'; readonly event: string }
  | { readonly type: 'promiseMissed'; readonly stakeholder: number }
  | { readonly type: 'facilitatorFellIll' }
  | { readonly type: 'overloadCounted'; readonly turns: number }
  | { readonly type: 'fundingEnded' }
  | { readonly type: 'pulseTaken'; readonly pulse: PulseReading }
  | { readonly type: 'gateCalled'; readonly gate: GateRecord }
  | { readonly type: 'stepReopened'; readonly step: number }
  | { readonly type: 'turnEnded'; readonly reading: TurnReading }
  | { readonly type: 'diceRolled'; readonly stream: ChanceStream; readonly state: number };

/** A legal question answered with no: a code, told to the player in words, with what the words need. */
export interface Refusal {
  /** `area/reason`; the words are in the locale under `refusal`. */
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export function refuse(code: string, details: Readonly<Record<string, string | number>> = {}): Refusal {
  return { code, details };
}
