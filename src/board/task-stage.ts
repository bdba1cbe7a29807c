// What a kind of task gets to draw on, and what it gives back: `src/tasks/<kind>/board.ts`.
import type * as Phaser from 'phaser';
import type { SessionView } from '../session/session';
import type { TaskConfig } from '../tasks/config';
import type { TaskMove, TaskState } from '../tasks/registry';
import type { Frame } from './frame';
import type { TokenTextures } from './token-textures';

export interface TaskStage {
  readonly scene: Phaser.Scene;
  /** Everything of the task goes in here. */
  readonly layer: Phaser.GameObjects.Container;
  readonly textures: TokenTextures;
  /** Size, free rectangle, colours and density of the page now. */
  frame(): Frame;
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** True when the move was carried out. */
  send(move: TaskMove): Promise<boolean>;
  /** A stakeholder was tapped. */
  select(id: string): void;
  wake(): void;
}

export type TaskBoard = (stage: TaskStage) => TaskBoardView;

export interface TaskBoardView {
  update(task: TaskState, config: TaskConfig, view: SessionView): void;
  /** True while something is held or glides. */
  isMoving(): boolean;
  dispose(): void;
}
