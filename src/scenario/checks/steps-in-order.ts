import { stepKeys } from '../course-schema';
import { errorAt, type Fault } from '../fault';
import type { Scenario } from '../schema';

/** The twelve steps are all there, once each, in order. */
export function stepsInOrder(scenario: Scenario): readonly Fault[] {
  const faults: Fault[] = [];
  scenario.steps.forEach((step, index) => {
    const expected = stepKeys[index];
    if (step.key === expected) return;
    const message =
      expected === undefined
        ? `Here is a thirteenth step or a later one; there are ${stepKeys.length} steps.`
        : `Step ${index + 1} is "${step.key}", but must be "${expected}".`;
    faults.push(
      errorAt(
        ['steps', index, 'key'],
        'scenario/step-order',
        message,
        `Write the steps in this order: ${stepKeys.join(', ')}.`,
      ),
    );
  });
  const absent = stepKeys.slice(scenario.steps.length);
  if (absent.length > 0) {
    faults.push(
      errorAt(
        ['steps'],
        'scenario/step-missing',
        `There are ${scenario.steps.length} steps of ${stepKeys.length}.`,
        `Add: ${absent.join(', ')}.`,
      ),
    );
  }
  return faults;
}
