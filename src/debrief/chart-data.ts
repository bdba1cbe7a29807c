// What the charts of a game are made from: how things stood, who climbed, who works with whom, how sure and how right.
import { newGame } from '../flow/game';
import { type Calibration, calibrationOf, confidencePercents } from '../rules/judgement';
import { centrality, engagementScore, rungOf } from '../rules/readings';
import { pairIndex } from '../rules/setup';
import type { GameState } from '../rules/state';
import { type Standing, standingsOf } from './film';
import type { Track } from './track';

export interface TurnOfGroups extends Pick<Standing, 'groups'> {
  /** 0 at the start, then 1-12. */
  readonly step: number;
  /** The engagement score. */
  readonly whole: number;
}

export function groupTurnsOf(track: Track): readonly TurnOfGroups[] {
  const { course, seed } = track;
  const start = { step: 0, engagement: engagementScore(course.setup, newGame(course, seed).state) };
  return standingsOf(track).map(({ groups, reading = start }) => ({
    groups,
    step: reading.step,
    whole: reading.engagement,
  }));
}

/** Rungs 0-6 of everybody at the start and at the end, in the scenario's order. */
export function climbsOf({ course, seed, end }: Track): readonly { readonly from: number; readonly to: number }[] {
  const { stakeholders } = newGame(course, seed).state;
  return end.state.stakeholders.map(({ engagement }, at) => ({
    from: rungOf(stakeholders[at]?.engagement ?? 0),
    to: rungOf(engagement),
  }));
}

/** Everybody's ties at one moment. */
export interface NetworkMoment {
  /** The two are places in the scenario's list. */
  readonly ties: readonly { readonly first: number; readonly second: number; readonly strength: number }[];
  readonly facilitatorTies: readonly number[];
  readonly centrality: number;
}

export function networkMomentsOf({ course, seed, end }: Track): {
  readonly start: NetworkMoment;
  readonly end: NetworkMoment;
} {
  return { start: momentOf(newGame(course, seed).state), end: momentOf(end.state) };
}

function momentOf(state: GameState): NetworkMoment {
  const ties = state.stakeholders.flatMap((_, second) =>
    Array.from({ length: second }, (__, first) => ({
      first,
      second,
      strength: state.ties[pairIndex(first, second)] ?? 0,
    })),
  );
  return {
    ties,
    facilitatorTies: state.stakeholders.map(({ facilitatorTie }) => facilitatorTie),
    centrality: centrality(state),
  };
}

export function calibrationCountsOf({ end }: Track): readonly (Calibration & { readonly meant: number })[] {
  return calibrationOf(end.state).map((each) => ({ ...each, meant: confidencePercents[each.confidence] }));
}
