// What the board plays after a call, a visit or a month: one change after the other, the most important first.
import { ladderMoves, tieMoves } from '../session/changes';
import type { SessionView } from '../session/session';

export interface Beat {
  readonly id: string;
  readonly isGain: boolean;
  /** Places in the list of people: who moved, or the two ends of a tie. */
  readonly people: readonly number[];
  /** Set where somebody moved on the ladder. */
  readonly climber: number | undefined;
}

const mostBeats = 6; // whoever waits for more has stopped reading

export function beatsOf(view: SessionView): readonly Beat[] {
  const ladder = ladderMoves(view, view.facts).map(({ id, stakeholder, by, weight }) => ({
    beat: { id, isGain: by > 0, people: [stakeholder], climber: stakeholder },
    weight,
  }));
  const ties = tieMoves(view.facts).map(({ id, pair, by, weight }) => ({
    beat: { id, isGain: by > 0, people: endsOf(pair), climber: undefined },
    weight,
  }));
  return [...ladder, ...ties]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostBeats)
    .map(({ beat }) => beat);
}

/** The two people of a tie, by its place in the rules' list. */
function endsOf(pair: number): readonly [number, number] {
  let second = 1;
  while ((second * (second + 1)) / 2 <= pair) second += 1;
  return [pair - (second * (second - 1)) / 2, second];
}
