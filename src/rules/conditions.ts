// Whether a condition holds: the one interpreter of `if`.
import { assertNever } from '../base/assert';
import { businessShare, centrality, engagementScore, overallTrust, rungOf, stateOf, workload } from './readings';
import { select } from './select';
import { pairIndex, type Setup, stakeholderAt } from './setup';
import type { GameState } from './state';
import type { Condition, Quantity, Reading, Who } from './vocabulary';

/** [R02] True or false of this state, the same for the same state always. */
export function holds(condition: Condition, setup: Setup, state: GameState): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((each) => holds(each, setup, state));
    case 'any':
      return condition.of.some((each) => holds(each, setup, state));
    case 'not':
      return !holds(condition.of, setup, state);
    case 'rung': {
      let count = 0;
      for (const index of select(condition.who, setup, state)) {
        if (isWithin(rungOf(stateOf(state, index).engagement), condition)) count += 1;
      }
      return count >= (condition.count ?? 1);
    }
    case 'trustOf':
      return isWithin(trustOf(condition.who, setup, state), condition);
    case 'tie':
      return isWithin(strongestTie(condition.between, condition.and, setup, state), condition);
    case 'quantity':
      return isWithin(readingOf(condition.quantity, setup, state), condition);
    case 'flag':
      return state.flags.includes(condition.flag);
    case 'called':
      return state.calls.some(
        (call) => call.card === condition.card && (condition.light === undefined || call.light === condition.light),
      );
    case 'seated':
      return select(condition.who, setup, state).some((index) => state.board.includes(stakeholderAt(setup, index).id));
    default:
      return assertNever(condition);
  }
}

/** Influence-weighted mean trust of `who`; 0 of nobody. */
function trustOf(who: Who, setup: Setup, state: GameState): number {
  let sum = 0;
  let weights = 0;
  for (const index of select(who, setup, state)) {
    const { influence } = stakeholderAt(setup, index);
    sum += stateOf(state, index).trust * influence;
    weights += influence;
  }
  return weights === 0 ? 0 : Math.round(sum / weights);
}

/** A quantity of the state or a reading derived from it, in its own unit. */
function readingOf(name: Quantity | Reading, setup: Setup, state: GameState): number {
  switch (name) {
    case 'workload':
      return workload(setup, state);
    case 'centrality':
      return centrality(state);
    case 'trust':
      return overallTrust(setup, state);
    case 'wins':
      return state.wins.length;
    case 'month':
      return state.month;
    case 'step':
      return state.step;
    case 'engagement':
      return engagementScore(setup, state);
    case 'businessShare':
      return businessShare(setup, state);
    default:
      return state.quantities[name];
  }
}

function strongestTie(between: Who, and: Who, setup: Setup, state: GameState): number {
  let strongest = 0;
  for (const first of select(between, setup, state)) {
    for (const second of select(and, setup, state)) {
      if (first !== second) strongest = Math.max(strongest, state.ties[pairIndex(first, second)] ?? 0);
    }
  }
  return strongest;
}

function isWithin(value: number, range: { readonly atLeast?: number; readonly below?: number }): boolean {
  return (range.atLeast === undefined || value >= range.atLeast) && (range.below === undefined || value < range.below);
}
