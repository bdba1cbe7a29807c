// Most kinds of task need nothing but a picture: this draws it, and turns drops into moves.
import type { SessionView } from '../session/session';
import type { TaskConfig } from '../tasks/config';
import type { TaskState } from '../tasks/registry';
import { createTaskDrawing } from './task-drawing';
import { mirrored, type PictureContext, type TaskPicture } from './task-picture';
import type { TaskBoardView, TaskStage } from './task-stage';

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
    const { table: area, unit, isRtl } = frame;
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
