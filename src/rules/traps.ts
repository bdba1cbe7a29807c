// The traps of cluster work, looked at once a turn: too much on one desk, easy money, capture, a funder who waits.
import { percentOf } from '../base/integer';
import { capturingBloc, overallTrust, rungOf, stateOf, workload } from './readings';
import type { Cause, LaterEffect } from './state';
import { roll, tell, type Telling } from './telling';
import type { Quantity } from './vocabulary';

export function closeTraps(telling: Telling): void {
  heroTrap(telling);
  grantTrap(telling);
  captureTrap(telling);
  funderClock(telling);
  fundingCliff(telling);
}

/** [R42, R43] Too much on the desk for two turns: a promise is missed. Far too much: the facilitator falls ill. */
function heroTrap(telling: Telling): void {
  const { setup, state } = telling;
  const { constants } = setup;
  const load = workload(setup, state);
  const turns = load > constants.overload ? state.overloadedTurns + 1 : 0;
  if (turns !== state.overloadedTurns) tell(telling, { type: 'overloadCounted', turns });
  if (turns >= 2) {
    const why: Cause = { kind: 'rule', rule: 'R42' };
    const stakeholder = roll(telling, 'promises', setup.size);
    tell(telling, { type: 'promiseMissed', stakeholder });
    tell(telling, { type: 'trustChanged', stakeholder, by: -constants.missedTrust, why });
    lose(telling, 'credibility', constants.missedCredibility, why);
  }
  if (load > constants.illness) {
    tell(telling, { type: 'facilitatorFellIll' });
    tell(telling, { type: 'slotsOwed', slots: constants.illnessSlots });
    lose(telling, 'momentum', constants.illnessMomentum, { kind: 'rule', rule: 'R43' });
  }
}

/** [R45] Nearly all the money is public and nobody else pays: business lets go. */
function grantTrap(telling: Telling): void {
  const { setup, state } = telling;
  if (state.quantities.publicShare <= setup.constants.grantShare || state.flags.includes('co-pay')) return;
  lose(telling, 'ownership', setup.constants.grantOwnership, { kind: 'rule', rule: 'R45' });
}

/** [R48] One bloc holds more than half of the seats: neutrality goes, and with it the trust of the others. */
function captureTrap(telling: Telling): void {
  const { setup, state } = telling;
  const bloc = capturingBloc(setup, state) ?? benefitingBloc(telling);
  if (bloc === undefined) return;
  const why: Cause = { kind: 'rule', rule: 'R48' };
  lose(telling, 'neutrality', setup.constants.captureNeutrality, why);
  for (let index = 0; index < setup.size; index += 1) {
    if (setup.blocs[index] === bloc || stateOf(state, index).trust === 0) continue;
    tell(telling, { type: 'trustChanged', stakeholder: index, by: -setup.constants.captureTrust, why });
  }
}

/** [R48] The bloc that had more than half of the visible benefit, once there were four wins. */
function benefitingBloc({ setup, state }: Telling): string | undefined {
  if (state.wins.length < 4) return undefined;
  const benefits = new Map<string, number>();
  let all = 0;
  for (const win of state.wins) {
    for (const id of win.who) {
      const bloc = setup.blocs[setup.indexOf.get(id) ?? -1] ?? '';
      benefits.set(bloc, (benefits.get(bloc) ?? 0) + 1);
      all += 1;
    }
  }
  for (const [bloc, count] of benefits) {
    if (percentOf(count, all) > setup.constants.captureShare) return bloc;
  }
  return undefined;
}

/** [R49] The funder waited too long for evidence: little money is left. */
function funderClock(telling: Telling): void {
  const { setup, state } = telling;
  const { patience, runway } = state.quantities;
  if (patience > 0 || runway <= setup.constants.impatienceRunway) return;
  const by = setup.constants.impatienceRunway - runway;
  tell(telling, { type: 'quantityChanged', quantity: 'runway', by, why: { kind: 'rule', rule: 'R49' } });
}

/** [R46] The money ends: whoever only attended steps back. Once in a game. */
function fundingCliff(telling: Telling): void {
  const { setup, state } = telling;
  if (state.quantities.runway > 0 || state.fundingEnded) return;
  const why: Cause = { kind: 'rule', rule: 'R46' };
  tell(telling, { type: 'fundingEnded' });
  lose(telling, 'momentum', setup.constants.fundingEndMomentum, why);
  for (let index = 0; index < setup.size; index += 1) {
    const rung = rungOf(stateOf(state, index).engagement);
    if (rung > 1 && rung <= setup.constants.grantEndRung) {
      tell(telling, { type: 'engagementChanged', stakeholder: index, by: -100, why });
    }
  }
}

/** [R47] The cluster gets a legal shell. Before trust and ownership are there, it is an empty one: money comes, people go. */
export function formalise(telling: Telling): void {
  const { setup, state } = telling;
  const { shellTrust, shellOwnership, shellRunway, shellOwnershipLoss, shellTurns } = setup.constants;
  const isEmpty = overallTrust(setup, state) < shellTrust || state.quantities.ownership < shellOwnership;
  const why: Cause = { kind: 'rule', rule: 'R47' };
  tell(telling, { type: 'flagSet', flag: 'formalised', why });
  tell(telling, { type: 'quantityChanged', quantity: 'runway', by: shellRunway, why });
  if (!isEmpty) return;
  tell(telling, { type: 'flagSet', flag: 'shell', why });
  lose(telling, 'ownership', shellOwnershipLoss, why);
  const later: LaterEffect = {
    turn: state.turn + shellTurns,
    if: null,
    effects: setup.scenario.stakeholders
      .filter((each) => each.tags.includes('large'))
      .map((each) => ({ kind: 'engage', who: { id: each.id }, by: -100 })),
    why,
  };
  tell(telling, { type: 'delayed', later });
}

/** Points go, whatever the rules of gaining say. */
function lose(telling: Telling, quantity: Quantity, by: number, why: Cause): void {
  tell(telling, { type: 'quantityChanged', quantity, by: -by, why });
}
