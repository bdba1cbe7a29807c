// The panel of each kind of task.
import type { TaskPanel } from '../panels/task-panel';
import { AssigningPanel } from '../tasks/assigning/panel';
import { ComposingPanel } from '../tasks/composing/panel';
import type { TaskKindName } from '../tasks/config';
import { LinkingPanel } from '../tasks/linking/panel';
import { MappingPanel } from '../tasks/mapping/panel';
import { RankingPanel } from '../tasks/ranking/panel';
import { SeatsPanel } from '../tasks/seats/panel';
import { VisitsPanel } from '../tasks/visits/panel';

export const taskPanels: Readonly<Record<TaskKindName, TaskPanel>> = {
  visits: VisitsPanel,
  ranking: RankingPanel,
  mapping: MappingPanel,
  seats: SeatsPanel,
  composing: ComposingPanel,
  assigning: AssigningPanel,
  linking: LinkingPanel,
};
