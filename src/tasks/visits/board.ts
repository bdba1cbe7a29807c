import { pictureBoard } from '../../board/picture-board';
import type { TaskBoardView, TaskStage } from '../../board/task-stage';
import { visitsPicture } from './board-picture';

export function createVisitsBoard(stage: TaskStage): TaskBoardView {
  return pictureBoard(stage, (task, config, context) =>
    task.kind === 'visits' && config.kind === 'visits' ? visitsPicture(task, config, context) : undefined,
  );
}
