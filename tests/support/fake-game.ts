// A small cluster of seven for tests of the rules, with fixed values that a test changes where it matters.
import type { Card, Format, RulesScenario, Stakeholder } from '../../src/rules/scenario';
import { prepare, type Setup } from '../../src/rules/setup';
import { startGame } from '../../src/rules/start';
import type { GameState } from '../../src/rules/state';
import { beginTelling, type Telling } from '../../src/rules/telling';
import type { Quantity } from '../../src/rules/vocabulary';

export function fakeStakeholder(changes: Partial<Stakeholder> & { readonly id: string }): Stakeholder {
  return {
    role: changes.id,
    group: 'business',
    tags: [],
    rung: 2,
    trust: 50,
    influence: 3,
    interests: ['bookings'],
    angles: ['bookings', 'brand', 'quiet'],
    against: ['quiet'],
    attentionTurns: 2,
    doer: true,
    ...changes,
  };
}

export function fakeCard(changes: Partial<Card> = {}): Card {
  return {
    id: 'G1.1',
    step: 1,
    core: true,
    verdict: 'go',
    flips: [],
    go: { effects: [] },
    stop: { effects: [] },
    conditions: [],
    ...changes,
  };
}

export const fakeFormat: Format = {
  id: 'half-day',
  callsPerStep: 2,
  visitSlots: 2,
  shortTasks: true,
  mirrors: true,
  gates: true,
};

function fakeScenario(changes: Partial<RulesScenario> = {}): RulesScenario {
  return {
    id: 'fake',
    stakeholders: [
      fakeStakeholder({ id: 'anchor', tags: ['large'], influence: 5 }),
      fakeStakeholder({ id: 'branch', tags: ['large'], influence: 4 }),
      fakeStakeholder({ id: 'small', tags: ['small'], influence: 2 }),
      fakeStakeholder({
        id: 'grower',
        group: 'suppliers',
        influence: 2,
        interests: ['orders'],
        angles: ['orders', 'brand'],
      }),
      fakeStakeholder({
        id: 'mayor',
        group: 'public',
        influence: 4,
        interests: ['jobs', 'brand'],
        angles: ['jobs', 'brand'],
      }),
      fakeStakeholder({ id: 'school', group: 'knowledge', influence: 2 }),
      fakeStakeholder({ id: 'elders', group: 'community', influence: 5, attentionTurns: 1 }),
    ],
    ties: [{ between: ['anchor', 'small'], strength: 50 }],
    todos: [
      { id: 'minutes', slots: 1 },
      { id: 'report', slots: 2, turns: 2 },
    ],
    cards: [],
    events: [],
    formats: [fakeFormat],
    constants: {},
    start: {},
    sponsor: { who: { id: 'mayor' }, interests: ['jobs'] },
    ...changes,
  };
}

export function fakeSetup(changes: Partial<RulesScenario> = {}): Setup {
  return prepare(fakeScenario(changes), 'half-day');
}

/** A game at step 1 of the fake scenario, with the quantities given. */
export function fakeGame(
  quantities: Partial<Record<Quantity, number>> = {},
  setup: Setup = fakeSetup(),
): { readonly setup: Setup; readonly state: GameState; readonly telling: Telling } {
  const state = startGame(setup, 1);
  state.step = 1;
  Object.assign(state.quantities, quantities);
  return { setup, state, telling: beginTelling(setup, state) };
}

/** The state of one stakeholder of a fake game. */
export function of(game: { readonly setup: Setup; readonly state: GameState }, id: string) {
  const found = game.state.stakeholders[game.setup.indexOf.get(id) ?? -1];
  if (found === undefined) throw new Error(`nobody is called ${id}`);
  return found;
}
