// A scenario and a format, made ready for play: indices and ranges looked up once. Unchanging during a game.
import { required } from '../base/assert';
import { type Constants, constants } from './constants';
import type { Card, Format, RulesScenario, ScenarioEvent, Stakeholder, Todo } from './scenario';

export interface Setup {
  readonly scenario: RulesScenario;
  readonly format: Format;
  readonly constants: Constants;
  /** Number of stakeholders. */
  readonly size: number;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly cards: ReadonlyMap<string, Card>;
  /** Cards of each step, core first; index 0 is step 1. */
  readonly cardsOfStep: readonly (readonly Card[])[];
  readonly events: ReadonlyMap<string, ScenarioEvent>;
  readonly todos: ReadonlyMap<string, Todo>;
  /** Bloc that each stakeholder belongs to when a leadership group is captured: its group, firms by size. */
  readonly blocs: readonly string[];
  /** Whom a selector means, where that never changes: found once. */
  readonly selections: Selections;
  /** Strength of each pair at the start. */
  readonly startTies: readonly number[];
}

type Index = ReadonlyMap<string, readonly number[]>;

export interface Selections {
  readonly byId: Index;
  readonly byRole: Index;
  readonly byGroup: Index;
  readonly byTag: Index;
  readonly byInterest: Index;
  readonly everybody: readonly number[];
}

/** Prepares a checked scenario for play in one of its formats. */
export function prepare(scenario: RulesScenario, formatId: string): Setup {
  const format = required(
    scenario.formats.find((each) => each.id === formatId),
    `format ${formatId}`,
  );
  const indexOf = new Map(scenario.stakeholders.map((each, index) => [each.id, index]));
  const size = scenario.stakeholders.length;
  const startTies = new Array<number>((size * (size - 1)) / 2).fill(0);
  for (const tie of scenario.ties) {
    const first = required(indexOf.get(tie.between[0]), tie.between[0]);
    const second = required(indexOf.get(tie.between[1]), tie.between[1]);
    startTies[pairIndex(first, second)] = tie.strength;
  }
  return {
    scenario,
    format,
    constants: { ...constants, ...scenario.constants },
    size,
    indexOf,
    cards: new Map(scenario.cards.map((card) => [card.id, card])),
    cardsOfStep: Array.from({ length: 12 }, (_, at) => {
      const ofStep = scenario.cards.filter((card) => card.step === at + 1);
      return [...ofStep.filter((card) => card.core), ...ofStep.filter((card) => !card.core)];
    }),
    events: new Map(scenario.events.map((event) => [event.id, event])),
    todos: new Map(scenario.todos.map((todo) => [todo.id, todo])),
    blocs: scenario.stakeholders.map(blocOf),
    selections: selectionsOf(scenario.stakeholders),
    startTies,
  };
}

/** Place of a pair of stakeholders in the list of ties: each pair once, whatever the order. */
export function pairIndex(first: number, second: number): number {
  return first > second ? (first * (first - 1)) / 2 + second : (second * (second - 1)) / 2 + first;
}

export function stakeholderAt(setup: Setup, index: number): Stakeholder {
  const found = setup.scenario.stakeholders[index];
  if (found === undefined) throw new Error(`Bug: no stakeholder ${index}`);
  return found;
}

function blocOf(stakeholder: Stakeholder): string {
  if (stakeholder.group !== 'business') return stakeholder.group;
  return stakeholder.tags.includes('large') ? 'business-large' : 'business-small';
}

function selectionsOf(stakeholders: readonly Stakeholder[]): Selections {
  return {
    byId: indexBy(stakeholders, ({ id }) => [id]),
    byRole: indexBy(stakeholders, ({ role }) => [role]),
    byGroup: indexBy(stakeholders, ({ group }) => [group]),
    byTag: indexBy(stakeholders, ({ tags }) => tags),
    byInterest: indexBy(stakeholders, ({ interests }) => interests),
    everybody: stakeholders.map((_, index) => index),
  };
}

function indexBy(stakeholders: readonly Stakeholder[], keysOf: (stakeholder: Stakeholder) => readonly string[]): Index {
  const found = new Map<string, number[]>();
  stakeholders.forEach((stakeholder, index) => {
    for (const key of new Set(keysOf(stakeholder))) found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
}
