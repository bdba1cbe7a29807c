// How two ends of one game differ: as it was played, and as it would have been.
import type { Course, Game } from '../flow/game';
import { rungOf } from '../rules/readings';
import { type GameResult, resultOf } from '../rules/result';
import { stakeholderAt } from '../rules/setup';
import { endWorth } from './end-worth';

export interface End {
  readonly result: GameResult;
  /** Engagement 0-600 of each stakeholder, in the scenario's order. */
  readonly levels: readonly number[];
  /** See `endWorth`: tells finer than the scores which end is better. */
  readonly worth: number;
}

/** A stakeholder who stands elsewhere at the other end. */
export interface Mover {
  /** Place in the scenario's list. */
  readonly stakeholder: number;
  /** Engagement points more at the other end, negative for fewer. */
  readonly by: number;
  /** Rungs 0-6: at this end, and at the other. */
  readonly rung: number;
  readonly otherRung: number;
}

export function endOf({ setup }: Course, { state }: Game): End {
  return {
    result: resultOf(setup, state),
    levels: state.stakeholders.map(({ engagement }) => engagement),
    worth: endWorth(setup, state),
  };
}

/** Who stands elsewhere at the other end: those who matter most, moved furthest, first. */
export function moversOf({ setup }: Course, end: End, other: End): readonly Mover[] {
  const weightOf = ({ stakeholder, by, rung, otherRung }: Mover) =>
    Math.abs(by) * stakeholderAt(setup, stakeholder).influence * (rung === otherRung ? 1 : 3);
  return end.levels
    .map((level, stakeholder) => {
      const otherLevel = other.levels[stakeholder] ?? level;
      return { stakeholder, by: otherLevel - level, rung: rungOf(level), otherRung: rungOf(otherLevel) };
    })
    .filter(({ by }) => by !== 0)
    .sort((one, two) => weightOf(two) - weightOf(one));
}
