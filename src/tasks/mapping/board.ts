import { pictureBoard } from '../../board/picture-board';
import type { TaskBoardView, TaskStage } from '../../board/task-stage';
import { mappingPicture } from './board-picture';

export function createMappingBoard(stage: TaskStage): TaskBoardView {
  return pictureBoard(stage, (task, config, context) =>
    task.kind === 'mapping' && config.kind === 'mapping' ? mappingPicture(task, config, context) : undefined,
  );
}
