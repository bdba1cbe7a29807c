// How sure the table was, how often it was right, and where it was certain and wrong.
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { certainAndWrong } from './calibration-vm';
import { CalibrationOfGame } from './charts-of-game';

export function CalibrationOfCalls() {
  const { t } = useI18n();
  const { view } = useGame();
  const wrong = certainAndWrong(view.game.state.calls, view.scenario.cards);
  return (
    <div class="columns sureness">
      <section class="block" aria-label={t('debrief.screen.sureness')}>
        <CalibrationOfGame />
        <p>{t('calibration.text')}</p>
      </section>
      <section class="block" aria-label={t('calibration.wrong')}>
        <h2>{t('calibration.wrong')}</h2>
        {wrong.length === 0 ? <p>{t('calibration.noneWrong')}</p> : undefined}
        <ul class="flips" data-test="certain-and-wrong">
          {wrong.map(({ id, title, practice }) => (
            <li key={id} dir="auto">
              <strong>{title}</strong> {practice}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
