import { endOf } from '../../debrief/ends';
import { turningPhrase } from '../../debrief/phrases';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { useTurningPoints } from './use-turning-points';

/** The few decisions on which the game turned, each in a sentence or two. */
export function TurningPoints() {
  const { t, say } = useI18n();
  const { view } = useGame();
  const points = useTurningPoints();
  const here = endOf(view.course, view.game);
  return (
    <section class="block" aria-label={t('turns.title')} aria-busy={points === undefined}>
      <p>{t('turns.text')}</p>
      {points === undefined ? <p data-test="turns-wait">{t('turns.wait')}</p> : undefined}
      {points?.length === 0 ? <p>{t('turns.none')}</p> : undefined}
      <ol class="flips turns" data-test="turning-points">
        {points?.map((point) => (
          <li key={point.decision.id}>{say(turningPhrase(view.scenario, here, point))}</li>
        ))}
      </ol>
    </section>
  );
}
