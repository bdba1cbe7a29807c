import type { AssigningConfig } from './assigning/config';
import type { ComposingConfig } from './composing/config';
import type { LinkingConfig } from './linking/config';
import type { MappingConfig } from './mapping/config';
import type { RankingConfig } from './ranking/config';
import type { SeatsConfig } from './seats/config';
import type { VisitsConfig } from './visits/config';

export const taskKinds = ['visits', 'ranking', 'mapping', 'seats', 'composing', 'assigning', 'linking'] as const;
export type TaskKindName = (typeof taskKinds)[number];

/** The content of one step's task, told apart by `kind`. */
export type TaskConfig =
  | VisitsConfig
  | RankingConfig
  | MappingConfig
  | SeatsConfig
  | ComposingConfig
  | AssigningConfig
  | LinkingConfig;
