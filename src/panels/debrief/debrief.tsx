// The talk after the game, led by the facilitator through six stages. Which stage is shown is never in the log.
import { usePage } from '../page-context';
import { useStore } from '../use-store';
import { FilmRoom } from './film-room';
import { StageKeys } from './stage-keys';
import { StagePanel } from './stage-panel';
import { StageScreen } from './stage-screen';
import { StageTabs } from './stage-tabs';
import { screenNow } from './stages';

export function Debrief() {
  const { app } = usePage();
  const screen = useStore(app.view, screenNow);
  return (
    <>
      <StageKeys />
      <StageTabs />
      <StagePanel>
        <StageScreen screen={screen} />
      </StagePanel>
      {screen === 'film' ? <FilmRoom /> : undefined}
    </>
  );
}
