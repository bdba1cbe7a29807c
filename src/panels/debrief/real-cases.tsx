import { useState } from 'preact/hooks';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { Button } from '../pieces/button';
import { casesOf } from './cases-vm';

const firstShown = 3;

/** Where it has really happened. */
export function RealCases() {
  const { t } = useI18n();
  const { view } = useGame();
  const [isAll, setAll] = useState(false);
  const cases = casesOf(view.game.state.calls, view.scenario);
  const shown = isAll ? cases : cases.slice(0, firstShown);
  const hidden = cases.length - shown.length;
  return (
    <section class="block" aria-label={t('cases.title')}>
      {cases.length === 0 ? <p>{t('cases.none')}</p> : undefined}
      <ul class="columns cases" data-test="real-cases">
        {shown.map(({ realCase, title }) => (
          <li key={realCase.id} class="case">
            <h2 dir="auto">{realCase.title}</h2>
            <p class="eyebrow">{t('cases.of', { title })}</p>
            <p dir="auto">{realCase.text}</p>
            <p class="source">
              {t('reveal.source', { source: realCase.source, year: realCase.year })}
              {realCase.weak === true ? ` ${t('reveal.weak')}` : ''}
            </p>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Button look="quiet" onPress={() => setAll(true)} test="more-cases">
          {t('cases.more', { count: hidden })}
        </Button>
      ) : undefined}
    </section>
  );
}
