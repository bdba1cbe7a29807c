// Whether an input is heard now, and whether the rules accept it. Changes nothing.
import { assertNever } from '../base/assert';
import { fail, type Result } from '../base/result';
import { refuseCall } from '../rules/calls';
import { freeSlots, refuseDiary } from '../rules/diary';
import { type Refusal, refuse } from '../rules/fact';
import { missingFrom, playTask, type TaskState } from '../tasks/registry';
import type { Course, FlowState, Game } from './game';
import type { Input, InputType } from './input';
import { refuseMirror } from './mirrors';
import { type MomentName, momentNames, type Place, stepAt } from './place';
import { taskContextOf } from './task-context';

const anywhere: readonly InputType[] = ['pause', 'adjust', 'overrule'];
const atGate: readonly InputType[] = ['goOn', 'hold', 'reopen', 'visit', ...anywhere];
const atDebrief: readonly InputType[] = ['next', 'mirror', ...anywhere];
const atHandover: readonly InputType[] = ['mirror', ...anywhere];
const inMoment: Readonly<Record<MomentName, readonly InputType[]>> = {
  brief: inStep(['next']),
  diary: inStep(['next', 'visit', 'survey', 'handOver', 'letGo']),
  task: inStep(['task', 'handIn']),
  calls: inStep(['call']),
  aftermath: inStep(['next']),
  mirror: inStep(['next', 'mirror']),
};
const whenShown = inStep(['next']);

type TaskInput = Extract<Input, { type: 'task' }>;

/** Inputs that a place hears while the game is not paused: the table that the machine is built from. */
export function heardAt(place: Place): readonly InputType[] {
  switch (place.at) {
    case 'lobby':
      return ['begin'];
    case 'gate':
      return atGate;
    case 'debrief':
      return atDebrief;
    case 'handover':
      return atHandover;
    case 'step':
      return place.shown ? whenShown : inMoment[place.moment];
  }
}

function inStep(own: readonly InputType[]): readonly InputType[] {
  return [...own, 'skip', 'repeat', ...anywhere];
}

/** Why an input is not carried out; nothing when it is. */
export function consider(course: Course, game: Game, input: Input): Refusal | undefined {
  return refuseUnheard(game, input) ?? refuseByRule(course, game, input);
}

/** Why an input is not even heard now; nothing when it is. */
export function refuseUnheard(game: Game, input: Input): Refusal | undefined {
  if (game.flow.paused) return input.type === 'resume' ? undefined : refuse('flow/paused');
  return heardAt(game.place).includes(input.type) ? undefined : refuse('flow/notNow', { input: input.type });
}

/** The rules' own answer, for an input that is heard. */
function refuseByRule(course: Course, game: Game, input: Input): Refusal | undefined {
  const { setup } = course;
  switch (input.type) {
    case 'begin':
    case 'next':
    case 'goOn':
    case 'pause':
    case 'resume':
    case 'skip':
      return undefined;
    case 'visit':
      if (game.place.at === 'gate' && freeSlots(game.state) <= 0) return refuse('flow/notNow', { input: 'visit' });
      return refuseDiary(input, setup, game.state);
    case 'survey':
    case 'handOver':
    case 'letGo':
      return refuseDiary(input, setup, game.state);
    case 'task':
      return refuseMove(course, game, input);
    case 'handIn': {
      const context = taskContextOf(course, game.state);
      return game.flow.task === null ? refuse('task/none') : missingFrom(game.flow.task, context.config, context);
    }
    case 'call':
      return refuseCall(input, setup, game.state);
    case 'mirror':
      return refuseMirror(game.place, input);
    case 'hold':
      return game.place.at === 'gate' && game.flow.held.includes(game.place.phase)
        ? refuse('gate/heldAlready')
        : undefined;
    case 'reopen':
      return refuseReopening(game.place, game.flow, input.step);
    case 'repeat':
      return refuseRepeat(game.place, input);
    case 'overrule':
      return game.state.calls[input.call] === undefined ? refuse('facilitator/noSuchCall') : undefined;
    case 'adjust':
      return Number.isSafeInteger(input.by) && Math.abs(input.by) <= 100
        ? undefined
        : refuse('facilitator/tooFar', { most: 100 });
    default:
      return assertNever(input);
  }
}

function refuseMove(course: Course, game: Game, input: TaskInput): Refusal | undefined {
  const played = playMove(course, game, input);
  return played.ok ? undefined : played.error;
}

/** The task on the table after a move, or why the move cannot be made. */
export function playMove(course: Course, { flow, state }: Game, { move }: TaskInput): Result<TaskState, Refusal> {
  if (flow.task === null) return fail(refuse('task/none'));
  const context = taskContextOf(course, state);
  return playTask(flow.task, move, context.config, context);
}

function refuseReopening(place: Place, flow: FlowState, step: number): Refusal | undefined {
  if (place.at !== 'gate') return refuse('flow/notNow', { input: 'reopen' });
  if (flow.reopened.includes(place.phase)) return refuse('gate/reopenedAlready');
  if (!Number.isSafeInteger(step) || step < 1 || step > 12 || stepAt(step).phase > place.phase) {
    return refuse('gate/notPlayedYet', { step });
  }
  return undefined;
}

function refuseRepeat(place: Place, input: Extract<Input, { type: 'repeat' }>): Refusal | undefined {
  if (place.at !== 'step') return refuse('flow/notNow', { input: 'repeat' });
  const wanted = momentNames.indexOf(input.moment);
  const isBack = wanted >= 0 && wanted <= momentNames.indexOf(place.moment) && wanted <= 3;
  return isBack ? undefined : refuse('facilitator/notEarlier');
}
