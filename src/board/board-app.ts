// What the board needs from the program around it, and what it gives back.
import type { Input } from '../flow/input';
import type { SessionView } from '../session/session';
import type { SettingsStore } from '../session/settings';
import type { ViewStore } from '../session/view';
import type { TaskKindName } from '../tasks/config';
import type { Box } from '../look/box';
import type { TaskBoard } from './task-stage';

/** The reading half of a vanilla store. */
export interface ReadStore<State> {
  getState(): State;
  subscribe(listener: (state: State) => void): () => void;
}

export interface BoardApp {
  /** The game on the table; without one the board shows a calm landscape without people. */
  readonly session: ReadStore<{ readonly store: ReadStore<SessionView> } | undefined>;
  readonly view: ViewStore;
  readonly settings: SettingsStore;
  /** True when the input was carried out: a card that was dropped stays, otherwise it goes back. */
  readonly send: (input: Input) => Promise<boolean>;
  /** Words of the board: keys under `board` of the locale. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The part of the page, in CSS pixels, that no panel covers; undefined when all is covered. Without it: `defaultArea`. */
  area?(): Box | undefined;
  /** The part that a task may lie on: more, where the diary makes room for it. Without it: `defaultTable`. */
  table?(): Box | undefined;
  readonly taskBoards: Readonly<Record<TaskKindName, TaskBoard>>;
}

export interface Board {
  /** The free area may have changed: whatever that touches is laid out again. */
  readonly refit: () => void;
  /** False while pictures are being drawn or something moves. */
  readonly isStill: () => boolean;
  readonly dispose: () => void;
}
