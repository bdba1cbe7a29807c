// What happens by itself when the game comes to a place.
import { dealCards } from '../rules/calls';
import { openDiary } from '../rules/diary';
import { tell, type Telling } from '../rules/telling';
import { endTurn, landRest } from '../rules/tick';
import { startTask } from '../tasks/registry';
import type { Course, FlowState } from './game';
import type { Place } from './place';
import { taskContextOf } from './task-context';

/** Writes into the telling's state and into `flow`; both are owned by the caller. */
export function arrive(course: Course, telling: Telling, flow: FlowState, place: Place): void {
  if (place.at === 'gate') return arriveAtGate(telling, flow);
  if (place.at === 'debrief') return landRest(telling);
  if (place.at !== 'step' || place.shown) return;
  switch (place.moment) {
    case 'brief':
      return tell(telling, { type: 'stepBegan', step: place.step });
    case 'diary':
      return openDiary(telling, telling.setup.constants.diarySlots);
    case 'task': {
      if (telling.state.step !== place.step) tell(telling, { type: 'stepBegan', step: place.step });
      const context = taskContextOf(course, telling.state);
      flow.task = startTask(context.config, context);
      return;
    }
    case 'calls':
      if (telling.state.dealt.length === 0) dealCards(telling);
      return;
    case 'aftermath':
      flow.task = null;
      return endTurn(telling);
    case 'mirror':
      return;
  }
}

/** Coming back from a reopened step, the step now played is the phase's last again. */
function arriveAtGate(telling: Telling, flow: FlowState): void {
  if (flow.returnTo === null) {
    tell(telling, { type: 'diaryOpened', slots: 0, blocked: 0 });
    return;
  }
  flow.returnTo = null;
  flow.task = null;
  tell(telling, { type: 'stepBegan', step: telling.state.history.at(-1)?.step ?? telling.state.step });
}
