// What an effect does: the one interpreter of `then`.
import { assertNever } from '../base/assert';
import { scale } from '../base/integer';
import { rungOf, stateOf } from './readings';
import { select } from './select';
import { pairIndex, stakeholderAt } from './setup';
import type { Cause } from './state';
import { roll, tell, type Telling } from './telling';
import type { Effect, Quantity, Who } from './vocabulary';

/** Carries out effects in order; each meets the state that the one before left. */
export function carryOut(telling: Telling, effects: readonly Effect[], why: Cause): void {
  for (const effect of effects) carryOutOne(telling, effect, why);
}

function carryOutOne(telling: Telling, effect: Effect, why: Cause): void {
  const { setup, state } = telling;
  switch (effect.kind) {
    case 'engage':
      for (const index of select(effect.who, setup, state)) engage(telling, index, effect.by, why);
      return;
    case 'trust':
      for (const index of select(effect.who, setup, state)) trust(telling, index, effect.by, why);
      return;
    case 'tie':
      return tieTogether(telling, effect.between, effect.and, effect.by, why);
    case 'quantity':
      return change(telling, effect.quantity, effect.by, why);
    case 'todo':
      return openTodo(telling, effect.todo, why);
    case 'flag':
      if (!state.flags.includes(effect.flag)) tell(telling, { type: 'flagSet', flag: effect.flag, why });
      return;
    case 'unflag':
      if (state.flags.includes(effect.flag)) tell(telling, { type: 'flagCleared', flag: effect.flag, why });
      return;
    case 'months':
      return passMonths(telling, effect.by);
    case 'reveal':
      for (const index of select(effect.who, setup, state)) reveal(telling, index, why);
      return;
    case 'win':
      return tryWin(telling, effect.who, effect.joint ?? false, effect.chancePercent ?? 100, effect.name ?? '', why);
    case 'board':
      tell(telling, { type: 'boardFormed', members: effect.members, chair: effect.chair ?? '' });
      return;
    case 'event':
      if (!state.pastEvents.includes(effect.event) && !state.calledEvents.includes(effect.event)) {
        tell(telling, { type: 'eventCalled', event: effect.event });
      }
      return;
    case 'later':
      tell(telling, {
        type: 'delayed',
        later: { turn: state.turn + effect.turns, if: effect.if ?? null, effects: effect.effects, why },
      });
      return;
    default:
      assertNever(effect);
  }
}

/**
 * [R20] Moves one stakeholder on the ladder. A gain counts in full at trust 50 and half at trust 0, and less and less
 * from the third rung up; a loss always counts in full.
 */
export function engage(telling: Telling, index: number, points: number, why: Cause): void {
  const by = points > 0 ? gain(telling, index, points) : points;
  if (by === 0) return;
  tell(telling, { type: 'engagementChanged', stakeholder: index, by, why });
  if (by > 0) tell(telling, { type: 'touched', stakeholder: index });
}

function gain({ setup, state }: Telling, index: number, points: number): number {
  const { engageBase, rungStep } = setup.constants;
  const { engagement, trust: level } = stateOf(state, index);
  const steep = 100 - rungStep * Math.max(0, rungOf(engagement) - 2);
  return scale(points, (engageBase + level) * steep, 10000);
}

/** [R21] Changes one stakeholder's trust. Losses weigh three times what is written. */
export function trust(telling: Telling, index: number, points: number, why: Cause): void {
  const by = points < 0 ? points * telling.setup.constants.trustLossTimes : points;
  if (by !== 0) tell(telling, { type: 'trustChanged', stakeholder: index, by, why });
}

/** [R22, R23, R44] Changes a quantity of the cluster; results need owners, and early knowledge has an end. */
export function change(telling: Telling, quantity: Quantity, points: number, why: Cause): void {
  const { setup, state } = telling;
  let by = points;
  if (quantity === 'results' && points > 0) {
    const { resultsFloor } = setup.constants;
    by = Math.trunc((points * (resultsFloor * 100 + (100 - resultsFloor) * state.quantities.ownership)) / 10000);
  }
  if (quantity === 'knowledge' && points > 0 && isStudyTrap(telling)) {
    by = 1;
    tell(telling, {
      type: 'quantityChanged',
      quantity: 'momentum',
      by: -setup.constants.studyMomentum,
      why: { kind: 'rule', rule: 'R44' },
    });
  }
  const counted = softened(quantity, state.quantities[quantity], by);
  if (counted !== 0) tell(telling, { type: 'quantityChanged', quantity, by: counted, why });
}

/** [R22] Near the end of its range a quantity moves less: what is already strong grows slowly, what is weak has little left to lose. */
function softened(quantity: Quantity, level: number, by: number): number {
  if (isCounted(quantity)) return by;
  const room = by > 0 ? 100 - level : level;
  const softer = room < 50 ? scale(by, room, 50) : by;
  return softer === 0 && by !== 0 ? Math.sign(by) : softer;
}

/** Months and shares are counted, not felt. */
function isCounted(quantity: Quantity): boolean {
  return quantity === 'runway' || quantity === 'patience' || quantity === 'publicShare' || quantity === 'results';
}

function isStudyTrap({ setup, state }: Telling): boolean {
  return state.step >= 1 && state.step <= 4 && state.quantities.knowledge >= setup.constants.enoughKnowledge;
}

function tieTogether(telling: Telling, between: Who, and: Who, by: number, why: Cause): void {
  const { setup, state } = telling;
  const done = new Set<number>();
  for (const first of select(between, setup, state)) {
    for (const second of select(and, setup, state)) {
      const pair = pairIndex(first, second);
      if (first === second || done.has(pair)) continue;
      done.add(pair);
      tell(telling, { type: 'tieChanged', pair, by, why });
    }
  }
}

/** [R40] Opens a to-do on the facilitator's desk. */
export function openTodo(telling: Telling, id: string, why: Cause): void {
  const todo = telling.setup.todos.get(id);
  if (todo === undefined) return;
  tell(telling, {
    type: 'todoOpened',
    todo: id,
    number: telling.state.todosOpened + 1,
    slots: todo.slots,
    turns: todo.turns ?? 0,
    why,
  });
}

/** [R31] Time goes by: money and the funder's patience run. */
export function passMonths(telling: Telling, months: number): void {
  tell(telling, { type: 'monthsPassed', months });
  const why: Cause = { kind: 'rule', rule: 'R31' };
  tell(telling, { type: 'quantityChanged', quantity: 'runway', by: -months, why });
  tell(telling, { type: 'quantityChanged', quantity: 'patience', by: -months, why });
}

/** [R14] The first interest of a stakeholder that the table does not know yet becomes known. */
export function reveal(telling: Telling, index: number, why: Cause): void {
  const { known } = stateOf(telling.state, index);
  const interest = stakeholderAt(telling.setup, index).interests.find((each) => !known.includes(each));
  if (interest !== undefined) tell(telling, { type: 'interestRevealed', stakeholder: index, interest, why });
}

/** [R24] A visible result, or the failure of one. */
function tryWin(telling: Telling, who: Who, joint: boolean, chancePercent: number, name: string, why: Cause): void {
  const { setup, state } = telling;
  const { constants } = setup;
  if (chancePercent < 100 && roll(telling, 'wins', 100) >= chancePercent) {
    tell(telling, { type: 'winFailed', name, why });
    change(telling, 'momentum', -constants.failedWinMomentum, why);
    return;
  }
  const indices = select(who, setup, state);
  const because: Cause = name === '' ? why : { kind: 'win', name };
  const ids = indices.map((index) => stakeholderAt(setup, index).id);
  tell(telling, { type: 'won', win: { turn: state.turn, joint, who: ids, name }, why });
  change(telling, 'momentum', constants.winMomentum, because);
  change(telling, 'patience', constants.winPatience, because);
  for (const index of indices) {
    engage(telling, index, constants.winEngage, because);
    if (joint) trust(telling, index, constants.winTrust, because);
  }
}
