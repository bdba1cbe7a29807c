// How a game stands: two headline scores, the profile beside them, and the ending.
import { type Ending, endingOf } from './endings';
import { judgementScore } from './judgement';
import { centrality, engagementScore, groupEngagement, overallTrust, rungOf, stateOf, workload } from './readings';
import { select } from './select';
import { type Setup, stakeholderAt } from './setup';
import type { GameState } from './state';
import { type Group, groups } from './vocabulary';

export interface GameResult {
  /** 0-100. */
  readonly engagement: number;
  /** 0-100. */
  readonly judgement: number;
  readonly profile: Profile;
  readonly ending: Ending;
}

export interface Profile {
  readonly trust: number;
  readonly ownership: number;
  readonly momentum: number;
  /** Months. */
  readonly runway: number;
  readonly knowledge: number;
  readonly results: number;
  /** Percent of a full month. */
  readonly load: number;
  /** Percent of all ties. */
  readonly centrality: number;
  /** 0-100: engagement of those whose interests the sponsor cares for. */
  readonly sponsorFit: number;
  /** Percent of stakeholders that attend or do more. */
  readonly breadth: number;
  /** Percent of stakeholders that contribute or do more. */
  readonly depth: number;
  /** 100 minus the distance between the most and the least engaged group. */
  readonly balance: number;
  readonly groups: readonly { readonly group: Group; readonly engagement: number }[];
}

/** [R66] Everything that is scored, at this moment of the game. */
export function resultOf(setup: Setup, state: GameState): GameResult {
  return {
    engagement: engagementScore(setup, state),
    judgement: judgementScore(state),
    profile: profileOf(setup, state),
    ending: endingOf(setup, state),
  };
}

function profileOf(setup: Setup, state: GameState): Profile {
  const byGroup = groups.flatMap((group) => {
    const engagement = groupEngagement(setup, state, group);
    return engagement === undefined ? [] : [{ group, engagement }];
  });
  const levels = byGroup.map((each) => each.engagement);
  return {
    trust: overallTrust(setup, state),
    ownership: state.quantities.ownership,
    momentum: state.quantities.momentum,
    runway: state.quantities.runway,
    knowledge: state.quantities.knowledge,
    results: state.quantities.results,
    load: workload(setup, state),
    centrality: centrality(state),
    sponsorFit: sponsorFit(setup, state),
    breadth: shareAt(setup, state, 3),
    depth: shareAt(setup, state, 4),
    balance: levels.length === 0 ? 0 : 100 - (Math.max(...levels) - Math.min(...levels)),
    groups: byGroup,
  };
}

function shareAt(setup: Setup, state: GameState, rung: number): number {
  let count = 0;
  for (let index = 0; index < setup.size; index += 1) {
    if (rungOf(stateOf(state, index).engagement) >= rung) count += 1;
  }
  return setup.size === 0 ? 0 : Math.round((count * 100) / setup.size);
}

/** [R67] Half the results and half the engagement of those whose interests the sponsor's agenda names. */
function sponsorFit(setup: Setup, state: GameState): number {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < setup.size; index += 1) {
    const { interests } = stakeholderAt(setup, index);
    if (!interests.some((interest) => setup.scenario.sponsor.interests.includes(interest))) continue;
    sum += Math.round(stateOf(state, index).engagement / 6);
    count += 1;
  }
  const engagement = count === 0 ? 0 : Math.round(sum / count);
  const isSponsorIn = select(setup.scenario.sponsor.who, setup, state).some(
    (index) => stateOf(state, index).trust >= 40,
  );
  return Math.round((engagement + state.quantities.results) / 2) - (isSponsorIn ? 0 : Math.round(engagement / 4));
}
