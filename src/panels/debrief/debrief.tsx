// The end: both scores with what they are made of, calibration, the profile, and the ending as a short story.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { WordsPanel } from '../words/words-panel';
import { CalibrationOfCalls } from './calibration';
import { EndingStory } from './ending-story';
import { EngagementCurve } from './engagement-curve';
import { ProfileOfGame } from './profile';
import { Questions } from './questions';
import { Score } from './score';
import { WhatIf } from './what-if';

export function Debrief() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const result = app.reader.result(view);
  const { breadth, depth, balance } = result.profile;
  return (
    <WordsPanel
      eyebrow={view.scenario.title}
      title={t('debrief.title')}
      footer={
        <Button look="main" onPress={() => send({ type: 'next' })} test="next">
          {t('debrief.next')}
        </Button>
      }
    >
      <div class="flow-columns">
        <section class="block" aria-label={t('debrief.scores')}>
          <h2>{t('debrief.scores')}</h2>
          <div class="scores">
            <Score id="engagement" value={result.engagement} />
            <Score id="judgement" value={result.judgement} />
          </div>
          <dl class="figures">
            {Object.entries({ breadth, depth, balance }).map(([id, value]) => (
              <div key={id}>
                <dt>{t(`debrief.${id}`)}</dt>
                <dd data-test={id}>{i18n.percent(value)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <EndingStory ending={result.ending} />
        <section class="block" aria-label={t('curve.title')}>
          <EngagementCurve history={view.game.state.history} />
        </section>
        <CalibrationOfCalls />
        <ProfileOfGame profile={result.profile} />
        <Questions />
      </div>
      <WhatIf />
      <p class="hint">{t('illustrative')}</p>
    </WordsPanel>
  );
}
