import type { Effect, Who } from '../../rules/vocabulary';
import { bounds } from '../bounds';
import { errorAt, type Fault } from '../fault';
import { quote, suggest } from '../nearest';
import type { Path } from '../path';
import type { Scenario } from '../schema';
import type { Uses } from '../uses';

/** Every id that is mentioned belongs to something. */
export function unknownIds(scenario: Scenario, uses: Uses): readonly Fault[] {
  const mentions = new Mentions(scenario);
  scenario.stakeholders.forEach((stakeholder, index) => {
    const path = ['stakeholders', index];
    mentions.one('place', stakeholder.place, [...path, 'place']);
    mentions.many('interest', stakeholder.interests, [...path, 'interests']);
    mentions.many('interest', stakeholder.angles, [...path, 'angles']);
    mentions.many('interest', stakeholder.against, [...path, 'against']);
  });
  mentions.many('interest', scenario.sponsor.interests, ['sponsor', 'interests']);
  scenario.ties.forEach((tie, index) => mentions.many('stakeholder', tie.between, ['ties', index, 'between']));
  scenario.tensions.forEach((each, index) =>
    mentions.many('stakeholder', each.between, ['tensions', index, 'between']),
  );
  scenario.cards.forEach((card, index) => {
    mentions.one('stakeholder', card.from, ['cards', index, 'from']);
    mentions.one('case', card.case, ['cards', index, 'case']);
    mentions.many('stakeholder', card.predict ?? [], ['cards', index, 'predict']);
  });
  scenario.steps.forEach(({ task }, index) => inTask(task, ['steps', index, 'task'], mentions));
  for (const { thing, path } of uses.selectors) inSelector(thing, path, mentions);
  for (const { thing, path } of uses.effects) inEffect(thing, path, mentions);
  for (const { thing, path } of uses.conditions) {
    if (thing.kind === 'called') mentions.one('card', thing.card, [...path, 'card']);
  }
  return mentions.faults;
}

type Kind = 'place' | 'interest' | 'stakeholder' | 'case' | 'card' | 'todo' | 'event';

class Mentions {
  readonly faults: Fault[] = [];
  readonly #known: Readonly<Record<Kind, ReadonlySet<string>>>;

  constructor(scenario: Scenario) {
    this.#known = {
      place: idsOf(scenario.region.places),
      interest: idsOf(scenario.interests),
      stakeholder: idsOf(scenario.stakeholders),
      case: idsOf(scenario.cases),
      card: idsOf(scenario.cards),
      todo: idsOf(scenario.todos),
      event: idsOf(scenario.events),
    };
  }

  one(kind: Kind, id: string | undefined, path: Path): void {
    if (id === undefined || this.#known[kind].has(id) || this.faults.length > bounds.faults) return;
    const name = kind === 'todo' ? 'to-do' : kind;
    const advice = suggest(id, [...this.#known[kind]], name);
    this.faults.push(
      errorAt(path, `scenario/unknown-${kind}`, `There is no ${name} with the id ${quote(id)}.`, advice),
    );
  }

  many(kind: Kind, ids: readonly string[], path: Path): void {
    ids.forEach((id, index) => this.one(kind, id, [...path, index]));
  }
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map((each) => each.id));
}

function inSelector(who: Who, path: Path, mentions: Mentions): void {
  if ('id' in who) mentions.one('stakeholder', who.id, [...path, 'id']);
  if ('ids' in who) mentions.many('stakeholder', who.ids, [...path, 'ids']);
  if ('interest' in who) mentions.one('interest', who.interest, [...path, 'interest']);
}

function inEffect(effect: Effect, path: Path, mentions: Mentions): void {
  if (effect.kind === 'todo') mentions.one('todo', effect.todo, [...path, 'todo']);
  if (effect.kind === 'event') mentions.one('event', effect.event, [...path, 'event']);
  if (effect.kind === 'board') {
    mentions.many('stakeholder', effect.members, [...path, 'members']);
    if (effect.chair !== 'facilitator') mentions.one('stakeholder', effect.chair, [...path, 'chair']);
  }
}

function inTask(task: Scenario['steps'][number]['task'], path: Path, mentions: Mentions): void {
  if (task.kind === 'visits') {
    task.milestones.forEach((each, index) => {
      mentions.one('stakeholder', each.stakeholder, [...path, 'milestones', index, 'stakeholder']);
      mentions.one('interest', each.angle, [...path, 'milestones', index, 'angle']);
    });
  }
  if (task.kind === 'mapping') {
    task.actors.forEach((each, index) =>
      mentions.one('stakeholder', each.stakeholder, [...path, 'actors', index, 'stakeholder']),
    );
  }
  if (task.kind === 'composing') {
    task.parts.forEach((part, at) => {
      part.options.forEach((option, index) => {
        mentions.many('interest', option.pleases, [...path, 'parts', at, 'options', index, 'pleases']);
        mentions.many('interest', option.hurts, [...path, 'parts', at, 'options', index, 'hurts']);
      });
    });
  }
  if (task.kind === 'assigning') {
    mentions.one('todo', task.ownTodo, [...path, 'ownTodo']);
    task.items.forEach((item, index) => mentions.many('interest', item.serves, [...path, 'items', index, 'serves']));
  }
  if (task.kind === 'linking') {
    mentions.one('todo', task.ownTodo, [...path, 'ownTodo']);
    task.partners.forEach((each, index) =>
      mentions.many('interest', each.serves, [...path, 'partners', index, 'serves']),
    );
  }
}
