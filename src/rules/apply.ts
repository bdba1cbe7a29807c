// Folds one fact into a state that the caller owns. Never refuses, never rolls, never looks anything up.
import { assertNever, required } from '../base/assert';
import { clamp } from '../base/integer';
import { ladderPoints, quantityRanges } from './constants';
import type { Fact } from './fact';
import { stateOf } from './readings';
import type { CallRecord, GameState, OpenTodo, StakeholderState } from './state';

/** [R04] The state after the fact; writes into `state`. */
export function apply(state: GameState, fact: Fact): void {
  switch (fact.type) {
    case 'stepBegan':
      state.step = fact.step;
      state.dealt = [];
      return;
    case 'diaryOpened':
      state.diary = { slots: fact.slots, blocked: fact.blocked, used: 0 };
      state.slotsOwed = 0;
      return;
    case 'slotsOwed':
      state.slotsOwed += fact.slots;
      return;
    case 'slotsUsed':
      state.diary.used += fact.slots;
      return;
    case 'engagementChanged': {
      const stakeholder = stateOf(state, fact.stakeholder);
      stakeholder.engagement = clamp(stakeholder.engagement + fact.by, 0, ladderPoints);
      return;
    }
    case 'trustChanged': {
      const stakeholder = stateOf(state, fact.stakeholder);
      stakeholder.trust = clamp(stakeholder.trust + fact.by, 0, 100);
      return;
    }
    case 'tieChanged':
      return changeTie(state, fact.pair, fact.by);
    case 'tiesChanged':
      for (const pair of fact.pairs) changeTie(state, pair, fact.by);
      return;
    case 'facilitatorTieChanged':
      return changeFacilitatorTie(state, fact.stakeholder, fact.by);
    case 'facilitatorTiesChanged':
      for (const index of fact.stakeholders) changeFacilitatorTie(state, index, fact.by);
      return;
    case 'quantityChanged': {
      const [low, high] = quantityRanges[fact.quantity];
      state.quantities[fact.quantity] = clamp(state.quantities[fact.quantity] + fact.by, low, high);
      return;
    }
    case 'touched':
      stateOf(state, fact.stakeholder).touched = state.turn;
      return;
    case 'interestRevealed':
      knowInterest(stateOf(state, fact.stakeholder), fact.interest);
      return;
    case 'todoOpened':
      state.todosOpened += 1;
      state.todos.push({ todo: fact.todo, number: fact.number, slots: fact.slots, turnsLeft: fact.turns });
      return;
    case 'todoClosed':
      state.todos = state.todos.filter((todo) => todo.number !== fact.number);
      return;
    case 'todoWorked':
      openTodo(state, fact.number).turnsLeft -= 1;
      return;
    case 'flagSet':
      if (!state.flags.includes(fact.flag)) state.flags.push(fact.flag);
      return;
    case 'flagCleared':
      state.flags = state.flags.filter((flag) => flag !== fact.flag);
      return;
    case 'monthsPassed':
      state.month += fact.months;
      return;
    case 'boardFormed':
      state.board = [...fact.members];
      state.chair = fact.chair;
      return;
    case 'cardsDealt':
      state.dealt = [...fact.cards];
      return;
    case 'called':
      state.calls.push({ ...fact.record });
      return;
    case 'predictionSettled':
      return changeCall(state, fact.call, { moved: fact.moved });
    case 'verdictOverruled':
      return changeCall(state, fact.call, { verdict: fact.verdict, overruled: true });
    case 'delayed':
      state.later.push(fact.later);
      return;
    case 'landed':
      state.later.splice(fact.at, 1);
      return;
    case 'won':
      state.wins.push(fact.win);
      return;
    case 'winFailed':
    case 'promiseMissed':
    case 'stepReopened':
    case 'facilitatorFellIll':
      return;
    case 'eventCalled':
      state.calledEvents.push(fact.event);
      return;
    case 'eventHappened':
      state.pastEvents.push(fact.event);
      state.calledEvents = state.calledEvents.filter((event) => event !== fact.event);
      return;
    case 'overloadCounted':
      state.overloadedTurns = fact.turns;
      return;
    case 'fundingEnded':
      state.fundingEnded = true;
      return;
    case 'pulseTaken':
      state.pulse = fact.pulse;
      return;
    case 'gateCalled':
      state.gates.push(fact.gate);
      return;
    case 'turnEnded':
      state.turn = fact.reading.turn;
      state.history.push(fact.reading);
      return;
    case 'diceRolled':
      state.chance[fact.stream] = fact.state;
      return;
    default:
      assertNever(fact);
  }
}

// What is known and called is replaced, not written into: copies of a game share it.

function knowInterest(stakeholder: StakeholderState, interest: string): void {
  stakeholder.known = [...stakeholder.known, interest];
}

function changeCall(state: GameState, at: number, change: Partial<CallRecord>): void {
  state.calls[at] = { ...required(state.calls[at], `call ${at}`), ...change };
}

function changeTie(state: GameState, pair: number, by: number): void {
  state.ties[pair] = clamp((state.ties[pair] ?? 0) + by, 0, 100);
}

function changeFacilitatorTie(state: GameState, index: number, by: number): void {
  const stakeholder = stateOf(state, index);
  stakeholder.facilitatorTie = clamp(stakeholder.facilitatorTie + by, 0, 100);
}

function openTodo(state: GameState, number: number): OpenTodo {
  return required(
    state.todos.find((todo) => todo.number === number),
    `to-do ${number}`,
  );
}
