import { pictureBoard } from '../../board/picture-board';
import type { TaskBoardView, TaskStage } from '../../board/task-stage';
import { linkingPicture } from './board-picture';

export function createLinkingBoard(stage: TaskStage): TaskBoardView {
  return pictureBoard(stage, (task, config, context) =>
    task.kind === 'linking' && config.kind === 'linking' ? linkingPicture(task, config, context) : undefined,
  );
}
