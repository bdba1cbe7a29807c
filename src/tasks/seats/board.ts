import { pictureBoard } from '../../board/picture-board';
import type { TaskBoardView, TaskStage } from '../../board/task-stage';
import { seatsPicture } from './board-picture';

export function createSeatsBoard(stage: TaskStage): TaskBoardView {
  return pictureBoard(stage, (task, config, context) =>
    task.kind === 'seats' && config.kind === 'seats' ? seatsPicture(task, config, context) : undefined,
  );
}
