// The state of a new game, before the first step.
import { seedFor } from '../base/random';
import { startQuantities } from './constants';
import type { Setup } from './setup';
import type { GameState } from './state';

/** [R03] The first state: everything as the scenario says, chance from the seed alone (an unsigned 32-bit integer). */
export function startGame(setup: Setup, seed: number): GameState {
  return {
    turn: 0,
    month: 0,
    step: 0,
    stakeholders: setup.scenario.stakeholders.map((stakeholder) => ({
      engagement: stakeholder.rung === 6 ? 600 : stakeholder.rung * 100 + 50,
      trust: stakeholder.trust,
      facilitatorTie: stakeholder.rung >= 3 ? 15 : 5,
      touched: 0,
      known: [],
    })),
    ties: [...setup.startTies],
    quantities: { ...startQuantities, ...setup.scenario.start },
    diary: { slots: setup.constants.diarySlots, blocked: 0, used: 0 },
    slotsOwed: 0,
    todos: [],
    todosOpened: 0,
    flags: [],
    board: [],
    chair: '',
    dealt: [],
    calls: [],
    later: [],
    calledEvents: [],
    pastEvents: [],
    wins: [],
    gates: [],
    overloadedTurns: 0,
    fundingEnded: false,
    pulse: null,
    history: [],
    chance: {
      cards: seedFor(seed, 'cards'),
      wins: seedFor(seed, 'wins'),
      events: seedFor(seed, 'events'),
      promises: seedFor(seed, 'promises'),
    },
  };
}

/** An independent copy, so that the copy may be written into. Much faster than a general clone. */
export function copyGame(state: GameState): GameState {
  return {
    ...state,
    stakeholders: state.stakeholders.map((each) => ({ ...each })),
    ties: state.ties.slice(),
    quantities: { ...state.quantities },
    diary: { ...state.diary },
    todos: state.todos.map((todo) => ({ ...todo })),
    flags: state.flags.slice(),
    board: state.board.slice(),
    dealt: state.dealt.slice(),
    calls: state.calls.slice(),
    later: state.later.slice(),
    calledEvents: state.calledEvents.slice(),
    pastEvents: state.pastEvents.slice(),
    wins: state.wins.slice(),
    gates: state.gates.slice(),
    history: state.history.slice(),
    chance: { ...state.chance },
  };
}
