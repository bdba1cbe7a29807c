// Gates after phases A to D: go on or hold; and going back to redo one step.
import { change, trust } from './effects';
import { overallTrust, rungOf, stateOf } from './readings';
import { type Setup, stakeholderAt } from './setup';
import type { Cause, GameState } from './state';
import { takePulse } from './diary';
import { endTurn } from './tick';
import { tell, type Telling } from './telling';

export const gatePhases = ['A', 'B', 'C', 'D'] as const;
export type GatePhase = (typeof gatePhases)[number];

/** One thing that a gate looks at. */
export interface Evidence {
  readonly id: string;
  readonly have: number;
  readonly need: number;
}

/** [R53] What the base should hold before the next phase: read by the table, never enforced. */
export function evidenceAt(phase: GatePhase, setup: Setup, state: GameState): readonly Evidence[] {
  const rung3 = atRung(setup, state, 3);
  switch (phase) {
    case 'A':
      return [
        { id: 'attending', have: rung3, need: Math.round(setup.size / 3) },
        { id: 'credibility', have: state.quantities.credibility, need: 40 },
        { id: 'momentum', have: state.quantities.momentum, need: 20 },
      ];
    case 'B':
      return [
        { id: 'attending', have: rung3, need: Math.min(12, Math.round((setup.size * 3) / 5)) },
        { id: 'owners', have: ownersReady(setup, state), need: 3 },
        { id: 'trust', have: overallTrust(setup, state), need: 40 },
      ];
    case 'C':
      return [
        { id: 'wins', have: state.wins.length, need: 2 },
        { id: 'trust', have: overallTrust(setup, state), need: 40 },
        { id: 'ownership', have: state.quantities.ownership, need: 45 },
      ];
    case 'D':
      return [
        { id: 'trust', have: overallTrust(setup, state), need: 55 },
        { id: 'ownership', have: state.quantities.ownership, need: 50 },
        { id: 'runway', have: state.quantities.runway, need: 12 },
      ];
  }
}

/** Whether the base is weak: fewer than two of the three are there. */
export function isWeak(evidence: readonly Evidence[]): boolean {
  return evidence.filter((each) => each.have >= each.need).length < 2;
}

/** [R53] The table goes on. With a weak base it pays for it; with a sound one it gains. */
export function goOn(telling: Telling, phase: GatePhase): void {
  const { setup, state } = telling;
  const weak = isWeak(evidenceAt(phase, setup, state));
  const why: Cause = { kind: 'gate', phase };
  tell(telling, { type: 'gateCalled', gate: { phase, decision: 'goOn', turn: state.turn, weak } });
  change(telling, 'momentum', weak ? -setup.constants.gateStake : setup.constants.gateStake, why);
  if (!weak) return;
  for (let index = 0; index < setup.size; index += 1) {
    if (stakeholderAt(setup, index).influence >= 4) trust(telling, index, -1, why);
  }
}

/** [R52] The table holds: a turn and momentum go; it buys visits (the diary opens for them) or a pulse survey. */
export function hold(telling: Telling, phase: GatePhase, buys: 'visits' | 'survey'): void {
  const { setup, state } = telling;
  tell(telling, { type: 'gateCalled', gate: { phase, decision: 'hold', turn: state.turn, weak: false } });
  change(telling, 'momentum', -setup.constants.holdMomentum, { kind: 'gate', phase });
  endTurn(telling);
  const slots = buys === 'visits' ? setup.constants.holdVisits * setup.format.visitSlots : 0;
  tell(telling, { type: 'diaryOpened', slots, blocked: 0 });
  if (buys === 'survey') takePulse(telling);
}

/** [R54] Going back to redo one step: slots of the next diary and some momentum. */
export function reopen(telling: Telling, step: number): void {
  const { setup } = telling;
  tell(telling, { type: 'stepReopened', step });
  tell(telling, { type: 'slotsOwed', slots: setup.constants.reopenSlots });
  change(telling, 'momentum', -setup.constants.reopenMomentum, { kind: 'rule', rule: 'R54' });
}

function atRung(setup: Setup, state: GameState, rung: number): number {
  let count = 0;
  for (let index = 0; index < setup.size; index += 1) {
    if (rungOf(stateOf(state, index).engagement) >= rung) count += 1;
  }
  return count;
}

function ownersReady(setup: Setup, state: GameState): number {
  let count = 0;
  for (let index = 0; index < setup.size; index += 1) {
    const isBusiness = stakeholderAt(setup, index).group === 'business';
    if (isBusiness && rungOf(stateOf(state, index).engagement) >= 4) count += 1;
  }
  return count;
}
