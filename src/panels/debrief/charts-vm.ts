// The charts of a game as it was played: props for each, from its track.
import { calibrationPictureOf } from '../../charts/calibration-of';
import type { CalibrationPictureProps } from '../../charts/calibration-picture';
import type { GroupCurvesProps } from '../../charts/group-curves';
import { groupCurvesOf } from '../../charts/group-curves-of';
import type { LadderBeforeAfterProps } from '../../charts/ladder-before-after';
import { ladderOf } from '../../charts/ladder-of';
import { networkOf } from '../../charts/network-of';
import type { NetworkBeforeAfterProps } from '../../charts/network-picture';
import type { SwingBarsProps } from '../../charts/swing-bars';
import { swingBarsOf } from '../../charts/swing-bars-of';
import { calibrationCountsOf, climbsOf, groupTurnsOf, networkMomentsOf } from '../../debrief/chart-data';
import { phraseOf } from '../../debrief/phrases';
import type { Track } from '../../debrief/track';
import type { TurningPoint } from '../../debrief/turning-points';
import type { I18n } from '../../i18n/create-i18n';
import type { Scenario } from '../../scenario/schema';

type People = Pick<Scenario, 'stakeholders'>;

export function groupCurvesOfGame(track: Track, i18n: I18n): GroupCurvesProps {
  return groupCurvesOf(groupTurnsOf(track), i18n);
}

export function ladderOfGame(track: Track, { stakeholders }: People, i18n: I18n): LadderBeforeAfterProps {
  const moves = climbsOf(track).map((climb, at) => ({ ...climb, name: stakeholders[at]?.name ?? '' }));
  return ladderOf(moves, i18n);
}

export function networkOfGame(track: Track, { stakeholders }: People, i18n: I18n): NetworkBeforeAfterProps {
  const { start, end } = networkMomentsOf(track);
  return networkOf(stakeholders, start, end, i18n);
}

export function calibrationOfGame(track: Track, i18n: I18n): CalibrationPictureProps {
  return calibrationPictureOf(calibrationCountsOf(track), i18n);
}

export function swingBarsOfGame(points: readonly TurningPoint[], scenario: Scenario, i18n: I18n): SwingBarsProps {
  const gains = points.map(({ decision, gain }) => ({
    step: decision.step,
    label: i18n.say(phraseOf(scenario, decision.about)),
    gain,
  }));
  return swingBarsOf(gains, i18n);
}
