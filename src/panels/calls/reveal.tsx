// The call is made: what happens now, what practice says, when the answer flips, a real case.
import { required } from '../../base/assert';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { nameOf } from '../people-vm';
import { Button } from '../pieces/button';
import { TrafficLight } from '../pieces/lamp';
import { WhatChanged } from '../words/what-changed';
import { WordsPanel } from '../words/words-panel';
import { type Card, revealOf } from './reveal-vm';

export function RevealOfCall({ step, card }: { readonly step: number; readonly card: Card }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const record = required(view.game.state.calls.at(-1), 'the last call');
  const reveal = revealOf(card, record, view.scenario.cases);
  return (
    <WordsPanel
      eyebrow={t('reveal.eyebrow', { step, title: card.title })}
      title={t(`reveal.called.${reveal.light}`)}
      footer={
        <Button look="main" onPress={() => send({ type: 'next' })} test="next">
          {t('reveal.next')}
        </Button>
      }
    >
      <section class="block verdict" data-outcome={reveal.outcome} data-test="verdict" data-verdict={reveal.verdict}>
        {reveal.condition === undefined ? undefined : <p dir="auto">{reveal.condition}</p>}
        <div class="called">
          <TrafficLight lit={reveal.light} />
          <p class="large" dir="auto" data-test="now">
            {reveal.now}
          </p>
        </div>
      </section>
      <section class="block" aria-label={t('reveal.practice')}>
        <h2 class="verdict-line">
          <TrafficLight lit={reveal.verdict} />
          {t(`reveal.says.${reveal.verdict}`)}
        </h2>
        <p class="outcome" data-test="outcome">
          {t(`reveal.${reveal.outcome}`, { confidence: t(`confidence.${record.confidence}`) })}
        </p>
        <p dir="auto">{reveal.practice}</p>
        {reveal.overruled ? <p class="hint">{t('reveal.overruled')}</p> : undefined}
        {reveal.flipped === undefined ? undefined : (
          <p class="flip" data-test="flipped">
            <strong>{t('reveal.flipped')}</strong> <bdi>{reveal.flipped}</bdi>
          </p>
        )}
      </section>
      {reveal.couldFlip.length === 0 ? undefined : (
        <section class="block" aria-label={t('reveal.couldFlip')}>
          <h2>{t('reveal.couldFlip')}</h2>
          <ul class="flips">
            {reveal.couldFlip.map(({ verdict, because }) => (
              <li key={because}>
                <strong>{t(`light.${verdict}`)}</strong> <bdi>{because}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {reveal.realCase === undefined ? undefined : (
        <section class="block case" aria-label={t('reveal.case')} data-test="case">
          <p class="eyebrow">{t('reveal.case')}</p>
          <h2 dir="auto">{reveal.realCase.title}</h2>
          <p dir="auto">{reveal.realCase.text}</p>
          <p class="source">
            {t('reveal.source', { source: reveal.realCase.source, year: reveal.realCase.year })}
            {reveal.realCase.weak === true ? ` ${t('reveal.weak')}` : ''}
          </p>
        </section>
      )}
      {reveal.prediction === undefined ? undefined : (
        <p data-test="prediction">
          {reveal.prediction.moved === ''
            ? t('reveal.nobodyMoved')
            : t(
                reveal.prediction.moved === reveal.prediction.predicted
                  ? 'reveal.predictedRight'
                  : 'reveal.predictedOther',
                {
                  name: nameOf(view, reveal.prediction.moved),
                },
              )}
        </p>
      )}
      <WhatChanged title={t('reveal.changes')} quotes={1} />
      <Button look="quiet" onPress={() => app.view.setState({ dialog: 'handbook' })} test="handbook-of-step">
        {t('reveal.handbook', { step })}
      </Button>
    </WordsPanel>
  );
}
