// Whether an input is heard now, and whether the rules accept it. Changes nothing.
import { assertNever } from '../base/assert';
import { refuseCall } from '../rules/calls';
import { freeSlots, refuseDiary } from '../rules/diary';
import { type Refusal, refuse } from '../rules/fact';
import { missingFrom, playTask } from '../tasks/registry';
import type { Course, FlowState, Game } from './game';
import type { Input, InputType } from './input';
import { momentNames, type Place, stepAt } from './place';
import { taskContextOf } from './task-context';

const diaryInputs: readonly InputType[] = ['visit', 'survey', 'handOver', 'letGo'];
const anywhere: readonly InputType[] = ['pause', 'adjust', 'overrule'];

/** Inputs that a place hears while the game is not paused: the table that the machine is built from. */
export function heardAt(place: Place): readonly InputType[] {
  switch (place.at) {
    case 'lobby':
      return ['begin'];
    case 'gate':
      return ['goOn', 'hold', 'reopen', 'visit', ...anywhere];
    case 'debrief':
      return ['next', ...anywhere];
    case 'handover':
      return anywhere;
    case 'step':
      return [...heardInMoment(place), 'skip', 'repeat', ...anywhere];
  }
}

function heardInMoment(place: Extract<Place, { at: 'step' }>): readonly InputType[] {
  switch (place.moment) {
    case 'brief':
    case 'aftermath':
      return ['next'];
    case 'diary':
      return ['next', ...diaryInputs];
    case 'task':
      return place.shown ? ['next'] : ['task', 'handIn'];
    case 'calls':
      return place.shown ? ['next'] : ['call'];
    case 'mirror':
      return ['next', 'mirror'];
  }
}

/** Why an input is not carried out; nothing when it is. */
export function consider(course: Course, game: Game, input: Input): Refusal | undefined {
  if (game.flow.paused) return input.type === 'resume' ? undefined : refuse('flow/paused');
  if (!heardAt(game.place).includes(input.type)) return refuse('flow/notNow', { input: input.type });
  return refuseByRule(course, game, input);
}

/** The rules' own answer, for an input that is heard. */
export function refuseByRule(course: Course, game: Game, input: Input): Refusal | undefined {
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
      return input.text.length > 400 ? refuse('mirror/tooLong', { most: 400, have: input.text.length }) : undefined;
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

function refuseMove(course: Course, game: Game, input: Extract<Input, { type: 'task' }>): Refusal | undefined {
  if (game.flow.task === null) return refuse('task/none');
  const context = taskContextOf(course, game.state);
  const played = playTask(game.flow.task, input.move, context.config, context);
  return played.ok ? undefined : played.error;
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
