import type { Fact } from '../../rules/fact';
import type { Scenario } from '../../scenario/schema';

export type ScenarioEvent = Scenario['events'][number];

export function monthsPassedIn(facts: readonly Fact[]): number {
  return facts.reduce((months, fact) => months + (fact.type === 'monthsPassed' ? fact.months : 0), 0);
}

/** Events from outside, in the order in which they came. */
export function newsOf(scenario: Pick<Scenario, 'events'>, facts: readonly Fact[]): readonly ScenarioEvent[] {
  return facts.flatMap((fact) =>
    fact.type === 'eventHappened' ? scenario.events.filter((event) => event.id === fact.event) : [],
  );
}
