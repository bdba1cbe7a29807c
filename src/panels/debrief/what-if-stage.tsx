// "What if?": the decisions that swung the game most, and what would have come of the other way.
import { endOf } from '../../debrief/ends';
import { moverPhrase, phraseOf } from '../../debrief/phrases';
import type { TurningPoint } from '../../debrief/turning-points';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { useTurningPoints } from './use-turning-points';

export function WhatIfStage() {
  const { t } = useI18n();
  const points = useTurningPoints();
  return (
    <>
      {/* The panel of what-ifs, `<WhatIf />`, goes here. */}
      <section class="block" aria-label={t('turns.title')} aria-busy={points === undefined}>
        <p class="large">{t('whatIf.ask')}</p>
        {points === undefined ? <p data-test="turns-wait">{t('turns.wait')}</p> : undefined}
        {points?.length === 0 ? <p>{t('turns.none')}</p> : undefined}
        <ol class="rows flow-columns" data-test="what-ifs">
          {points?.map((point) => (
            <WhatIfLine key={point.decision.id} point={point} />
          ))}
        </ol>
      </section>
    </>
  );
}

function WhatIfLine({ point }: { readonly point: TurningPoint }) {
  const { t, say, number } = useI18n();
  const { view } = useGame();
  const { decision, other, movers, gain, end } = point;
  const here = endOf(view.course, view.game).result;
  const [first] = movers;
  return (
    <li class="row-item">
      <strong>
        {t('whatIf.decision', { step: number(decision.step), decision: say(phraseOf(view.scenario, decision.about)) })}
      </strong>
      <span>
        {t('whatIf.instead', {
          other: say(phraseOf(view.scenario, other.about)),
          who: first === undefined ? t('whatIf.nobody') : say(moverPhrase(view.scenario, first)),
        })}{' '}
        {t(gain > 0 ? 'whatIf.better' : 'whatIf.worse', {
          engagement: number(here.engagement),
          otherEngagement: number(end.result.engagement),
        })}
      </span>
    </li>
  );
}
