// The people of a game in words: where each stood before and after, what the table learned of them, and to whom they turn.
import type { Standing } from '../debrief/film';
import type { Track } from '../debrief/track';
import { newGame } from '../flow/game';
import type { I18n } from '../i18n/create-i18n';
import { centrality } from '../rules/readings';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/schema';
import type { Change, CurvePoint, GroupStory, PersonStory } from './story-model';

const strongTie = 40; // 0-100: they work together

export function personStories(
  scenario: Scenario,
  standings: readonly Standing[],
  { end }: Track,
  { t }: I18n,
): readonly PersonStory[] {
  const nameOf = (id: string) => scenario.interests.find((each) => each.id === id)?.name ?? id;
  return scenario.stakeholders.map(({ name, group, interests }, index) => {
    const before = standings[0]?.rungs[index] ?? 0;
    const after = standings.at(-1)?.rungs[index] ?? 0;
    const known = end.state.stakeholders[index]?.known ?? [];
    return {
      name,
      group,
      groupName: t(`group.${group}`),
      before,
      after,
      beforeName: t(`rung.${before}`),
      afterName: t(`rung.${after}`),
      found: interests.filter((id) => known.includes(id)).map(nameOf),
      hidden: interests.filter((id) => !known.includes(id)).map(nameOf),
    };
  });
}

export function groupStories(standings: readonly Standing[], { t }: I18n): readonly GroupStory[] {
  const last = standings.at(-1)?.groups ?? [];
  return (standings[0]?.groups ?? []).map(({ group, engagement }) => ({
    group,
    name: t(`group.${group}`),
    before: engagement,
    after: last.find((each) => each.group === group)?.engagement ?? engagement,
  }));
}

export function curvePoints(standings: readonly Standing[], engagementAtStart: number): readonly CurvePoint[] {
  return standings.map(({ reading, groups }) => ({
    turn: reading?.turn ?? 0,
    step: reading?.step ?? 0,
    month: reading?.month ?? 0,
    engagement: reading?.engagement ?? engagementAtStart,
    groups: groups.map(({ engagement }) => engagement),
  }));
}

/** How much of the network hangs on the facilitator, and how much on the people themselves. */
export function networkChanges({ course, seed, end }: Track, { t, number, percent }: I18n): readonly Change[] {
  const start = newGame(course, seed).state;
  const change = (id: string, label: string, read: (state: GameState) => string): Change => ({
    id,
    label,
    before: read(start),
    after: read(end.state),
  });
  return [
    change('centrality', t('profile.centrality'), (state) => percent(centrality(state))),
    change('close', t('tableReport.network.close'), ({ ties }) =>
      number(ties.filter((tie) => tie >= strongTie).length),
    ),
    change('known', t('tableReport.network.known'), ({ stakeholders }) =>
      number(stakeholders.filter(({ facilitatorTie }) => facilitatorTie >= strongTie).length),
    ),
  ];
}
