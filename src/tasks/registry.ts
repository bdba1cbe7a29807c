// The seven kinds of task as one: a task, a move and a config are told apart by `kind`.
import { assertNever } from '../base/assert';
import { fail, type Result } from '../base/result';
import { type Refusal, refuse } from '../rules/fact';
import { type AssigningMove, assigningKind, type AssigningTask } from './assigning/rules';
import { type ComposingMove, composingKind, type ComposingTask } from './composing/rules';
import type { TaskConfig } from './config';
import type { Consequence, TaskContext } from './kind';
import { type LinkingMove, linkingKind, type LinkingTask } from './linking/rules';
import { type MappingMove, mappingKind, type MappingTask } from './mapping/rules';
import { type RankingMove, rankingKind, type RankingTask } from './ranking/rules';
import { type SeatsMove, seatsKind, type SeatsTask } from './seats/rules';
import { fieldsOf } from './strange-move';
import { type VisitsMove, visitsKind, type VisitsTask } from './visits/rules';

export type TaskState =
  | VisitsTask
  | RankingTask
  | MappingTask
  | SeatsTask
  | ComposingTask
  | AssigningTask
  | LinkingTask;

export type TaskMove = VisitsMove | RankingMove | MappingMove | SeatsMove | ComposingMove | AssigningMove | LinkingMove;

/** The task as it lies on the table when its step begins. */
export function startTask(config: TaskConfig, context: TaskContext): TaskState {
  switch (config.kind) {
    case 'visits':
      return visitsKind.start(config, context);
    case 'ranking':
      return rankingKind.start(config, context);
    case 'mapping':
      return mappingKind.start(config, context);
    case 'seats':
      return seatsKind.start(config, context);
    case 'composing':
      return composingKind.start(config, context);
    case 'assigning':
      return assigningKind.start(config, context);
    case 'linking':
      return linkingKind.start(config, context);
    default:
      return assertNever(config);
  }
}

/** The task after a move of any shape, or why not. */
export function playTask(
  task: TaskState,
  move: TaskMove,
  config: TaskConfig,
  context: TaskContext,
): Result<TaskState, Refusal> {
  if (fieldsOf(move).kind !== task.kind) return fail(refuse('task/unknown'));
  switch (config.kind) {
    case 'visits':
      if (task.kind !== 'visits' || move.kind !== 'visits') return otherKind(task, config);
      return visitsKind.play(task, move, config, context);
    case 'ranking':
      if (task.kind !== 'ranking' || move.kind !== 'ranking') return otherKind(task, config);
      return rankingKind.play(task, move, config, context);
    case 'mapping':
      if (task.kind !== 'mapping' || move.kind !== 'mapping') return otherKind(task, config);
      return mappingKind.play(task, move, config, context);
    case 'seats':
      if (task.kind !== 'seats' || move.kind !== 'seats') return otherKind(task, config);
      return seatsKind.play(task, move, config, context);
    case 'composing':
      if (task.kind !== 'composing' || move.kind !== 'composing') return otherKind(task, config);
      return composingKind.play(task, move, config, context);
    case 'assigning':
      if (task.kind !== 'assigning' || move.kind !== 'assigning') return otherKind(task, config);
      return assigningKind.play(task, move, config, context);
    case 'linking':
      if (task.kind !== 'linking' || move.kind !== 'linking') return otherKind(task, config);
      return linkingKind.play(task, move, config, context);
    default:
      return assertNever(config);
  }
}

/** All legal moves now. Never empty unless the task can be handed in. */
export function movesOf(task: TaskState, config: TaskConfig, context: TaskContext): readonly TaskMove[] {
  switch (config.kind) {
    case 'visits':
      return task.kind === 'visits' ? visitsKind.moves(task, config, context) : otherKind(task, config);
    case 'ranking':
      return task.kind === 'ranking' ? rankingKind.moves(task, config, context) : otherKind(task, config);
    case 'mapping':
      return task.kind === 'mapping' ? mappingKind.moves(task, config, context) : otherKind(task, config);
    case 'seats':
      return task.kind === 'seats' ? seatsKind.moves(task, config, context) : otherKind(task, config);
    case 'composing':
      return task.kind === 'composing' ? composingKind.moves(task, config, context) : otherKind(task, config);
    case 'assigning':
      return task.kind === 'assigning' ? assigningKind.moves(task, config, context) : otherKind(task, config);
    case 'linking':
      return task.kind === 'linking' ? linkingKind.moves(task, config, context) : otherKind(task, config);
    default:
      return assertNever(config);
  }
}

/** Why the task cannot be handed in yet; nothing when it can. */
export function missingFrom(task: TaskState, config: TaskConfig, context: TaskContext): Refusal | undefined {
  switch (config.kind) {
    case 'visits':
      return task.kind === 'visits' ? visitsKind.missing(task, config, context) : otherKind(task, config);
    case 'ranking':
      return task.kind === 'ranking' ? rankingKind.missing(task, config, context) : otherKind(task, config);
    case 'mapping':
      return task.kind === 'mapping' ? mappingKind.missing(task, config, context) : otherKind(task, config);
    case 'seats':
      return task.kind === 'seats' ? seatsKind.missing(task, config, context) : otherKind(task, config);
    case 'composing':
      return task.kind === 'composing' ? composingKind.missing(task, config, context) : otherKind(task, config);
    case 'assigning':
      return task.kind === 'assigning' ? assigningKind.missing(task, config, context) : otherKind(task, config);
    case 'linking':
      return task.kind === 'linking' ? linkingKind.missing(task, config, context) : otherKind(task, config);
    default:
      return assertNever(config);
  }
}

/** What handing the task in brings about, in order. */
export function finishTask(task: TaskState, config: TaskConfig, context: TaskContext): readonly Consequence[] {
  switch (config.kind) {
    case 'visits':
      return task.kind === 'visits' ? visitsKind.finish(task, config, context) : otherKind(task, config);
    case 'ranking':
      return task.kind === 'ranking' ? rankingKind.finish(task, config, context) : otherKind(task, config);
    case 'mapping':
      return task.kind === 'mapping' ? mappingKind.finish(task, config, context) : otherKind(task, config);
    case 'seats':
      return task.kind === 'seats' ? seatsKind.finish(task, config, context) : otherKind(task, config);
    case 'composing':
      return task.kind === 'composing' ? composingKind.finish(task, config, context) : otherKind(task, config);
    case 'assigning':
      return task.kind === 'assigning' ? assigningKind.finish(task, config, context) : otherKind(task, config);
    case 'linking':
      return task.kind === 'linking' ? linkingKind.finish(task, config, context) : otherKind(task, config);
    default:
      return assertNever(config);
  }
}

/** A task lives and ends with its step, so that its kind is always that of the step's content. */
function otherKind(task: TaskState, config: TaskConfig): never {
  throw new Error(`Bug: a task of kind ${task.kind} where ${config.kind} is played`);
}
