// What a kind of task gets to draw on, and what it gives back: `src/tasks/<kind>/board.ts`.
import type * as Phaser from 'phaser';
import type { SessionView } from '../session/session';
import type { TaskConfig } from '../tasks/config';
import type { TaskMove, TaskState } from '../tasks/registry';
import type { Frame } from './frame';
import { createTaskDrawing } from './task-drawing';
import { mirrored, type PictureContext, type TaskPicture } from './task-picture';
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

/** The picture of a task as it lies on the table; undefined for a task of another kind. */
export type PictureOf = (task: TaskState, config: TaskConfig, context: PictureContext) => TaskPicture | undefined;

/** A board that draws a task's picture and turns drops into moves. */
export function pictureBoard(stage: TaskStage, pictureOf: PictureOf): TaskBoardView {
  let page: string | undefined;
  let last: readonly [TaskState, TaskConfig, SessionView] | undefined;
  const drawing = createTaskDrawing(stage, {
    redraw: () => draw(),
    turnTo: (id) => {
      page = id;
      draw();
    },
  });

  function draw(): void {
    if (last === undefined) return;
    const [task, config, view] = last;
    const frame = stage.frame();
    const { area, unit, isRtl } = frame;
    const say = (key: string, values?: Readonly<Record<string, string | number>>) => stage.say(key, values);
    const picture = pictureOf(task, config, { view, area, unit, say, page });
    if (picture !== undefined) drawing.draw(isRtl ? mirrored(picture, area) : picture, frame);
  }

  return {
    update(task, config, view) {
      last = [task, config, view];
      draw();
    },
    isMoving: drawing.isMoving,
    dispose: drawing.dispose,
  };
}
