import { bounds } from '../bounds';
import { errorAt, type Fault } from '../fault';
import { quote, suggest } from '../nearest';
import type { Scenario } from '../schema';
import { mentionsOf, tagsOf } from './task-mentions';

/** What outcomes ask for are options and tags of their own task, and can be true. */
export function taskOutcomes(scenario: Scenario): readonly Fault[] {
  return scenario.steps.flatMap(({ task }, index) => {
    if (task.kind === 'visits') return [];
    const options = mentionsOf(task, scenario.stakeholders);
    const tags = tagsOf(task);
    const faults: Fault[] = [];
    task.outcomes.forEach((outcome, at) => {
      outcome.when.forEach((choice, place) => {
        const path = ['steps', index, 'task', 'outcomes', at, 'when', place];
        if (choice.kind !== 'tagged') {
          choice.options.forEach((option, number) => {
            if (options.has(option) || faults.length > bounds.faults) return;
            const message = `${quote(option)} is no option of this task.`;
            const advice = suggest(option, [...options], 'option');
            faults.push(errorAt([...path, 'options', number], 'scenario/unknown-option', message, advice));
          });
          return;
        }
        if (!tags.has(choice.tag)) {
          const message = `No option of this task has the tag ${quote(choice.tag)}.`;
          faults.push(
            errorAt([...path, 'tag'], 'scenario/unknown-tag', message, suggest(choice.tag, [...tags], 'tag')),
          );
        }
        if (choice.atLeast === undefined && choice.below === undefined) {
          faults.push(
            errorAt(
              path,
              'scenario/no-comparison',
              'This choice compares with nothing.',
              'Add "atLeast: number" or "below: number".',
            ),
          );
        } else if ((choice.atLeast ?? 0) >= (choice.below ?? Number.POSITIVE_INFINITY)) {
          const message = `Nothing is at least ${choice.atLeast ?? 0} and below ${choice.below ?? 0}.`;
          faults.push(errorAt(path, 'scenario/never-holds', message, 'Write a higher number in "below".'));
        }
      });
    });
    return faults;
  });
}
