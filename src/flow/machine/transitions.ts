// Which inputs a place hears and every place they can lead to, read off the plan: nothing is listed twice.
import { heardAt } from '../consider';
import type { InputType } from '../input';
import { momentNames, momentOf, type Place, stepAt } from '../place';
import { following, shownAt, type Way } from '../plan';
import { steps } from '../steps/all';

/** Where a guard and an action stand. */
export interface FromTo {
  readonly from: Place;
  readonly to: Place;
}

export interface MachineTransition {
  readonly target?: string;
  readonly reenter?: true;
  readonly guard:
    | { readonly type: 'leadsTo'; readonly params: FromTo }
    | { readonly type: 'stays'; readonly params: { readonly from: Place } };
  readonly actions: { readonly type: 'carryOut'; readonly params: { readonly from: Place } };
}

/** The state id of a place; `#id` is a target. */
export function idOf(place: Place): string {
  switch (place.at) {
    case 'lobby':
    case 'debrief':
    case 'handover':
      return place.at;
    case 'gate':
      return `gate-${place.phase}`;
    case 'step':
      return `${stepAt(place.step).key}-${place.moment}${place.shown ? '-shown' : ''}`;
  }
}

/** Everything that is heard at a place, with all that it can lead to. `resume` is heard everywhere: pausing is no place. */
export function transitionsAt(from: Place): Readonly<Record<string, readonly MachineTransition[]>> {
  const heard: readonly InputType[] = [...heardAt(from), 'resume'];
  return Object.fromEntries(heard.map((type) => [type, transitionsOf(from, type)]));
}

/** Where calls without a card lead by themselves. */
export function passingBy(
  from: Place,
): readonly { readonly target: string; readonly guard: { readonly type: 'passedBy'; readonly params: FromTo } }[] {
  return placesAfter(from, [false]).map((to) => ({
    target: `#${idOf(to)}`,
    guard: { type: 'passedBy', params: { from, to } },
  }));
}

function transitionsOf(from: Place, type: InputType): readonly MachineTransition[] {
  const actions = { type: 'carryOut', params: { from } } as const;
  const targets = destinations(from, type);
  if (targets.length === 0) return [{ guard: { type: 'stays', params: { from } }, actions }];
  return targets.map((to) => ({
    target: `#${idOf(to)}`,
    reenter: true,
    guard: { type: 'leadsTo', params: { from, to } },
    actions,
  }));
}

function destinations(from: Place, type: InputType): readonly Place[] {
  switch (type) {
    case 'begin':
    case 'next':
    case 'goOn':
      return placesAfter(from, [true, false]);
    case 'skip':
      return placesAfter(from, [false]);
    case 'handIn':
    case 'call':
      return [shownAt(from)];
    case 'reopen':
      return from.at === 'gate'
        ? steps.filter((step) => step.phase <= from.phase).map((step) => momentOf(step.number, 'task'))
        : [];
    case 'repeat':
      return from.at === 'step'
        ? momentNames
            .slice(0, Math.min(momentNames.indexOf(from.moment), 3) + 1)
            .map((moment) => momentOf(from.step, moment))
        : [];
    default:
      return [];
  }
}

/** Every place that `next` can lead to from here, whatever the format and the cards. */
function placesAfter(from: Place, openCard: readonly boolean[]): readonly Place[] {
  const found = new Map<string, Place>();
  for (const hasOpenCard of openCard) {
    for (const mirrors of [true, false]) {
      for (const gates of [true, false]) {
        for (const returnTo of [null, 'A', 'B', 'C', 'D'] as const) {
          const way: Way = { mirrors, gates, hasOpenCard, returnTo };
          const to = following(from, way);
          if (isReturnPossible(from, returnTo)) found.set(idOf(to), to);
        }
      }
    }
  }
  return [...found.values()];
}

/** A step is reopened only from the gate of its own phase or of a later one. */
function isReturnPossible(from: Place, returnTo: Way['returnTo']): boolean {
  return returnTo === null || (from.at === 'step' && stepAt(from.step).phase <= returnTo);
}
