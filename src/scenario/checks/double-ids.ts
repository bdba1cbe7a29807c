import { errorAt, type Fault } from '../fault';
import { quote } from '../nearest';
import type { Path } from '../path';
import type { Scenario } from '../schema';

interface WithId {
  readonly id: string;
}

/** No two things of the same kind share an id. */
export function doubleIds(scenario: Scenario): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (list: readonly WithId[], path: Path, seen: Set<string> = new Set()) => {
    list.forEach(({ id }, index) => {
      if (seen.has(id)) faults.push(double([...path, index, 'id'], id));
      seen.add(id);
    });
  };
  look(scenario.region.places, ['region', 'places']);
  look(scenario.interests, ['interests']);
  look(scenario.stakeholders, ['stakeholders'], new Set(['facilitator']));
  look(scenario.todos, ['todos']);
  look(scenario.cards, ['cards']);
  look(scenario.cases, ['cases']);
  look(scenario.events, ['events']);
  look(scenario.formats, ['formats']);
  scenario.cards.forEach((card, index) => look(card.conditions, ['cards', index, 'conditions']));
  scenario.steps.forEach(({ task }, index) => lookAtTask(task, ['steps', index, 'task'], look));
  return faults;
}

type Look = (list: readonly WithId[], path: Path, seen?: Set<string>) => void;

function lookAtTask(task: Scenario['steps'][number]['task'], path: Path, look: Look): void {
  // Outcomes ask for these by their bare ids, so that they share one list of ids.
  const options = new Set<string>();
  if (task.kind === 'visits') look(task.milestones, [...path, 'milestones']);
  else look(task.outcomes, [...path, 'outcomes']);
  if (task.kind === 'ranking') {
    look(task.candidates, [...path, 'candidates'], options);
    look(task.criteria, [...path, 'criteria'], options);
    look(task.evidence, [...path, 'evidence'], options);
  }
  if (task.kind === 'mapping') {
    look(task.actors, [...path, 'actors']);
    look(task.gaps, [...path, 'gaps']);
  }
  if (task.kind === 'seats') look(task.rules, [...path, 'rules']);
  if (task.kind === 'linking') look(task.partners, [...path, 'partners']);
  if (task.kind === 'composing') {
    look(task.parts, [...path, 'parts']);
    task.parts.forEach((part, index) => look(part.options, [...path, 'parts', index, 'options'], options));
  }
  if (task.kind === 'assigning') {
    look(task.items, [...path, 'items']);
    look(task.dates, [...path, 'dates']);
    look(task.partners, [...path, 'partners']);
    look(task.drops, [...path, 'drops']);
    look(task.successors, [...path, 'successors']);
  }
}

function double(path: Path, id: string): Fault {
  const message =
    id === 'facilitator'
      ? '"facilitator" stands for the table itself.'
      : `The id ${quote(id)} is taken by another one.`;
  return errorAt(path, 'scenario/double-id', message, 'Give this one an id of its own, here and wherever it is meant.');
}
