// What the page needs from the program around it. The composition root of `src/play` makes one of these.
import type { Foresight } from '../debrief/foresight';
import type { PhaseName } from '../flow/place';
import type { Input } from '../flow/input';
import type { Refusal } from '../rules/fact';
import type { Evidence, GatePhase } from '../rules/gates';
import type { GameResult } from '../rules/result';
import type { Verdict } from '../rules/vocabulary';
import type { StoreKind } from '../session/log-store';
import type { Session, SessionView } from '../session/session';
import type { SettingsStore } from '../session/settings';
import type { ViewStore } from '../session/view';
import type { TaskKindName } from '../tasks/config';
import type { TaskPanel } from './task-panel';
import type { ReadStore } from './use-store';

export interface PageApp {
  /** The game on the table, if one is open. */
  readonly session: ReadStore<Session | undefined>;
  readonly lobby: ReadStore<LobbyView>;
  /** The last bug, if there was one: the page shows nothing else then. */
  readonly crash: ReadStore<CrashReport | undefined>;
  readonly settings: SettingsStore;
  readonly view: ViewStore;
  readonly reader: GameReader;
  /** What would have been if the table had decided otherwise. */
  readonly foresight: Foresight;
  readonly actions: PageActions;
  readonly taskPanels: Readonly<Record<TaskKindName, TaskPanel>>;
}

export interface LobbyView {
  readonly scenarios: readonly ScenarioChoice[];
  /** Latest first. */
  readonly saved: readonly SavedGame[];
  readonly storage: StoreKind;
  /** Something to tell, by code: words in the locale under `notice`. */
  readonly notices: readonly Notice[];
}

export interface ScenarioChoice {
  readonly id: string;
  /** Of its texts. */
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly formats: readonly { readonly id: string; readonly name: string; readonly minutes: number }[];
}

export interface SavedGame {
  readonly id: string;
  readonly table: string;
  readonly scenarioTitle: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Step 1-12, 0 before the first; undefined when it is not known without opening the game. */
  readonly step: number | undefined;
}

/** `taken` has the id of the game, so that it can be taken over. */
export interface Notice {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly game?: string;
}

export interface CrashReport {
  readonly message: string;
  /** Scenario, seed, inputs: what somebody needs to see the same thing again. */
  readonly report: string;
}

export interface GameStart {
  readonly scenarioId: string;
  readonly formatId: string;
  /** May be empty. */
  readonly table: string;
  readonly seed?: number;
}

export interface Rerun {
  /** Name of the new game's table. */
  readonly table: string;
  readonly inputs: readonly Input[];
}

/** What a table takes along as a file. */
export const takeAwayKinds = ['table', 'slides', 'plan', 'planSlides', 'csv', 'xapi', 'session'] as const;
export type TakeAwayKind = (typeof takeAwayKinds)[number];

/** The paper that pages are made for. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** How making and saving a file ended. A code has words under `notice` in the locale. */
export type FileOutcome = { readonly kind: 'saved' | 'cancelled' } | { readonly kind: 'failed'; readonly code: string };

export interface PageActions {
  startGame(start: GameStart): Promise<void>;
  /** Begins a new game with these inputs of the game on the table; that one stays saved as it is. */
  rerun(start: Rerun): Promise<void>;
  resume(id: string): Promise<void>;
  /** Takes a game away from the window that plays it. */
  takeOver(id: string): Promise<void>;
  removeSaved(id: string): Promise<void>;
  /** Offers the game on the table as a file; true when it was saved. */
  saveToFile(): Promise<boolean>;
  /** Makes a take-away of the game on the table and offers it as a file, in a language of its own. */
  saveTakeAway(kind: TakeAwayKind, languageId: string, paper: Paper): Promise<FileOutcome>;
  openFile(): Promise<void>;
  /** Offers the case study of a scenario, to be sent or printed before the workshop. */
  saveCaseStudy(scenarioId: string, languageId: string): Promise<void>;
  /** Offers the handbook, to be printed. */
  saveHandbook(languageId: string): Promise<void>;
  /** Offers a picture as a file; true when it was saved. */
  savePicture(name: string, picture: Blob): Promise<boolean>;
  /** Leaves the table; the game stays saved. */
  leave(): Promise<void>;
  dismissNotices(): void;
  /** True when the report is on the clipboard. */
  copyCrashReport(): Promise<boolean>;
  /** Speaks another language, once its words are there. */
  speak(languageId: string): Promise<void>;
  reload(): void;
}

/** Questions about a game that only the rules can answer. Pure: same view, same answer. */
export interface GameReader {
  readonly steps: readonly { readonly number: number; readonly key: string; readonly phase: PhaseName }[];
  /** The card on the table before it is called. */
  openCard(view: SessionView): string | undefined;
  /** What practice says of that card now: for the facilitator only. */
  verdictNow(view: SessionView): Verdict | undefined;
  /** Why an input would be refused; undefined when it would be carried out. */
  refusalOf(view: SessionView, input: Input): Refusal | undefined;
  evidenceAt(view: SessionView, phase: GatePhase): readonly Evidence[];
  result(view: SessionView): GameResult;
  /** What the last input that brought the game to this moment did. The store's facts may be of a later pause, or gone after a reload. */
  factsOfMoment(view: SessionView): SessionView['facts'];
  /** The two stakeholders of a tie, by its place in the list of ties. */
  pairAt(view: SessionView, pair: number): readonly [string, string] | undefined;
}
