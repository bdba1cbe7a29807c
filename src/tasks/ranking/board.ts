import { pictureBoard } from '../../board/picture-board';
import type { TaskBoardView, TaskStage } from '../../board/task-stage';
import { rankingPicture } from './board-picture';

export function createRankingBoard(stage: TaskStage): TaskBoardView {
  return pictureBoard(stage, (task, config, context) =>
    task.kind === 'ranking' && config.kind === 'ranking' ? rankingPicture(task, config, context) : undefined,
  );
}
