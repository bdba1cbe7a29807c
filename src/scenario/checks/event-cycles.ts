import type { Effect } from '../../rules/vocabulary';
import { errorAt, type Fault } from '../fault';
import { quote } from '../nearest';
import type { Scenario } from '../schema';

/** No event calls itself, not even by way of other events. */
export function eventCycles(scenario: Scenario): readonly Fault[] {
  const calls = new Map(scenario.events.map((event) => [event.id, [...new Set(calledBy(event.effects))]]));
  return scenario.events.flatMap((event, index) => {
    const way = wayBack(event.id, calls);
    if (way === undefined) return [];
    return [
      errorAt(
        ['events', index, 'effects'],
        'scenario/event-cycle',
        `The event ${quote(event.id)} brings itself about again: ${way.join(', then ')}.`,
        'Take out one of the effects { kind: event, ... } on this way.',
      ),
    ];
  });
}

function calledBy(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => {
    if (effect.kind === 'event') return [effect.event];
    return effect.kind === 'later' ? calledBy(effect.effects) : [];
  });
}

/** The shortest way from an event to itself, or none. */
function wayBack(start: string, calls: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of calls.get(way.at(-1) ?? '') ?? []) {
        if (next === start) return [...way, start];
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return undefined;
}
