// Whether the parts of a scenario fit together: what no single field can show.
import { doubleIds } from './checks/double-ids';
import { eventCycles } from './checks/event-cycles';
import { flagsNeverSet } from './checks/flags-never-set';
import { formatTimes } from './checks/format-times';
import { groupsPresent } from './checks/groups-present';
import { enoughCards } from './checks/enough-cards';
import { laterTurns } from './checks/later-turns';
import { nestedConditions } from './checks/nested-conditions';
import { pairs } from './checks/pairs';
import { ranges } from './checks/ranges';
import { reachableCards } from './checks/reachable-cards';
import { selectorsCast } from './checks/selectors-cast';
import { stakeholderAngles } from './checks/stakeholder-angles';
import { stepsInOrder } from './checks/steps-in-order';
import { taskOutcomes } from './checks/task-outcomes';
import { tasksCanBeFinished } from './checks/tasks-can-be-finished';
import { textLengths } from './checks/text-lengths';
import { unknownIds } from './checks/unknown-ids';
import { usefulFlips } from './checks/useful-flips';
import type { Fault } from './fault';
import type { Scenario } from './schema';
import { collectUses, type Uses } from './uses';

type Check = (scenario: Scenario, uses: Uses) => readonly Fault[];

const checks: readonly Check[] = [
  stepsInOrder,
  doubleIds,
  unknownIds,
  selectorsCast,
  flagsNeverSet,
  reachableCards,
  enoughCards,
  usefulFlips,
  tasksCanBeFinished,
  taskOutcomes,
  eventCycles,
  laterTurns,
  nestedConditions,
  ranges,
  pairs,
  stakeholderAngles,
  groupsPresent,
  formatTimes,
  textLengths,
];

export function crossChecks(scenario: Scenario): readonly Fault[] {
  const uses = collectUses(scenario);
  return checks.flatMap((check) => check(scenario, uses));
}
