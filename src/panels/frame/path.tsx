import type { SessionView } from '../../session/session';
import { usePage } from '../page-context';
import { pathOf } from './path-vm';

/** Five phases, twelve steps, and where we are. */
export function Path({ view }: { readonly view: SessionView }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const lastStep = Math.max(view.game.state.step, view.game.state.history.at(-1)?.step ?? 0);
  return (
    <ol class="path" aria-label={t('path.title')}>
      {pathOf(app.reader.steps, view.game.place, lastStep).map(({ phase, isNow, steps }) => (
        <li key={phase} class="path-phase" data-now={isNow} title={t(`phase.${phase}`)}>
          <span class="path-letter">{phase}</span>
          <ol>
            {steps.map(({ number, key, state }) => (
              <li
                key={key}
                class="path-step"
                data-state={state}
                title={t(`step.${key}`)}
                aria-current={state === 'now' ? 'step' : undefined}
              >
                {number}
                <span class="only-heard">
                  {t(`step.${key}`)}, {t(`path.${state}`)}
                </span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
