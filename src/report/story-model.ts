// What a table takes home, as one model in words: the report, the slides, the plan, the list and the statements are made from it.
import type { About, DecisionKind } from '../debrief/decisions';
import type { PhaseName } from '../flow/place';
import type { EndingName } from '../rules/endings';
import type { Outcome } from '../rules/judgement';
import type { Confidence, Group, Light, Verdict } from '../rules/vocabulary';

export interface TableStory {
  /** Fingerprint of the session: equal sessions have equal ones. */
  readonly session: string;
  /** As its players wrote it; may be empty. */
  readonly table: string;
  readonly scenario: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly region: string;
    readonly language: string;
  };
  readonly format: { readonly id: string; readonly name: string };
  /** Played to the end. */
  readonly isOver: boolean;
  /** Months played. */
  readonly months: number;
  /** 0-100, at the start and now. */
  readonly engagement: { readonly before: number; readonly after: number };
  /** 0-100. */
  readonly judgement: number;
  readonly profile: readonly Figure[];
  readonly groups: readonly GroupStory[];
  readonly curve: readonly CurvePoint[];
  readonly ending: EndingStory;
  readonly steps: readonly StepStory[];
  readonly decisions: readonly DecisionStory[];
  readonly calls: readonly CallStory[];
  readonly calibration: readonly CalibrationStory[];
  readonly people: readonly PersonStory[];
  readonly network: readonly Change[];
  /** Whole sentences, in the order of play. */
  readonly turningPoints: readonly string[];
  readonly questions: readonly QuestionStory[];
  readonly late: readonly string[];
  readonly facilitatorNotes: readonly { readonly step: number; readonly text: string; readonly note: string }[];
}

export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** With its unit, in words of the language. */
  readonly shown: string;
}

export interface Change {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface GroupStory {
  readonly group: Group;
  readonly name: string;
  /** 0-100. */
  readonly before: number;
  readonly after: number;
}

/** How things stood at the start (turn 0), and at the end of each turn. */
export interface CurvePoint {
  readonly turn: number;
  readonly step: number;
  readonly month: number;
  readonly engagement: number;
  /** In the order of `groups`. */
  readonly groups: readonly number[];
}

export interface EndingStory {
  readonly name: EndingName;
  readonly title: string;
  readonly story: string;
  readonly lesson: string;
  readonly facts: readonly string[];
}

export interface StepStory {
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly phase: PhaseName;
  readonly phaseName: string;
  /** "What would this look like at home?", as the scenario puts it. */
  readonly question: string;
  /** What the table wrote for its own region; may be empty. */
  readonly mirror: string;
}

export interface DecisionStory {
  /** From 1 on. */
  readonly number: number;
  readonly id: string;
  readonly step: number;
  readonly phase: PhaseName;
  readonly moment: string;
  readonly kind: DecisionKind;
  readonly kindName: string;
  readonly about: About;
  readonly text: string;
  /** The other ways that were open. */
  readonly others: readonly string[];
  readonly call: CallStory | undefined;
  /** 0-100, once it was made. */
  readonly engagement: number;
  readonly month: number;
}

export interface CallStory {
  readonly card: string;
  readonly step: number;
  readonly title: string;
  readonly light: Light;
  readonly lightName: string;
  /** Of "go, if …": in words, or empty. */
  readonly condition: string;
  readonly confidence: Confidence;
  readonly confidenceName: string;
  readonly verdict: Verdict;
  readonly verdictName: string;
  readonly outcome: Outcome;
  readonly outcomeName: string;
  readonly isOverruled: boolean;
  /** The table's own line, or empty. */
  readonly reason: string;
  /** Names, or empty. */
  readonly predicted: string;
  readonly moved: string;
  readonly thumbs: { readonly go: number; readonly stop: number } | undefined;
  readonly practice: string;
}

export interface CalibrationStory {
  readonly confidence: Confidence;
  readonly name: string;
  readonly calls: number;
  readonly right: number;
}

export interface PersonStory {
  readonly name: string;
  readonly group: Group;
  readonly groupName: string;
  /** Rungs 0-6 and their names. */
  readonly before: number;
  readonly after: number;
  readonly beforeName: string;
  readonly afterName: string;
  /** What matters to this person: found out by the table, and not. */
  readonly found: readonly string[];
  readonly hidden: readonly string[];
}

export interface QuestionStory {
  readonly ask: string;
  readonly title: string;
  readonly step: number;
  readonly stepName: string;
}

/** Certain, and practice says otherwise. */
export function certainAndWrong({ calls }: TableStory): readonly CallStory[] {
  return calls.filter(({ confidence, outcome }) => confidence === 'certain' && outcome === 'wrong');
}

/** Thumbs were counted, and some were up for each light. */
export function splitVotes({ calls }: TableStory): readonly CallStory[] {
  return calls.filter(({ thumbs }) => thumbs !== undefined && thumbs.go > 0 && thumbs.stop > 0);
}
