// "What if?" as lists and tables: which decisions there are, which are changed, and how the two futures differ.
import type { About, Decision, Other } from '../../../debrief/decisions';
import type { End } from '../../../debrief/ends';
import { type Change, mostChanges } from '../../../session/notes';
import { longestTable } from '../../../session/header';

export const filters = ['all', 'calls', 'visits', 'seats', 'options', 'owners', 'gates'] as const;
export type Filter = (typeof filters)[number];

const filterOf: Readonly<Record<About['kind'], Filter>> = {
  call: 'calls',
  visit: 'visits',
  gate: 'gates',
  seat: 'seats',
  chair: 'seats',
  owner: 'owners',
  option: 'options',
};

export interface Row {
  readonly decision: Decision;
  /** Its place in its step, counted from 1 over all kinds: with the step it names the decision. */
  readonly number: number;
}

export interface StepOfTimeline {
  readonly step: number;
  readonly rows: readonly Row[];
}

export function timelineOf(decisions: readonly Decision[], filter: Filter): readonly StepOfTimeline[] {
  const found: { readonly step: number; readonly rows: Row[] }[] = [];
  for (const step of new Set(decisions.map((each) => each.step))) {
    const rows = decisions
      .filter((each) => each.step === step)
      .map((decision, at) => ({ decision, number: at + 1 }))
      .filter(({ decision }) => filter === 'all' || filterOf[decision.about.kind] === filter);
    if (rows.length > 0) found.push({ step, rows });
  }
  return found.sort((one, other) => one.step - other.step);
}

/** A decision that is changed, and how. */
export interface Chosen {
  readonly change: Change;
  /** Undefined when a kept change is none of the ways that are told today. */
  readonly way: { readonly decision: Decision; readonly other: Other } | undefined;
}

/** `isTogether`: beside the changes there are; otherwise alone. Of one decision only the last change counts. In the order of play. */
export function withWay(
  chosen: readonly Chosen[],
  decision: Decision,
  other: Other,
  isTogether: boolean,
): readonly Chosen[] {
  const added: Chosen = { change: other.change, way: { decision, other } };
  if (!isTogether) return [added];
  const rest = chosen.filter(({ way }) => way?.decision.id !== decision.id);
  if (rest.length >= mostChanges) return chosen;
  return [...rest, added].sort((one, two) => one.change.at - two.change.at);
}

export function withoutChange(chosen: readonly Chosen[], change: Change): readonly Chosen[] {
  return chosen.filter((each) => each.change !== change);
}

/** Kept changes as ways of the timeline. */
export function chosenOf(decisions: readonly Decision[], changes: readonly Change[]): readonly Chosen[] {
  return changes.map((change) => {
    const written = JSON.stringify(change);
    for (const decision of decisions) {
      if (decision.at !== change.at) continue;
      const other = decision.others.find((each) => JSON.stringify(each.change) === written);
      if (other !== undefined) return { change: other.change, way: { decision, other } };
    }
    return { change, way: undefined };
  });
}

/** Both futures, one reading after the other. */
export function readingsOf(here: End, there: End): readonly Reading[] {
  const [one, other] = [here.result.profile, there.result.profile];
  const reading = (id: ReadingName): Reading => ({ id, here: one[id], there: other[id] });
  return readingNames.map(reading);
}

export const readingNames = [
  'trust',
  'ownership',
  'momentum',
  'runway',
  'knowledge',
  'results',
  'load',
  'centrality',
  'sponsorFit',
] as const;
export type ReadingName = (typeof readingNames)[number];

export interface Reading {
  readonly id: ReadingName;
  readonly here: number;
  readonly there: number;
}

/** The name of the table that plays on from a change: its own, with the mark, as long as a name may be. */
export function rerunName(table: string, mark: string): string {
  if (table === '') return mark;
  const tail = ` – ${mark}`;
  return table.endsWith(tail) ? table : table.slice(0, longestTable - tail.length) + tail;
}
