// What the rules need to know of a scenario. The texts that people read are added by the scenario layer.
import type { ConstantName } from './constants';
import type { Condition, Effect, Group, Quantity, Verdict, Who } from './vocabulary';

export interface Stakeholder {
  readonly id: string;
  /** What this stakeholder is in any cluster, such as `anchorFirm` or `ministry`; the deck's cards are written for roles. */
  readonly role: string;
  readonly group: Group;
  /** `large` marks firms that may capture a leadership group; other tags are the scenario's own. */
  readonly tags: readonly string[];
  /** Ladder rung at the start, 0-6. */
  readonly rung: number;
  /** Trust in the process at the start, 0-100. */
  readonly trust: number;
  /** Power to make or block, 1-5. */
  readonly influence: number;
  /** What truly moves them (ids of `interests`). */
  readonly interests: readonly string[];
  /** What a visitor may bring up with them: the true interests among others. */
  readonly angles: readonly string[];
  /** What turns them away (ids of `interests`). */
  readonly against: readonly string[];
  /** Turns without a touch before the relation cools, 1-4. */
  readonly attentionTurns: number;
  /** A doer moves things when seated; a name lends weight. */
  readonly doer: boolean;
}

export interface Tie {
  readonly between: readonly [string, string];
  /** 0-100. */
  readonly strength: number;
}

export interface Todo {
  readonly id: string;
  /** Diary slots that it blocks each turn while it is open, 1-3. */
  readonly slots: number;
  /** Turns until it is done by itself; without, it stays until somebody takes it over. */
  readonly turns?: number;
}

export interface Flip {
  readonly if: Condition;
  readonly verdict: Verdict;
}

export interface CardLight {
  readonly effects: readonly Effect[];
}

export interface CardCondition {
  readonly id: string;
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
}

export interface Card {
  readonly id: string;
  /** 1-12. */
  readonly step: number;
  readonly core: boolean;
  /** The card is dealt only when this holds. */
  readonly if?: Condition;
  readonly verdict: Verdict;
  /** The first flip whose condition holds decides. */
  readonly flips: readonly Flip[];
  readonly go: CardLight;
  readonly stop: CardLight;
  /** Ways to say "go, if ...". */
  readonly conditions: readonly CardCondition[];
  /** Three stakeholders: which of them moves most? */
  readonly predict?: readonly string[];
}

export interface ScenarioEvent {
  readonly id: string;
  readonly if?: Condition;
  /** Chance against the other events that could happen; 0 = only when an effect calls it. */
  readonly weight: number;
  /** Steps in which it may come by itself, 1-12. */
  readonly fromStep: number;
  readonly toStep: number;
  readonly effects: readonly Effect[];
}

export interface Format {
  readonly id: string;
  readonly callsPerStep: number;
  /** Diary slots that one visit takes: 2 in short courses, so that the diary is quick. */
  readonly visitSlots: number;
  /** Short form of the twelve tasks. */
  readonly shortTasks: boolean;
  readonly mirrors: boolean;
  readonly gates: boolean;
}

export interface RulesScenario {
  readonly id: string;
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly todos: readonly Todo[];
  readonly cards: readonly Card[];
  readonly events: readonly ScenarioEvent[];
  readonly formats: readonly Format[];
  /** Values that replace those of `constants.ts` in this scenario. */
  readonly constants: Readonly<Partial<Record<ConstantName, number>>>;
  readonly start: Readonly<Partial<Record<Quantity, number>>>;
  /** Interests that the sponsor cares for: the fit with the sponsor's agenda. */
  readonly sponsor: { readonly who: Who; readonly interests: readonly string[] };
}
