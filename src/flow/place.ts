// Where a game can be: the lobby, one moment of one step, a gate, the debrief, the handover.
import type { GatePhase } from '../rules/gates';
import { steps } from './steps/all';

export const phaseNames = ['A', 'B', 'C', 'D', 'E'] as const;
export type PhaseName = (typeof phaseNames)[number];

export const momentNames = ['brief', 'diary', 'task', 'calls', 'aftermath', 'mirror'] as const;
export type MomentName = (typeof momentNames)[number];

export type Place =
  | { readonly at: 'lobby' }
  /** `shown`: the task is handed in, or the call is made, and what came of it is on the screen. */
  | { readonly at: 'step'; readonly step: number; readonly moment: MomentName; readonly shown: boolean }
  | { readonly at: 'gate'; readonly phase: GatePhase }
  | { readonly at: 'debrief' }
  | { readonly at: 'handover' };

/** A step's definition by its number 1-12. */
export function stepAt(number: number): (typeof steps)[number] {
  const found = steps[number - 1];
  if (found === undefined) throw new Error(`Bug: no step ${number}`);
  return found;
}

/** A place inside a step, before anything is shown. */
export function momentOf(step: number, moment: MomentName): Place {
  return { at: 'step', step, moment, shown: false };
}

/** One word for a place, as `<html data-moment>` and the tests read it. */
export function nameOfPlace(place: Place): string {
  return place.at === 'step' ? place.moment : place.at;
}
