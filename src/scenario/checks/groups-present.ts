import { groups } from '../../rules/vocabulary';
import { type Fault, warningAt } from '../fault';
import type { Scenario } from '../schema';

/** All nine groups of stakeholders are there: a group that is absent cannot be engaged. */
export function groupsPresent(scenario: Scenario): readonly Fault[] {
  const present = new Set(scenario.stakeholders.map((each) => each.group));
  const absent = groups.filter((group) => !present.has(group));
  if (absent.length === 0) return [];
  return [
    warningAt(
      ['stakeholders'],
      'scenario/groups-absent',
      `Nobody belongs to these groups: ${absent.join(', ')}.`,
      'Add a stakeholder for each, if the region has one.',
    ),
  ];
}
