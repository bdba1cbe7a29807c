import { pictureBoard } from '../../board/picture-board';
import type { TaskBoardView, TaskStage } from '../../board/task-stage';
import { composingPicture } from './board-picture';

export function createComposingBoard(stage: TaskStage): TaskBoardView {
  return pictureBoard(stage, (task, config, context) =>
    task.kind === 'composing' && config.kind === 'composing' ? composingPicture(task, config, context) : undefined,
  );
}
