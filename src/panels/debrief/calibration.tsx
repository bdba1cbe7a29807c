// How sure the table was, how often it was right, and where it was certain and wrong.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Meter } from '../pieces/meter';
import { certainAndWrong } from './calibration-vm';

export function CalibrationOfCalls() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  const wrong = certainAndWrong(view.game.state.calls, view.scenario.cards);
  return (
    <div class="columns">
      <section class="block" aria-label={t('calibration.title')}>
        <h2>{t('calibration.title')}</h2>
        <p>{t('calibration.text')}</p>
        {app.reader.calibration(view).map(({ confidence, calls, right }) => (
          <Meter
            key={confidence}
            label={t(`confidence.${confidence}`)}
            value={right}
            most={Math.max(1, calls)}
            shown={t('calibration.rightOf', { right, count: calls })}
            test={`calibration-${confidence}`}
          />
        ))}
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
