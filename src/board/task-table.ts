// The task of the step, on the table while its moment lasts. One board of one kind at a time.
import type * as Phaser from 'phaser';
import type { SessionView } from '../session/session';
import type { BoardApp } from './board-app';
import type { Frame } from './frame';
import type { TaskBoardView, TaskStage } from './task-stage';
import type { TokenTextures } from './token-textures';

export interface TaskTable {
  /** Shows the task if one is on the table now; false if not. */
  show(view: SessionView): boolean;
  clear(): void;
  isMoving(): boolean;
  dispose(): void;
}

interface TaskTableParts {
  readonly scene: Phaser.Scene;
  readonly layer: Phaser.GameObjects.Container;
  readonly textures: TokenTextures;
  readonly app: BoardApp;
  readonly frame: () => Frame;
  readonly select: (id: string) => void;
  readonly wake: () => void;
}

export function createTaskTable({ scene, layer, textures, app, frame, select, wake }: TaskTableParts): TaskTable {
  let board: { readonly key: string; readonly view: TaskBoardView } | undefined;
  const stage: TaskStage = {
    scene,
    layer,
    textures,
    frame,
    say: (key, values) => app.say(key, values),
    send: (move) => app.send({ type: 'task', move }),
    select,
    wake,
  };

  function clear(): void {
    board?.view.dispose();
    board = undefined;
  }

  return {
    show(view) {
      const { place, flow, state } = view.game;
      const config = view.course.tasks[state.step - 1];
      if (place.at !== 'step' || place.moment !== 'task' || place.shown || flow.task === null || config === undefined) {
        return false;
      }
      const key = `${config.kind} ${state.step}`;
      if (board?.key !== key) {
        clear();
        board = { key, view: app.taskBoards[config.kind](stage) };
      }
      board.view.update(flow.task, config, view);
      return true;
    },
    clear,
    isMoving: () => board?.view.isMoving() ?? false,
    dispose: clear,
  };
}
