// The order of moments as data and one function: read by the machine and by the plain conductor alike.
import type { GatePhase } from '../rules/gates';
import { momentNames, momentOf, type Place, stepAt } from './place';
import { steps } from './steps/all';

/** What decides which moments a game plays, besides the order itself. */
export interface Way {
  /** The format plays the mirrors. */
  readonly mirrors: boolean;
  /** The format plays the gates. */
  readonly gates: boolean;
  /** A dealt card is still to be called. */
  readonly hasOpenCard: boolean;
  /** A reopened step was left from here. */
  readonly returnTo: GatePhase | null;
}

/** Where `next` leads from a place, before the place itself may be empty (calls without a card are passed by). */
export function following(place: Place, way: Way): Place {
  switch (place.at) {
    case 'lobby':
      return momentOf(1, 'brief');
    case 'gate':
      return momentOf(firstStepAfter(place.phase), 'brief');
    case 'debrief':
    case 'handover':
      return { at: 'handover' };
    case 'step':
      if (place.moment === 'calls' && way.hasOpenCard) return momentOf(place.step, 'calls');
      if (place.moment === 'task' && way.returnTo !== null) return { at: 'gate', phase: way.returnTo };
      return nextMoment(place, way);
  }
}

/** Where an input leads besides `next`: what it brings about is shown at the same place. */
export function shownAt(place: Place): Place {
  return place.at === 'step' ? { ...place, shown: true } : place;
}

function nextMoment(place: Extract<Place, { at: 'step' }>, way: Way): Place {
  const next = momentNames[momentNames.indexOf(place.moment) + 1];
  if (next === undefined || (next === 'mirror' && !way.mirrors)) return afterStep(place.step, way);
  return momentOf(place.step, next);
}

function afterStep(step: number, way: Way): Place {
  if (step === steps.length) return { at: 'debrief' };
  const { phase } = stepAt(step);
  const isLastOfPhase = stepAt(step + 1).phase !== phase;
  if (isLastOfPhase && way.gates && phase !== 'E') return { at: 'gate', phase };
  return momentOf(step + 1, 'brief');
}

function firstStepAfter(phase: GatePhase): number {
  const last = steps.filter((step) => step.phase === phase).at(-1);
  return (last?.number ?? 0) + 1;
}
