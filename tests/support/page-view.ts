// A small game for the tests of what the page shows: three people, one card, one to-do, one event.
import { type Course, newGame, openCourse, type PlayableScenario } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import type { Place } from '../../src/flow/place';
import type { GameState } from '../../src/rules/state';
import type { Scenario } from '../../src/scenario/schema';
import type { SessionView } from '../../src/session/session';

type Stakeholder = Scenario['stakeholders'][number];

export function fakeStakeholder(id: string, name: string, part: Partial<Stakeholder> = {}): Stakeholder {
  return {
    id,
    name,
    organisation: `${name} Ltd`,
    short: name,
    role: id,
    group: 'business',
    tags: [],
    place: 'town',
    x: 0,
    y: 0,
    rung: 2,
    trust: 40,
    influence: 3,
    interests: ['winter'],
    angles: ['winter', 'status'],
    against: [],
    attentionTurns: 2,
    doer: true,
    bio: 'A bio.',
    voice: { cold: `${name} is cold.`, warm: `${name} is warm.` },
    portrait: { skin: 0, hair: 0, style: 0, dress: 0 },
    ...part,
  };
}

export const fakeCard = {
  id: 'G1.1',
  step: 1,
  core: true,
  title: 'The minutes',
  text: 'Who writes them?',
  verdict: 'stop',
  flips: [
    { if: { kind: 'flag', flag: 'a' }, verdict: 'go', because: 'Somebody learns it.' },
    { if: { kind: 'flag', flag: 'b' }, verdict: 'either', because: 'Nobody is there.' },
  ],
  go: { now: 'You wrote them.', effects: [] },
  stop: { now: 'Somebody else wrote them.', effects: [] },
  conditions: [{ id: 'once', text: 'Go, once', verdict: 'either', now: 'You wrote them once.', effects: [] }],
  practice: 'Ask who.',
  ask: 'Who writes yours?',
} satisfies Scenario['cards'][number];

const scenario = {
  id: 'small',
  title: 'Small Valley',
  interests: [
    { id: 'winter', name: 'Guests in winter', text: 'More guests.' },
    { id: 'status', name: 'A good name', text: 'To be known.' },
  ],
  stakeholders: [
    fakeStakeholder('marta', 'Marta'),
    fakeStakeholder('ben', 'Ben', { group: 'suppliers', influence: 1 }),
    fakeStakeholder('ruth', 'Ruth', { group: 'public', rung: 4 }),
  ],
  ties: [{ between: ['marta', 'ben'], strength: 50 }],
  tensions: [{ between: ['ben', 'ruth'], about: 'The bus stop' }],
  todos: [
    { id: 'minutes', name: 'Minutes', slots: 1 },
    { id: 'bid', name: 'Bid writing', slots: 2 },
  ],
  cards: [fakeCard],
  cases: [],
  events: [
    { id: 'storm', title: 'A storm', text: 'The road is shut.', weight: 1, fromStep: 1, toStep: 12, effects: [] },
  ],
  formats: [{ id: 'half-day', callsPerStep: 2, visitSlots: 2, shortTasks: true, mirrors: true, gates: true }],
  constants: {},
  start: {},
  sponsor: { who: { id: 'ruth' }, interests: ['winter'] },
  steps: [],
} as unknown as Scenario;

const diary: Place = { at: 'step', step: 1, moment: 'diary', shown: false };

/** The page's view of that game, with parts of the state as the test wants them. */
export function fakeView(
  parts: { readonly place?: Place; readonly state?: Partial<GameState>; readonly inputs?: readonly Input[] } = {},
): SessionView {
  const course: Course = openCourse(scenario as PlayableScenario, 'half-day');
  const game = newGame(course, 1);
  return {
    header: {
      format: 'clusterwise-session',
      version: 1,
      app: '0',
      scenario: { id: 'small', version: 1, hash: '' },
      course: 'half-day',
      seed: 1,
      table: 'Blue',
    },
    scenario,
    course,
    game: { ...game, place: parts.place ?? diary, state: { ...game.state, ...parts.state } },
    facts: [],
    version: 0,
    inputs: parts.inputs ?? [],
    refusal: undefined,
    whatIfs: [],
    trouble: undefined,
  };
}
