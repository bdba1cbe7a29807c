// The charts of what happened, each a screen: the curves of the groups, the ladder and the network before and after.
import { useMemo } from 'preact/hooks';
import { CalibrationPicture, calibrationTable } from '../../charts/calibration-picture';
import { GroupCurves, groupCurvesTable } from '../../charts/group-curves';
import { LadderBeforeAfter, ladderTable } from '../../charts/ladder-before-after';
import { NetworkBeforeAfter, networkTable } from '../../charts/network-picture';
import { trackOfSession } from '../../debrief/of-session';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { ChartFigure } from './chart-figure';
import { calibrationOfGame, groupCurvesOfGame, ladderOfGame, networkOfGame } from './charts-vm';
import { useChartPalette } from './use-chart-palette';

const curvesHeight = 540; // so that the picture stands on the screen whole
const sharedWidth = 980; // beside other words

export function CurvesOfGame() {
  const { view, i18n, palette } = useParts();
  const props = useMemo(() => groupCurvesOfGame(trackOfSession(view), i18n), [view.inputs.length, i18n]);
  const table = groupCurvesTable(props);
  return (
    <ChartFigure title={table.caption} name="groups" table={table}>
      <GroupCurves {...props} palette={palette} height={curvesHeight} />
    </ChartFigure>
  );
}

export function LadderOfGame() {
  const { view, i18n, palette } = useParts();
  const props = useMemo(() => ladderOfGame(trackOfSession(view), view.scenario, i18n), [view.inputs.length, i18n]);
  const table = ladderTable(props);
  return (
    <div class="chart-whole">
      <ChartFigure title={table.caption} name="ladder" table={table} isTitleHeard>
        <LadderBeforeAfter {...props} palette={palette} />
      </ChartFigure>
    </div>
  );
}

export function NetworkOfGame() {
  const { view, i18n, palette } = useParts();
  const props = useMemo(() => networkOfGame(trackOfSession(view), view.scenario, i18n), [view.inputs.length, i18n]);
  const table = networkTable(props);
  return (
    <div class="chart-whole">
      <ChartFigure title={table.caption} name="network" table={table} isTitleHeard>
        <NetworkBeforeAfter {...props} palette={palette} />
      </ChartFigure>
    </div>
  );
}

export function CalibrationOfGame() {
  const { view, i18n, palette } = useParts();
  const props = useMemo(() => calibrationOfGame(trackOfSession(view), i18n), [view.inputs.length, i18n]);
  const table = calibrationTable(props);
  return (
    <ChartFigure title={table.caption} name="calibration" table={table}>
      <CalibrationPicture {...props} palette={palette} width={sharedWidth} />
    </ChartFigure>
  );
}

function useParts() {
  return { view: useGame().view, i18n: useI18n(), palette: useChartPalette() };
}
