// The seven simple players as one.
import { assertNever } from '../base/assert';
import { playAssigning } from './assigning/player';
import { playComposing } from './composing/player';
import { playLinking } from './linking/player';
import { playMapping } from './mapping/player';
import { playRanking } from './ranking/player';
import { playSeats } from './seats/player';
import { playVisits } from './visits/player';
import type { TaskConfig } from './config';
import type { TaskContext } from './kind';
import type { PlayStyle, Roll } from './play-style';
import type { TaskMove, TaskState } from './registry';

/** The next move of a simple player, or nothing to hand the task in. Nothing as well when the task is of another kind. */
export function nextMove(
  task: TaskState,
  config: TaskConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): TaskMove | undefined {
  switch (config.kind) {
    case 'visits':
      return task.kind === 'visits' ? playVisits(task, config, context, style, roll) : undefined;
    case 'ranking':
      return task.kind === 'ranking' ? playRanking(task, config, context, style, roll) : undefined;
    case 'mapping':
      return task.kind === 'mapping' ? playMapping(task, config, context, style, roll) : undefined;
    case 'seats':
      return task.kind === 'seats' ? playSeats(task, config, context, style, roll) : undefined;
    case 'composing':
      return task.kind === 'composing' ? playComposing(task, config, context, style, roll) : undefined;
    case 'assigning':
      return task.kind === 'assigning' ? playAssigning(task, config, context, style, roll) : undefined;
    case 'linking':
      return task.kind === 'linking' ? playLinking(task, config, context, style, roll) : undefined;
    default:
      return assertNever(config);
  }
}
