// What is on each screen of the debrief.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { CalibrationOfCalls } from './calibration';
import { CurvesOfGame, LadderOfGame, NetworkOfGame } from './charts-of-game';
import { EndingStory } from './ending-story';
import { Feelings } from './feelings';
import { FilmWords } from './film-words';
import { NextSteps } from './next-steps';
import { OwnRegion } from './own-region';
import { Predictions } from './predictions';
import { ProfileOfGame } from './profile';
import { RealCases } from './real-cases';
import { Scores } from './scores';
import { SplitVotes } from './split-votes';
import type { DebriefScreen } from './stages';
import { TurningPoints } from './turning-points-list';
import { WhatIf } from './what-if';

export function StageScreen({ screen }: { readonly screen: DebriefScreen }) {
  const { app } = usePage();
  const { view } = useGame();
  switch (screen) {
    case 'feel':
      return <Feelings />;
    case 'film':
      return <FilmWords />;
    case 'scores':
      return <Scores result={app.reader.result(view)} />;
    case 'profile':
      return <ProfileOfGame profile={app.reader.result(view).profile} />;
    case 'curve':
      return <CurvesOfGame />;
    case 'ladder':
      return <LadderOfGame />;
    case 'network':
      return <NetworkOfGame />;
    case 'sureness':
      return <CalibrationOfCalls />;
    case 'votes':
      return <SplitVotes />;
    case 'predictions':
      return <Predictions />;
    case 'turns':
      return <TurningPoints />;
    case 'ending':
      return <EndingStory ending={app.reader.result(view).ending} />;
    case 'cases':
      return <RealCases />;
    case 'region':
      return <OwnRegion />;
    case 'whatIf':
      return <WhatIf />;
    case 'next':
      return <NextSteps />;
  }
}
