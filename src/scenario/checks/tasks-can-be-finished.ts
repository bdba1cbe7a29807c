import { assertNever } from '../../base/assert';
import { errorAt, type Fault, warningAt } from '../fault';
import type { Path } from '../path';
import type { Scenario } from '../schema';
import { partFaults } from './composing-parts';

type Task = Scenario['steps'][number]['task'];

/** Every task can be handed in, in its full and in its short form. */
export function tasksCanBeFinished(scenario: Scenario): readonly Fault[] {
  const people = scenario.stakeholders.length;
  return scenario.steps.flatMap(({ task }, index) => faultsOf(task, ['steps', index, 'task'], people));
}

function faultsOf(task: Task, path: Path, people: number): readonly Fault[] {
  const atMost = (key: string, value: number, most: number, of: string): Fault[] => {
    if (value <= most) return [];
    const message = `"${key}" is ${value}, but ${of} ${most}.`;
    return [errorAt([...path, key], 'scenario/task-unfinishable', message, `Write ${most} or less.`)];
  };
  switch (task.kind) {
    case 'visits':
      return [
        ...atMost('count', task.count, people, 'the number of stakeholders is'),
        ...atMost('shortCount', task.shortCount, task.count, '"count" is'),
        ...task.milestones.flatMap((milestone, index) => {
          if (milestone.atLatest <= task.count) return [];
          const message = `There are only ${task.count} conversations.`;
          const place = [...path, 'milestones', index, 'atLatest'];
          return [warningAt(place, 'scenario/out-of-range', message, `Write ${task.count} or less.`)];
        }),
      ];
    case 'ranking':
      return [
        ...atMost('criteriaAtLeast', task.criteriaAtLeast, task.criteriaAtMost, '"criteriaAtMost" is'),
        ...atMost('criteriaAtLeast', task.criteriaAtLeast, task.criteria.length, 'the number of criteria is'),
        ...atMost('chooseAtMost', task.chooseAtMost, task.candidates.length, 'the number of candidates is'),
        ...atMost('shortDays', task.shortDays, task.days, '"days" is'),
        ...evidenceFaults(task, path),
      ];
    case 'mapping':
      return [
        ...atMost('shortActors', task.shortActors, task.actors.length, 'the number of actors is'),
        ...atMost('nameGaps', task.nameGaps, task.gaps.length, 'the number of gaps is'),
        ...atMost('interviews', task.interviews, people, 'the number of stakeholders is'),
        ...atMost('shortInterviews', task.shortInterviews, task.interviews, '"interviews" is'),
      ];
    case 'seats':
      return [
        ...atMost('seatsAtLeast', task.seatsAtLeast, people, 'the number of stakeholders is'),
        ...atMost('seatsAtLeast', task.seatsAtLeast, task.seatsAtMost, '"seatsAtMost" is'),
      ];
    case 'composing':
      return partFaults(task.parts, path);
    case 'assigning':
      return [
        ...atMost('chooseAtLeast', task.chooseAtLeast, task.items.length, 'the number of items is'),
        ...atMost('chooseAtLeast', task.chooseAtLeast, task.chooseAtMost, '"chooseAtMost" is'),
        ...atMost('chooseAtLeast', task.chooseAtLeast, task.shortChooseAtMost, '"shortChooseAtMost" is'),
        ...atMost('shortChooseAtMost', task.shortChooseAtMost, task.chooseAtMost, '"chooseAtMost" is'),
      ];
    case 'linking':
      return [
        ...atMost('linksAtLeast', task.linksAtLeast, task.partners.length, 'the number of partners is'),
        ...atMost('linksAtLeast', task.linksAtLeast, task.linksAtMost, '"linksAtMost" is'),
        ...atMost('linksAtLeast', task.linksAtLeast, task.shortLinksAtMost, '"shortLinksAtMost" is'),
        ...atMost('shortLinksAtMost', task.shortLinksAtMost, task.linksAtMost, '"linksAtMost" is'),
      ];
    default:
      return assertNever(task);
  }
}

function evidenceFaults(task: Extract<Task, { kind: 'ranking' }>, path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  const cheapest = Math.min(...task.evidence.map((each) => each.days));
  for (const key of ['days', 'shortDays'] as const) {
    if (task.evidence.length === 0 || task[key] >= cheapest) continue;
    const message = `${task[key]} days buy no evidence at all: the cheapest takes ${cheapest}.`;
    faults.push(errorAt([...path, key], 'scenario/task-unfinishable', message, `Write ${cheapest} or more.`));
  }
  const candidates = new Set(task.candidates.map(({ id }) => id));
  task.evidence.forEach((each, index) => {
    each.reveals.forEach((id, at) => {
      if (candidates.has(id)) return;
      const place = [...path, 'evidence', index, 'reveals', at];
      faults.push(
        errorAt(
          place,
          'scenario/unknown-option',
          `"${id}" is no candidate of this task.`,
          'Write the id of a candidate.',
        ),
      );
    });
  });
  return faults;
}
