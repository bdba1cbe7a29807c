// What comes from outside: at most one drawn event a turn, and those that something called.
import { required } from '../base/assert';
import { holds } from './conditions';
import { carryOut } from './effects';
import type { ScenarioEvent } from './scenario';
import type { GameState } from './state';
import type { Setup } from './setup';
import { roll, tell, type Telling } from './telling';

/** [R38] Called events happen; then one may be drawn by weight among those that can come. Each at most once a game. */
export function happen(telling: Telling): void {
  const { setup, state } = telling;
  for (const id of [...state.calledEvents]) {
    const event = setup.events.get(id);
    if (event !== undefined) takePlace(telling, event);
  }
  if (state.step < setup.constants.firstEventStep) return;
  if (roll(telling, 'events', 100) >= setup.constants.eventChance) return;
  const open = setup.scenario.events.filter((event) => canHappen(event, setup, state));
  let weights = 0;
  for (const event of open) weights += event.weight;
  if (weights === 0) return;
  let left = roll(telling, 'events', weights);
  const drawn = open.find((event) => {
    left -= event.weight;
    return left < 0;
  });
  takePlace(telling, required(drawn, 'a drawn event'));
}

function canHappen(event: ScenarioEvent, setup: Setup, state: GameState): boolean {
  return (
    event.weight > 0 &&
    state.step >= event.fromStep &&
    state.step <= event.toStep &&
    !state.pastEvents.includes(event.id) &&
    (event.if === undefined || holds(event.if, setup, state))
  );
}

function takePlace(telling: Telling, event: ScenarioEvent): void {
  tell(telling, { type: 'eventHappened', event: event.id });
  carryOut(telling, event.effects, { kind: 'event', event: event.id });
}
