// What happens in the shot that the board shows: where we are, who moved most, and why.
import { usePage } from '../page-context';
import { useStill } from '../use-still';
import { signOf } from '../words/changes';
import { useShot } from './use-shot';

export function FilmWords() {
  const { app, i18n } = usePage();
  const { t, number } = i18n;
  const isStill = useStill();
  const { step, month, changes, beginsStep } = useShot();
  const [first, ...others] = changes;
  const stepName = t(`step.${app.reader.steps[Math.max(1, step) - 1]?.key ?? ''}`);
  return (
    <div class="film-words" data-test="film-caption">
      <p class="film-where">
        {step === 0 ? (
          <strong>{t('film.start')}</strong>
        ) : (
          <>
            <strong>{t('film.step', { step: number(step), name: stepName })}</strong>
            <span>{t('film.month', { month: number(month) })}</span>
          </>
        )}
      </p>
      {first === undefined ? (
        <p class="large">{step === 0 ? t('film.howItWas') : t(beginsStep ? 'film.begins' : 'film.quiet')}</p>
      ) : (
        <div class="change film-main" data-direction={first.direction}>
          <span class="change-sign" aria-hidden="true">
            {signOf(first.direction)}
          </span>
          <p class="large">
            <strong>{first.text}</strong> {first.why}
          </p>
        </div>
      )}
      <ul class="changes">
        {others.map((change) => (
          <li key={change.id} class="change" data-direction={change.direction}>
            <span class="change-sign" aria-hidden="true">
              {signOf(change.direction)}
            </span>
            <p>{change.text}</p>
          </li>
        ))}
      </ul>
      <p class="hint film-hint">{t(isStill ? 'film.still' : 'film.keys')}</p>
    </div>
  );
}
