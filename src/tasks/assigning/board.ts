import { pictureBoard } from '../../board/picture-board';
import type { TaskBoardView, TaskStage } from '../../board/task-stage';
import { assigningPicture } from './board-picture';

export function createAssigningBoard(stage: TaskStage): TaskBoardView {
  return pictureBoard(stage, (task, config, context) =>
    task.kind === 'assigning' && config.kind === 'assigning' ? assigningPicture(task, config, context) : undefined,
  );
}
