// What an accepted input does where the game is. Where it leads to is the plan's business.
import { assertNever } from '../base/assert';
import { makeCall } from '../rules/calls';
import { keepDiary } from '../rules/diary';
import { carryOut as carryOutEffects } from '../rules/effects';
import { goOn, hold, reopen } from '../rules/gates';
import { formalise } from '../rules/traps';
import { tell, type Telling } from '../rules/telling';
import { finishTask, playTask } from '../tasks/registry';
import type { Course, FlowState } from './game';
import type { Input } from './input';
import { withMirror } from './mirrors';
import type { Place } from './place';
import { taskContextOf } from './task-context';

/** Writes into the telling's state and into `flow`; both are owned by the caller. */
export function carryOut(course: Course, telling: Telling, flow: FlowState, place: Place, input: Input): void {
  switch (input.type) {
    case 'begin':
    case 'next':
    case 'skip':
      return;
    case 'repeat':
      if (input.moment === 'calls') tell(telling, { type: 'cardsDealt', cards: [] });
      return;
    case 'visit':
    case 'survey':
    case 'handOver':
    case 'letGo':
      return keepDiary(telling, input);
    case 'task':
      return move(course, telling, flow, input);
    case 'handIn':
      return handIn(course, telling, flow);
    case 'call':
      return makeCall(telling, input);
    case 'mirror':
      flow.mirrors = withMirror(flow.mirrors, place, input);
      return;
    case 'goOn':
      if (place.at === 'gate') goOn(telling, place.phase);
      return;
    case 'hold':
      if (place.at !== 'gate') return;
      flow.held.push(place.phase);
      return hold(telling, place.phase, input.buys);
    case 'reopen':
      if (place.at !== 'gate') return;
      flow.reopened.push(place.phase);
      flow.returnTo = place.phase;
      return reopen(telling, input.step);
    case 'pause':
      flow.paused = true;
      return;
    case 'resume':
      flow.paused = false;
      return;
    case 'overrule':
      return tell(telling, { type: 'verdictOverruled', call: input.call, verdict: input.verdict });
    case 'adjust':
      return tell(telling, {
        type: 'quantityChanged',
        quantity: input.quantity,
        by: input.by,
        why: { kind: 'facilitator' },
      });
    default:
      assertNever(input);
  }
}

function move(course: Course, telling: Telling, flow: FlowState, input: Extract<Input, { type: 'task' }>): void {
  if (flow.task === null) return;
  const context = taskContextOf(course, telling.state);
  const played = playTask(flow.task, input.move, context.config, context);
  if (played.ok) flow.task = played.value;
}

function handIn(course: Course, telling: Telling, flow: FlowState): void {
  if (flow.task === null) return;
  const context = taskContextOf(course, telling.state);
  for (const { effects, why } of finishTask(flow.task, context.config, context)) carryOutEffects(telling, effects, why);
  if (context.config.kind === 'composing' && context.config.formalises === true) formalise(telling);
}
