// What every kind of task is to the rest: how it starts, what may be done, what is true when it is handed in.
import type { Refusal } from '../rules/fact';
import type { Setup } from '../rules/setup';
import type { Cause, GameState } from '../rules/state';
import type { Effect } from '../rules/vocabulary';
import type { Result } from '../base/result';

/** Everything a task may look at. */
export interface TaskContext {
  readonly setup: Setup;
  readonly game: GameState;
  /** The step that the task belongs to, 1-12. */
  readonly step: number;
}

/** Effects with the reason that is shown for them. */
export interface Consequence {
  readonly effects: readonly Effect[];
  readonly why: Cause;
}

/** Config = content, Task = what lies on the table now (plain JSON), Move = one thing that somebody does. */
export interface TaskKind<Config, Task, Move> {
  start(config: Config, context: TaskContext): Task;
  /** All legal moves now, for players without hands. Never empty unless `finish` is allowed. */
  moves(task: Task, config: Config, context: TaskContext): readonly Move[];
  /** The task after the move (a new value), or why not. The move comes from outside: any shape, any id. */
  play(task: Task, move: Move, config: Config, context: TaskContext): Result<Task, Refusal>;
  /** Why it cannot be handed in yet; nothing when it can. */
  missing(task: Task, config: Config, context: TaskContext): Refusal | undefined;
  /** What handing it in brings about, in order. */
  finish(task: Task, config: Config, context: TaskContext): readonly Consequence[];
}
