// Both scores with what they are made of.
import type { GameResult } from '../../rules/result';
import { useI18n } from '../page-context';
import { Score } from './score';

export function Scores({ result }: { readonly result: GameResult }) {
  const { t, percent } = useI18n();
  const { breadth, depth, balance } = result.profile;
  return (
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
            <dd data-test={id}>{percent(value)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('illustrative')}</p>
    </section>
  );
}
