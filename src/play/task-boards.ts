// The drag surface of each kind of task.
import type { TaskBoard } from '../board/task-stage';
import { createAssigningBoard } from '../tasks/assigning/board';
import { createComposingBoard } from '../tasks/composing/board';
import { createLinkingBoard } from '../tasks/linking/board';
import { createMappingBoard } from '../tasks/mapping/board';
import { createRankingBoard } from '../tasks/ranking/board';
import { createSeatsBoard } from '../tasks/seats/board';
import { createVisitsBoard } from '../tasks/visits/board';
import type { TaskKindName } from '../tasks/config';

export const taskBoards: Readonly<Record<TaskKindName, TaskBoard>> = {
  visits: createVisitsBoard,
  ranking: createRankingBoard,
  mapping: createMappingBoard,
  seats: createSeatsBoard,
  composing: createComposingBoard,
  assigning: createAssigningBoard,
  linking: createLinkingBoard,
};
