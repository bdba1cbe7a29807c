// What can be read off a state: derived, never stored.
import { percentOf } from '../base/integer';
import { rungPoints, topRung } from './constants';
import { type Setup, stakeholderAt } from './setup';
import type { GameState, StakeholderState } from './state';
import { type Group, groups } from './vocabulary';

/** Ladder rung 0-6 of so many engagement points. */
export function rungOf(engagement: number): number {
  const rung = Math.floor(engagement / rungPoints);
  return rung > topRung ? topRung : rung;
}

export function stateOf(state: GameState, index: number): StakeholderState {
  const found = state.stakeholders[index];
  if (found === undefined) throw new Error(`Bug: no stakeholder ${index}`);
  return found;
}

/** Influence-weighted mean trust of all stakeholders, 0-100. */
export function overallTrust(setup: Setup, state: GameState): number {
  let sum = 0;
  let weights = 0;
  for (let index = 0; index < setup.size; index += 1) {
    const { influence } = stakeholderAt(setup, index);
    sum += stateOf(state, index).trust * influence;
    weights += influence;
  }
  return weights === 0 ? 0 : Math.round(sum / weights);
}

/** Slots that open to-dos block, before the diary's own limit. */
export function todoSlots(state: GameState): number {
  let slots = 0;
  for (const todo of state.todos) slots += todo.slots;
  return slots;
}

/** [R41] The facilitator's load in percent of a full month: daily work and every slot that a to-do blocks. */
export function workload(setup: Setup, state: GameState): number {
  return setup.constants.baseLoad + setup.constants.slotLoad * todoSlots(state);
}

/** [R60] To whom does everybody turn: the mean percent that the facilitator's tie is of it and the strongest other tie together. */
export function centrality(state: GameState): number {
  const strongest = strongestTies(state);
  const size = strongest.length;
  let sum = 0;
  for (let index = 0; index < size; index += 1) {
    const own = stateOf(state, index).facilitatorTie;
    sum += percentOf(own, own + (strongest[index] ?? 0));
  }
  return size === 0 ? 0 : Math.round(sum / size);
}

/** The strongest tie that each stakeholder has to another one. Each pair is looked at once, in the order of `pairIndex`. */
function strongestTies(state: GameState): readonly number[] {
  const strongest = state.stakeholders.map(() => 0);
  let pair = 0;
  for (let second = 1; second < strongest.length; second += 1) {
    for (let first = 0; first < second; first += 1) {
      const tie = state.ties[pair] ?? 0;
      if (tie > (strongest[first] ?? 0)) strongest[first] = tie;
      if (tie > (strongest[second] ?? 0)) strongest[second] = tie;
      pair += 1;
    }
  }
  return strongest;
}

/** [R61] Engagement of one group in percent of the ladder, weighted by influence; undefined when nobody is of that group. */
export function groupEngagement(setup: Setup, state: GameState, group: Group): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const index of setup.selections.byGroup.get(group) ?? []) {
    const { influence } = stakeholderAt(setup, index);
    sum += stateOf(state, index).engagement * influence;
    weights += influence;
  }
  return weights === 0 ? undefined : Math.round(sum / (weights * topRung));
}

/** [R61] The engagement score 0-100: the mean of the groups, so that leaving one behind costs. */
export function engagementScore(setup: Setup, state: GameState): number {
  let sum = 0;
  let count = 0;
  for (const group of groups) {
    const engagement = groupEngagement(setup, state, group);
    if (engagement === undefined) continue;
    sum += engagement;
    count += 1;
  }
  return count === 0 ? 0 : Math.round(sum / count);
}

/** Percent of the seats that are held by business; 0 without a leadership group. */
export function businessShare(setup: Setup, state: GameState): number {
  let business = 0;
  for (const id of state.board) {
    const index = setup.indexOf.get(id);
    if (index !== undefined && stakeholderAt(setup, index).group === 'business') business += 1;
  }
  return percentOf(business, state.board.length);
}

/** [R48] The bloc that holds more than its share of the seats, if one does. */
export function capturingBloc(setup: Setup, state: GameState): string | undefined {
  const seats = new Map<string, number>();
  for (const id of state.board) {
    const index = setup.indexOf.get(id);
    const bloc = index === undefined ? undefined : setup.blocs[index];
    if (bloc !== undefined) seats.set(bloc, (seats.get(bloc) ?? 0) + 1);
  }
  for (const [bloc, count] of seats) {
    if (percentOf(count, state.board.length) > setup.constants.captureShare) return bloc;
  }
  return undefined;
}
