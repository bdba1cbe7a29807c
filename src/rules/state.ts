// The whole state of a game as the rules see it: plain JSON, integers and strings. One owner writes at a time.
import type { Confidence, Effect, Light, Quantity, Verdict, Condition } from './vocabulary';

export interface GameState {
  /** Turns ended so far; a turn is one step, or a hold at a gate. */
  turn: number;
  /** Months since the start. */
  month: number;
  /** Step now played, 1-12; 0 in the lobby. */
  step: number;
  /** In the scenario's order. */
  stakeholders: StakeholderState[];
  /** Strength 0-100 of each pair, in the order of `pairIndex`. */
  ties: number[];
  quantities: Record<Quantity, number>;
  /** Slots of this turn's diary that are used or blocked. */
  diary: DiaryState;
  /** Slots taken from the next diary: illness, a reopened step. */
  slotsOwed: number;
  todos: OpenTodo[];
  /** To-dos opened so far: numbers are never used again. */
  todosOpened: number;
  flags: string[];
  /** Who leads: ids, and `facilitator` as a possible chair. Empty before step 4. */
  board: string[];
  chair: string;
  /** Cards dealt for the step now played, in playing order. */
  dealt: string[];
  calls: CallRecord[];
  /** Effects on their way. */
  later: LaterEffect[];
  /** Events that a card or another event called for the end of this turn. */
  calledEvents: string[];
  pastEvents: string[];
  wins: WinRecord[];
  gates: GateRecord[];
  /** Turns in a row with too much on the desk. */
  overloadedTurns: number;
  fundingEnded: boolean;
  /** Last pulse survey: overall trust and ownership as they were, and when. */
  pulse: PulseReading | null;
  /** Engagement score, trust and centrality at the end of each turn. */
  history: TurnReading[];
  /** Random generators, one for each kind of chance. */
  chance: Record<ChanceStream, number>;
}

export interface StakeholderState {
  /** Engagement 0-600; a rung is 100. */
  engagement: number;
  /** Trust in the process, 0-100. */
  trust: number;
  /** Tie to the facilitator, 0-100. */
  facilitatorTie: number;
  /** Turn of the last touch. */
  touched: number;
  /** Interests that the table has found out. */
  known: readonly string[];
}

export interface DiaryState {
  slots: number;
  /** Blocked before anything else: to-dos, illness, a reopened step. */
  blocked: number;
  used: number;
}

export interface OpenTodo {
  readonly todo: string;
  /** Distinguishes two open to-dos of one kind. */
  readonly number: number;
  slots: number;
  /** Turns until done by itself; 0 = stays. */
  turnsLeft: number;
}

export interface CallRecord {
  readonly card: string;
  readonly step: number;
  readonly turn: number;
  readonly light: Light;
  /** The condition chosen with "go, if ...", or empty. */
  readonly condition: string;
  readonly confidence: Confidence;
  /** What practice said in the state of that moment. */
  readonly verdict: Verdict;
  /** Which flip decided, or -1. */
  readonly flip: number;
  readonly thumbs: { readonly go: number; readonly stop: number } | null;
  /** The table's prediction, or empty. */
  readonly predicted: string;
  /** Who of the three moved most at once; empty when nobody did. */
  readonly moved: string;
  /** A facilitator has overruled the verdict. */
  readonly overruled: boolean;
}

export interface LaterEffect {
  /** Lands at the end of this turn number. */
  readonly turn: number;
  readonly if: Condition | null;
  readonly effects: readonly Effect[];
  readonly why: Cause;
}

export interface WinRecord {
  readonly turn: number;
  readonly joint: boolean;
  /** Ids of those who benefited. */
  readonly who: readonly string[];
  readonly name: string;
}

export interface GateRecord {
  readonly phase: string;
  readonly decision: 'goOn' | 'hold';
  readonly turn: number;
  /** Whether the base was weak when the table went on. */
  readonly weak: boolean;
}

export interface PulseReading {
  readonly turn: number;
  readonly trust: number;
  readonly ownership: number;
}

export interface TurnReading {
  readonly turn: number;
  readonly step: number;
  readonly month: number;
  readonly engagement: number;
  readonly trust: number;
  readonly centrality: number;
  readonly momentum: number;
  readonly ownership: number;
}

export const chanceStreams = ['cards', 'wins', 'events', 'promises'] as const;
export type ChanceStream = (typeof chanceStreams)[number];

/** What brought a change about: the answer to "why?". */
export type Cause =
  | { readonly kind: 'call'; readonly card: string; readonly light: Light }
  | { readonly kind: 'task'; readonly step: number; readonly because: string }
  | { readonly kind: 'visit'; readonly stakeholder: string }
  | { readonly kind: 'diary' }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'contagion'; readonly from: string }
  | { readonly kind: 'gate'; readonly phase: string }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'win'; readonly name: string }
  /** A rule of the model, by its number in RULES.md. */
  | { readonly kind: 'rule'; readonly rule: string };
