// A small valley with ten stakeholders and one task of each kind: all that tests of tasks need.
import type { Stakeholder } from '../../src/rules/scenario';
import { pairIndex, prepare } from '../../src/rules/setup';
import { startGame } from '../../src/rules/start';
import type { GameState } from '../../src/rules/state';
import type { Effect, Group } from '../../src/rules/vocabulary';
import type { AssigningConfig } from '../../src/tasks/assigning/config';
import type { ComposingConfig } from '../../src/tasks/composing/config';
import type { Consequence, TaskContext } from '../../src/tasks/kind';
import type { LinkingConfig } from '../../src/tasks/linking/config';
import type { MappingConfig } from '../../src/tasks/mapping/config';
import type { RankingConfig } from '../../src/tasks/ranking/config';
import type { SeatsConfig } from '../../src/tasks/seats/config';
import type { VisitsConfig } from '../../src/tasks/visits/config';

function person(
  id: string,
  group: Group,
  rung: number,
  interests: readonly string[],
  more: Partial<Stakeholder> = {},
): Stakeholder {
  return {
    id,
    role: id,
    group,
    tags: [],
    rung,
    trust: 40,
    influence: 3,
    interests,
    angles: [...interests, 'fame'],
    against: [],
    attentionTurns: 2,
    doer: false,
    ...more,
  };
}

/** hotel, spa (large), lodge, guide, farm: business. ministry, union, elders, college, chamber: one of each group. */
const stakeholders: readonly Stakeholder[] = [
  person('hotel', 'business', 3, ['season'], { tags: ['large'], influence: 5, attentionTurns: 1 }),
  person('spa', 'business', 2, ['staff'], { tags: ['large'], doer: true }),
  person('lodge', 'business', 2, ['season', 'nature'], { doer: true }),
  person('guide', 'business', 4, ['nature'], { doer: true, influence: 1 }),
  person('farm', 'business', 1, ['orders']),
  person('ministry', 'public', 3, ['jobs'], { influence: 5 }),
  person('union', 'labour', 0, ['staff'], { against: ['fame'] }),
  person('elders', 'community', 1, ['nature'], { influence: 4, attentionTurns: 1, against: ['fame'] }),
  person('college', 'knowledge', 2, ['staff']),
  person('chamber', 'associations', 3, ['orders'], { influence: 4 }),
];

const quantity = (by: number): readonly Effect[] => [{ kind: 'quantity', quantity: 'knowledge', by }];

/** What a task may look at: full or short form, and a game that the test may write into first. */
export function taskContext(
  change: (game: GameState) => void = () => {},
  form: 'full' | 'short' = 'full',
): TaskContext {
  const format = { callsPerStep: 3, visitSlots: 1, mirrors: false, gates: true };
  const setup = prepare(
    {
      id: 'valley',
      stakeholders,
      ties: [{ between: ['hotel', 'elders'], strength: 20 }],
      todos: [
        { id: 'own-work', slots: 1, turns: 3 },
        { id: 'chair-duties', slots: 2 },
        { id: 'two-clusters', slots: 1 },
      ],
      cards: [],
      events: [],
      formats: [
        { ...format, id: 'full', shortTasks: false },
        { ...format, id: 'short', shortTasks: true },
      ],
      constants: {},
      start: {},
      sponsor: { who: { id: 'ministry' }, interests: ['jobs'] },
    },
    form,
  );
  const game = startGame(setup, 1);
  change(game);
  return { setup, game, step: 7 };
}

/** Sets the tie between two stakeholders of the valley. */
export function tieOf(game: GameState, one: string, other: string, strength: number): void {
  const at = (id: string): number => stakeholders.findIndex((each) => each.id === id);
  game.ties[pairIndex(at(one), at(other))] = strength;
}

/** The effects told with this reason, all in one list. */
export function effectsFor(because: string, consequences: readonly Consequence[]): readonly Effect[] {
  return consequences.flatMap(({ why, effects }) => (why.kind === 'task' && why.because === because ? effects : []));
}

/** The sum of all changes of a quantity, whatever the reason; what comes later is not counted. */
export function totalOf(name: string, consequences: readonly Consequence[]): number {
  let sum = 0;
  for (const { effects } of consequences) {
    for (const effect of effects) if (effect.kind === 'quantity' && effect.quantity === name) sum += effect.by;
  }
  return sum;
}

const words = { title: 'Title', question: 'Question?', intro: 'Intro.' };

export const visits: VisitsConfig = {
  ...words,
  kind: 'visits',
  count: 4,
  shortCount: 2,
  milestones: [
    {
      id: 'elders-first',
      stakeholder: 'elders',
      angle: 'listen',
      atLatest: 2,
      flag: 'elders-met',
      effects: quantity(1),
      because: 'They were asked first.',
    },
  ],
};

const candidate = { text: '', tags: [], effects: quantity(1) };
export const ranking: RankingConfig = {
  ...words,
  kind: 'ranking',
  candidates: [
    {
      ...candidate,
      id: 'tourism',
      name: 'Tourism',
      jobs: 30,
      growth: 5,
      locationQuotient: 140,
      traded: 80,
      willing: 7,
      tags: ['traded'],
    },
    { ...candidate, id: 'retail', name: 'Retail', jobs: 90, growth: 1, locationQuotient: 100, traded: 5, willing: 1 },
    { ...candidate, id: 'timber', name: 'Timber', jobs: 20, growth: -8, locationQuotient: 120, traded: 60, willing: 3 },
    { ...candidate, id: 'space', name: 'Space', jobs: 1, growth: 9, locationQuotient: 10, traded: 20, willing: 0 },
  ],
  criteria: [
    { id: 'traded', name: 'Traded', text: '', measure: 'traded', tags: ['open'] },
    { id: 'willing', name: 'Willing', text: '', measure: 'willing', tags: [] },
    { id: 'jobs', name: 'Jobs', text: '', measure: 'jobs', tags: [] },
    { id: 'liked', name: 'Liked by the mayor', text: '', tags: [] },
  ],
  criteriaAtLeast: 1,
  criteriaAtMost: 3,
  evidence: [
    { id: 'ask-all', name: 'Ask', text: '', days: 6, reveals: [], effects: quantity(2) },
    { id: 'ask-timber', name: 'Ask timber', text: '', days: 3, reveals: ['timber'], effects: [] },
  ],
  days: 8,
  shortDays: 5,
  chooseAtMost: 2,
  outcomes: [
    {
      id: 'mayor',
      when: [
        { kind: 'chosen', options: ['liked'] },
        { kind: 'notChosen', options: ['tourism'] },
      ],
      effects: [{ kind: 'flag', flag: 'favour' }],
      because: 'The mayor chose.',
    },
  ],
};

export const mapping: MappingConfig = {
  ...words,
  kind: 'mapping',
  actors: [
    { id: 'hotels', name: 'Hotels', ring: 'core' },
    { id: 'laundry', name: 'Laundry', ring: 'suppliers' },
    { id: 'school', name: 'School', ring: 'services' },
    { id: 'council', name: 'Council', ring: 'public' },
  ],
  shortActors: 2,
  gaps: [
    { id: 'no-bus', text: 'No bus', real: true },
    { id: 'no-cooks', text: 'No cooks', real: true },
    { id: 'no-logo', text: 'No logo', real: false },
  ],
  nameGaps: 2,
  interviews: 3,
  shortInterviews: 1,
  baseline: { text: 'Count now?', flag: 'baseline', effects: quantity(1), because: 'You counted early.' },
  outcomes: [
    {
      id: 'critics',
      when: [{ kind: 'tagged', tag: 'group:labour', atLeast: 1 }],
      effects: quantity(1),
      because: 'Critics know things.',
    },
  ],
};

export const seats: SeatsConfig = {
  ...words,
  kind: 'seats',
  seatsAtLeast: 3,
  seatsAtMost: 8,
  rules: [
    {
      id: 'interim',
      name: 'One year',
      text: '',
      set: quantity(1),
      unset: [{ kind: 'quantity', quantity: 'neutrality', by: -1 }],
      because: 'A year is easy to say yes to.',
    },
  ],
  outcomes: [],
};

const option = { tags: [], pleases: [], hurts: [], effects: [] };
export const composing: ComposingConfig = {
  ...words,
  kind: 'composing',
  formalises: true,
  parts: [
    {
      id: 'stones',
      name: 'Stepping stones',
      chooseAtLeast: 2,
      chooseAtMost: 3,
      options: [
        {
          ...option,
          id: 'shuttle',
          name: 'Shuttle',
          pleases: ['season'],
          payoff: 'quick',
          tags: ['bus'],
          effects: quantity(1),
        },
        { ...option, id: 'trail', name: 'Trail', pleases: ['nature', 'season'], payoff: 'medium' },
        {
          ...option,
          id: 'airport',
          name: 'Airport',
          pleases: ['season'],
          hurts: ['nature'],
          payoff: 'long',
          riskPercent: 50,
        },
        { ...option, id: 'secret', name: 'Secret', if: { kind: 'flag', flag: 'told' } },
      ],
    },
    {
      id: 'lead',
      name: 'Who leads',
      chooseAtLeast: 1,
      chooseAtMost: 1,
      per: 'stones',
      options: [
        { ...option, id: 'firms', name: 'Firms', tags: ['led'], effects: quantity(3) },
        { ...option, id: 'agency', name: 'Agency' },
      ],
    },
    {
      id: 'place',
      name: 'Where',
      fullFormOnly: true,
      chooseAtLeast: 1,
      chooseAtMost: 1,
      options: [
        { ...option, id: 'hall', name: 'Hall' },
        { ...option, id: 'barn', name: 'Barn' },
      ],
    },
  ],
  outcomes: [
    {
      id: 'led',
      when: [{ kind: 'tagged', tag: 'led', atLeast: 2 }],
      effects: [{ kind: 'flag', flag: 'firms-lead' }],
      because: 'Firms lead.',
    },
  ],
};

const item = { text: '', serves: [], tags: [], effects: [] };
export const assigning: AssigningConfig = {
  ...words,
  kind: 'assigning',
  items: [
    { ...item, id: 'shuttle', name: 'Shuttle', serves: ['season'], difficulty: 20, effects: quantity(1) },
    { ...item, id: 'course', name: 'Course', serves: ['staff'], difficulty: 10 },
    { ...item, id: 'menu', name: 'Menu', serves: ['orders'], difficulty: 30 },
  ],
  chooseAtLeast: 1,
  chooseAtMost: 3,
  shortChooseAtMost: 2,
  dates: [
    { id: 'soon', name: 'Soon', turns: 1, chance: -10 },
    { id: 'autumn', name: 'Autumn', turns: 3, chance: 5 },
  ],
  ownTodo: 'own-work',
  partners: [{ id: 'bank', name: 'Bank', tags: ['money'], effects: quantity(2) }],
  drops: [
    { id: 'fair', name: 'Fair', text: '', tags: ['old'], effects: quantity(1), because: 'The fair had done its work.' },
  ],
  successors: [
    {
      id: 'deputy',
      name: 'Deputy',
      text: '',
      tags: [],
      effects: [{ kind: 'flag', flag: 'deputy' }],
      because: 'Two know the work.',
    },
  ],
  outcomes: [
    {
      id: 'alone',
      when: [{ kind: 'tagged', tag: 'owner:member', below: 1 }],
      effects: [{ kind: 'flag', flag: 'alone' }],
      because: 'Nobody else owns anything.',
    },
  ],
};

const outside = { text: '', tags: [], x: 0, y: 0, effects: quantity(1) };
export const linking: LinkingConfig = {
  ...words,
  kind: 'linking',
  partners: [
    { ...outside, id: 'growers', name: 'Growers', kind: 'neighbour', abroad: false, serves: ['orders'] },
    { ...outside, id: 'alps', name: 'Alps', kind: 'peer', abroad: true, serves: ['season'] },
    { ...outside, id: 'airline', name: 'Airline', kind: 'market', abroad: true, serves: [] },
  ],
  linksAtLeast: 1,
  linksAtMost: 3,
  shortLinksAtMost: 2,
  ownTodo: 'own-work',
  outcomes: [],
};

export const allTasks = [visits, ranking, mapping, seats, composing, assigning, linking] as const;
