// The end of a turn: time passes, what was on its way lands, neglect and contagion do their work, traps close.
import { scale } from '../base/integer';
import { holds } from './conditions';
import { carryOut, passMonths } from './effects';
import { happen } from './events';
import { centrality, engagementScore, overallTrust, rungOf, stateOf } from './readings';
import { pairIndex, stakeholderAt } from './setup';
import type { Cause } from './state';
import { tell, type Telling } from './telling';
import { closeTraps } from './traps';

/** [R30] Ends the turn. Order matters and is part of the rule: time, landings, people, the desk, decay, traps, events, reading. */
export function endTurn(telling: Telling): void {
  const { state, setup } = telling;
  passMonths(telling, turnMonths(telling));
  landDelayed(telling);
  coolNeglected(telling);
  spreadEngagement(telling);
  growTogether(telling);
  workTodos(telling);
  decay(telling);
  closeTraps(telling);
  happen(telling);
  tell(telling, {
    type: 'turnEnded',
    reading: {
      turn: state.turn + 1,
      step: state.step,
      month: state.month,
      engagement: engagementScore(setup, state),
      trust: overallTrust(setup, state),
      centrality: centrality(state),
      momentum: state.quantities.momentum,
      ownership: state.quantities.ownership,
    },
  });
}

/** [R31] A turn is a month up to step 8 and half a year after. */
function turnMonths({ state, setup }: Telling): number {
  return state.step >= 9 ? setup.constants.laterTurnMonths : 1;
}

/** [R39] What was on its way lands when its turn ends, if its condition holds then. */
function landDelayed(telling: Telling): void {
  const { state, setup } = telling;
  for (let at = 0; at < state.later.length; ) {
    const later = state.later[at];
    if (later === undefined || later.turn > state.turn + 1) {
      at += 1;
      continue;
    }
    const held = later.if === null || holds(later.if, setup, state);
    tell(telling, { type: 'landed', at, later, held });
    if (held) carryOut(telling, later.effects, later.why);
  }
}

/** [R56] After the last turn, what is still on its way lands, and what that sends on its way after it. */
export function landRest(telling: Telling): void {
  const { state, setup } = telling;
  for (let later = state.later[0]; later !== undefined; later = state.later[0]) {
    const held = later.if === null || holds(later.if, setup, state);
    tell(telling, { type: 'landed', at: 0, later, held });
    if (held) carryOut(telling, later.effects, later.why);
  }
}

/** [R32] Whoever is left without a touch for too long cools; those who lead projects themselves do not. */
function coolNeglected(telling: Telling): void {
  const { state, setup } = telling;
  const why: Cause = { kind: 'rule', rule: 'R32' };
  for (let index = 0; index < setup.size; index += 1) {
    const { engagement, touched } = stateOf(state, index);
    if (state.turn - touched < patienceOf(telling, index) || rungOf(engagement) >= 5) continue;
    if (state.board.includes(stakeholderAt(setup, index).id)) continue;
    if (engagement > 150) {
      tell(telling, { type: 'engagementChanged', stakeholder: index, by: -setup.constants.neglectEngage, why });
    }
    tell(telling, { type: 'trustChanged', stakeholder: index, by: -setup.constants.neglectTrust, why });
  }
}

/** Turns that a relation keeps without a touch; the most demanding ones lend more time once step 5 is over. */
function patienceOf({ state, setup }: Telling, index: number): number {
  const { attentionTurns } = stakeholderAt(setup, index);
  return state.step > 5 ? Math.max(2, attentionTurns) : attentionTurns;
}

/** [R33, R34] Engagement spreads along strong ties; a hostile peer pulls down. Worked out for all before anybody moves. */
function spreadEngagement(telling: Telling): void {
  const { state, setup } = telling;
  const { contagionTie, contagionLift, contagionCap, exitDrop } = setup.constants;
  const spreading: { readonly peer: number; readonly isHostile: boolean }[] = [];
  for (let peer = 0; peer < setup.size; peer += 1) {
    const rung = rungOf(stateOf(state, peer).engagement);
    if (rung === 0 || rung >= 5) spreading.push({ peer, isHostile: rung === 0 });
  }
  if (spreading.length === 0) return;
  for (let index = 0; index < setup.size; index += 1) {
    let by = 0;
    // Whoever pulls hardest each way: the cause is the one of the way that wins.
    let [friend, enemy] = [-1, -1];
    let [most, least] = [0, 0];
    for (const { peer, isHostile } of spreading) {
      if (peer === index) continue;
      const tie = state.ties[pairIndex(index, peer)] ?? 0;
      if (tie < contagionTie) continue;
      const pull = isHostile ? -scale(tie, exitDrop, 100) : scale(tie, contagionLift, 100);
      by += pull;
      if (pull > most) [most, friend] = [pull, peer];
      if (pull < least) [least, enemy] = [pull, peer];
    }
    if (by === 0) continue;
    const from = by > 0 ? friend : enemy;
    const why: Cause = { kind: 'contagion', from: stakeholderAt(setup, from).id };
    tell(telling, { type: 'engagementChanged', stakeholder: index, by: Math.min(by, contagionCap), why });
  }
}

/**
 * [R37] Members of the leadership group work together: they move, their ties grow, and a business majority pulls
 * ownership up. With the facilitator in the chair it is the facilitator whom they get used to.
 */
function growTogether(telling: Telling): void {
  const { state, setup } = telling;
  if (state.board.length === 0) return;
  const { seatedEngage, seatedTie, ownershipPull, businessNorm } = setup.constants;
  const why: Cause = { kind: 'rule', rule: 'R37' };
  const members = state.board.map((id) => setup.indexOf.get(id) ?? -1).filter((index) => index >= 0);
  const isChairedByUs = state.chair === 'facilitator';
  let business = 0;
  const weakPairs: number[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const index = members[at] ?? 0;
    if (stakeholderAt(setup, index).group === 'business') business += 1;
    if (stateOf(state, index).engagement < 450) {
      tell(telling, { type: 'engagementChanged', stakeholder: index, by: seatedEngage, why });
    }
    for (let other = 0; other < at; other += 1) {
      const pair = pairIndex(index, members[other] ?? 0);
      if ((state.ties[pair] ?? 0) < 60) weakPairs.push(pair);
    }
  }
  if (isChairedByUs) tell(telling, { type: 'facilitatorTiesChanged', stakeholders: members, by: seatedTie, why });
  else if (weakPairs.length > 0) tell(telling, { type: 'tiesChanged', pairs: weakPairs, by: seatedTie, why });
  const isLed = business * 100 >= members.length * businessNorm;
  if (isLed && !isChairedByUs && state.quantities.ownership < 70) {
    tell(telling, { type: 'quantityChanged', quantity: 'ownership', by: ownershipPull, why });
  }
}

/** [R41] To-dos with an end come nearer to it. */
function workTodos(telling: Telling): void {
  for (const todo of [...telling.state.todos]) {
    if (todo.turnsLeft === 0) continue;
    tell(telling, { type: 'todoWorked', number: todo.number });
    if (todo.turnsLeft === 0) tell(telling, { type: 'todoClosed', number: todo.number, how: 'done', to: '' });
  }
}

/** [R30, R35, R36] Momentum decays, knowledge ages with the months, the facilitator's unused ties fade. */
function decay(telling: Telling): void {
  const { state, setup } = telling;
  const { momentumDecay, knowledgeDecay, tieFade } = setup.constants;
  const { momentum, knowledge } = state.quantities;
  tell(telling, {
    type: 'quantityChanged',
    quantity: 'momentum',
    by: -scale(momentum, momentumDecay, 100),
    why: { kind: 'rule', rule: 'R30' },
  });
  const aged = scale(knowledge, knowledgeDecay * turnMonths(telling), 100);
  if (aged > 0) {
    tell(telling, { type: 'quantityChanged', quantity: 'knowledge', by: -aged, why: { kind: 'rule', rule: 'R36' } });
  }
  const unused: number[] = [];
  for (let index = 0; index < setup.size; index += 1) {
    const { facilitatorTie, touched } = stateOf(state, index);
    if (facilitatorTie > 0 && touched < state.turn) unused.push(index);
  }
  if (unused.length === 0) return;
  const why: Cause = { kind: 'rule', rule: 'R35' };
  tell(telling, { type: 'facilitatorTiesChanged', stakeholders: unused, by: -tieFade, why });
}
