import { quantityRanges } from '../../rules/constants';
import { quantities } from '../../rules/vocabulary';
import { errorAt, type Fault, warningAt } from '../fault';
import type { Scenario } from '../schema';
import type { Uses } from '../uses';

/** Ranges have a beginning before their end, and a comparison says with what. */
export function ranges(scenario: Scenario, uses: Uses): readonly Fault[] {
  const faults: Fault[] = [];
  scenario.events.forEach((event, index) => {
    if (event.fromStep <= event.toStep) return;
    const message = `The event starts in step ${event.fromStep} and ends before, in step ${event.toStep}.`;
    faults.push(
      errorAt(['events', index, 'toStep'], 'scenario/empty-range', message, `Write ${event.fromStep} or more.`),
    );
  });
  for (const quantity of quantities) {
    const value = scenario.start[quantity];
    const [low, high] = quantityRanges[quantity];
    if (value === undefined || (value >= low && value <= high)) continue;
    const message = `${quantity} cannot be ${value}.`;
    faults.push(
      errorAt(['start', quantity], 'scenario/out-of-range', message, `Write a number from ${low} to ${high}.`),
    );
  }
  for (const { thing, path } of uses.conditions) {
    if (!('atLeast' in thing) && !('below' in thing) && isComparison(thing.kind)) {
      const message = 'This condition compares with nothing.';
      faults.push(errorAt(path, 'scenario/no-comparison', message, 'Add "atLeast: number" or "below: number".'));
    }
    if (thing.kind === 'rung' && 'ids' in thing.who && (thing.count ?? 1) > thing.who.ids.length) {
      const message = `Of ${thing.who.ids.length} people there can never be ${thing.count ?? 1}.`;
      faults.push(
        errorAt([...path, 'count'], 'scenario/out-of-range', message, `Write ${thing.who.ids.length} or less.`),
      );
    }
  }
  for (const { thing, path } of uses.effects) {
    if ('by' in thing && thing.by === 0) {
      faults.push(
        warningAt([...path, 'by'], 'scenario/no-change', 'This changes nothing.', 'Write a number, or take it out.'),
      );
    }
  }
  return faults;
}

function isComparison(kind: string): boolean {
  return ['rung', 'trustOf', 'tie', 'quantity'].includes(kind);
}
