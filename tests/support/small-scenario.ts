// The smallest scenario that is complete: twelve steps, all seven kinds of task, all nine groups, one format.
import { stringify } from 'yaml';
import { parseScenarioData } from '../../src/scenario/parse-data';
import { stepKeys } from '../../src/scenario/course-schema';
import type { Scenario } from '../../src/scenario/schema';

type Raw = Record<string, unknown>;

const people = [
  ['ada', 'anchorFirm', 'business'],
  ['bea', 'growers', 'suppliers'],
  ['cai', 'association', 'associations'],
  ['dov', 'mayor', 'public'],
  ['eve', 'school', 'knowledge'],
  ['fay', 'union', 'labour'],
  ['gil', 'residents', 'community'],
  ['hal', 'bank', 'finance'],
  ['ivo', 'press', 'media'],
] as const;

function stakeholder([id, role, group]: (typeof people)[number], index: number): Raw {
  return {
    id,
    name: `Person ${id}`,
    organisation: `House of ${id}`,
    short: id,
    role,
    group,
    tags: index === 0 ? ['large'] : [],
    place: 'harbour',
    x: 100 + index * 90,
    y: 500,
    rung: 2,
    trust: 40,
    influence: 3,
    interests: [index % 2 === 0 ? 'more-guests' : 'calm-streets'],
    angles: ['more-guests', 'calm-streets'],
    against: ['cheap-labour'],
    attentionTurns: 2,
    doer: index % 3 === 0,
    bio: 'Somebody of this small region.',
    voice: { cold: 'I have no time.', warm: 'I am coming.' },
    portrait: { skin: index % 6, hair: index % 8, style: 0, dress: 1 },
  };
}

const head = { title: 'Choose', question: 'What do you choose?', intro: 'Talk, then choose.' };
const gain = { kind: 'quantity', quantity: 'momentum', by: 5 };

function composing(prefix: string): Raw {
  return {
    kind: 'composing',
    ...head,
    parts: [
      {
        id: `${prefix}-part`,
        name: 'The first part',
        chooseAtLeast: 1,
        chooseAtMost: 2,
        options: [
          { id: `${prefix}-one`, name: 'One', tags: ['open'], pleases: ['more-guests'], effects: [gain] },
          { id: `${prefix}-two`, name: 'Two', hurts: ['calm-streets'] },
          { id: `${prefix}-three`, name: 'Three' },
        ],
      },
    ],
    outcomes: [
      { id: 'open', when: [{ kind: 'tagged', tag: 'open', atLeast: 1 }], effects: [gain], because: 'It was open.' },
    ],
  };
}

function assigning(): Raw {
  return {
    kind: 'assigning',
    ...head,
    items: [
      { id: 'fair', name: 'A fair', text: 'A small fair.', serves: ['more-guests'], difficulty: 20, effects: [gain] },
      { id: 'map', name: 'A map', text: 'One map for all.', serves: ['calm-streets'], difficulty: 10 },
    ],
    chooseAtLeast: 1,
    chooseAtMost: 2,
    shortChooseAtMost: 1,
    dates: [{ id: 'soon', name: 'Next month', turns: 1, chance: 0 }],
    ownTodo: 'minutes',
    outcomes: [
      {
        id: 'alone',
        when: [{ kind: 'chosen', options: ['owner:facilitator'] }],
        effects: [],
        because: 'You did it alone.',
      },
    ],
  };
}

const tasks: Readonly<Record<string, Raw>> = {
  relevance: { kind: 'visits', ...head, count: 6, shortCount: 4 },
  priorities: {
    kind: 'ranking',
    ...head,
    candidates: ['boats', 'bread'].map((id) => ({
      id,
      name: id,
      text: `Firms that make ${id}.`,
      jobs: 300,
      growth: 4,
      locationQuotient: 140,
      traded: 30,
      willing: 5,
    })),
    criteria: [{ id: 'size', name: 'Size', text: 'How many jobs there are.', measure: 'jobs' }],
    criteriaAtLeast: 1,
    criteriaAtMost: 1,
    evidence: [{ id: 'calls', name: 'Ten calls', text: 'Call ten firms.', days: 2 }],
    days: 6,
    shortDays: 3,
    chooseAtMost: 1,
  },
  analysis: {
    kind: 'mapping',
    ...head,
    actors: [
      { id: 'yard', name: 'The yard', ring: 'core', stakeholder: 'ada' },
      { id: 'farm', name: 'The farm', ring: 'suppliers' },
    ],
    shortActors: 1,
    gaps: [
      { id: 'no-training', text: 'Nobody trains.', real: true },
      { id: 'no-logo', text: 'There is no logo.', real: false },
    ],
    nameGaps: 1,
    interviews: 2,
    shortInterviews: 1,
    baseline: { text: 'Measure before you start.', flag: 'baseline', because: 'Later you can compare.' },
    outcomes: [
      {
        id: 'measured',
        when: [{ kind: 'chosen', options: ['baseline'] }],
        because: 'There is a start to compare with.',
      },
    ],
  },
  leadership: {
    kind: 'seats',
    ...head,
    seatsAtLeast: 4,
    seatsAtMost: 6,
    rules: [
      {
        id: 'one-year',
        name: 'One year',
        text: 'Seats are for one year.',
        set: [gain],
        because: 'People dare to start.',
      },
    ],
  },
  future: composing('future'),
  strategy: composing('strategy'),
  agenda: assigning(),
  launch: { ...composing('launch'), formalises: true },
  benchmark: composing('benchmark'),
  horizon: assigning(),
  links: {
    kind: 'linking',
    ...head,
    partners: [
      {
        id: 'next-valley',
        name: 'The next valley',
        text: 'They do the same.',
        kind: 'neighbour',
        x: 0,
        y: 500,
        abroad: false,
        serves: ['more-guests'],
      },
    ],
    linksAtLeast: 1,
    linksAtMost: 1,
    shortLinksAtMost: 1,
    ownTodo: 'minutes',
  },
  evaluation: composing('evaluation'),
};

function card(step: number, number: number): Raw {
  return {
    id: `S${step}.${number}`,
    step,
    core: number === 1,
    title: `A question of step ${step}`,
    text: 'Somebody asks for an answer today.',
    from: 'ada',
    verdict: number === 1 ? 'go' : 'stop',
    flips: [
      { if: { kind: 'quantity', quantity: 'trust', below: 30 }, verdict: 'either', because: 'Few people would come.' },
    ],
    go: { now: 'They thanked you.', effects: [{ kind: 'engage', who: { id: 'ada' }, by: 25 }] },
    stop: { now: 'They went home.', effects: [{ kind: 'trust', who: { role: 'anchorFirm' }, by: -1 }] },
    practice: 'Most ask who else should be heard.',
    ask: 'Who was not heard?',
  };
}

/** The scenario as plain data, as an author's file holds it; every call makes a new one, which may be changed. */
export function smallScenarioData(): Raw {
  return {
    schema: 1,
    id: 'small-bay',
    version: 1,
    language: 'en',
    title: 'Small Bay',
    summary: 'A very small region for trying things out.',
    currency: 'shells',
    region: {
      name: 'Small Bay',
      terrain: 'coast',
      seed: 7,
      places: [{ id: 'harbour', name: 'Harbour', kind: 'harbour', x: 500, y: 500 }],
    },
    facilitator: { name: 'You', text: 'You are new here.' },
    sponsor: {
      name: 'The fund',
      text: 'It pays for two years.',
      who: { id: 'dov' },
      agenda: 'sme',
      interests: ['more-guests'],
    },
    interests: [
      { id: 'more-guests', name: 'More guests', text: 'Guests all year.' },
      { id: 'calm-streets', name: 'Calm streets', text: 'Streets where children play.' },
      { id: 'cheap-labour', name: 'Cheap labour', text: 'Low wages.' },
    ],
    stakeholders: people.map(stakeholder),
    ties: [
      { between: ['ada', 'bea'], strength: 40 },
      { between: ['cai', 'dov'], strength: 55 },
    ],
    tensions: [{ between: ['ada', 'gil'], about: 'Noise at night' }],
    todos: [{ id: 'minutes', name: 'Write the minutes', slots: 1 }],
    steps: stepKeys.map((key) => ({
      key,
      brief: 'Here we are.',
      question: 'What now?',
      mirror: 'How is this at home?',
      task: tasks[key],
    })),
    cards: stepKeys.flatMap((_, index) => [card(index + 1, 1), card(index + 1, 2)]),
    cases: [
      {
        id: 'case-1',
        title: 'A real place',
        text: 'It worked. It took time. Firms paid.',
        source: 'A report',
        year: 2019,
      },
    ],
    events: [
      {
        id: 'storm',
        title: 'A storm',
        text: 'The harbour is closed.',
        weight: 2,
        fromStep: 2,
        toStep: 10,
        effects: [{ ...gain, by: -4 }],
      },
    ],
    formats: [
      {
        id: 'half-day',
        name: 'Half a day',
        minutes: 240,
        callsPerStep: 2,
        visitSlots: 2,
        shortTasks: true,
        mirrors: false,
        gates: true,
        pace: {
          briefSeconds: 30,
          diarySeconds: 60,
          taskSeconds: 180,
          callSeconds: 120,
          aftermathSeconds: 30,
          mirrorSeconds: 30,
          gateSeconds: 120,
        },
        debriefMinutes: 80,
      },
    ],
  };
}

/** The same, checked. */
export function smallScenario(): Scenario {
  const parsed = parseScenarioData(smallScenarioData(), 'small-scenario.ts');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 2));
  return parsed.value.scenario;
}

/** The same, as an author's text. */
export function smallScenarioText(): string {
  return stringify(smallScenarioData(), { aliasDuplicateObjects: false });
}
