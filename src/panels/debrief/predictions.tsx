import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { nameOf } from '../people-vm';
import { predictionsOf } from './votes-vm';

/** Who was expected to move, and who moved. */
export function Predictions() {
  const { t } = useI18n();
  const { view } = useGame();
  const predictions = predictionsOf(view.game.state.calls, view.scenario.cards);
  return (
    <section class="block" aria-label={t('predictions.title')}>
      <h2>{t('predictions.title')}</h2>
      {predictions.length === 0 ? <p>{t('predictions.none')}</p> : undefined}
      <ul class="rows flow-columns" data-test="predictions">
        {predictions.map(({ id, title, predicted, moved, outcome }) => (
          <li key={id} class="row-item" data-outcome={outcome}>
            <strong dir="auto">{title}</strong>
            <span>
              {t(`predictions.${outcome}`, { predicted: nameOf(view, predicted), moved: nameOf(view, moved) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
