import type { SessionView } from '../../session/session';
import { useI18n } from '../page-context';
import { keyFiguresOf, pulseOf } from './key-figures-vm';

export function KeyFigures({ view }: { readonly view: SessionView }) {
  const { t, number } = useI18n();
  return (
    <dl class="key-figures">
      {keyFiguresOf(view.game.state).map(({ id, value, most, isShort }) => (
        <div key={id} class="key-figure" data-figure={id} data-short={isShort} title={t(`figure.${id}Help`)}>
          <dt>{t(`figure.${id}`)}</dt>
          <dd data-test={`figure-${id}`}>
            {number(value)}
            {most === undefined ? undefined : (
              <span class="figure-bar" aria-hidden="true">
                <span style={{ inlineSize: `${Math.min(100, Math.round((value * 100) / most))}%` }} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Trust and ownership, only when somebody has asked: the reading and its age. */
export function PulseReading({ view }: { readonly view: SessionView }) {
  const { t, number } = useI18n();
  const pulse = pulseOf(view.game.state);
  if (pulse === undefined) return undefined;
  return (
    <section class="pulse paper" data-test="pulse" aria-label={t('pulse.title')}>
      <span>{t('pulse.asOf', { month: pulse.month })}</span>
      <span>{t('pulse.trust', { value: number(pulse.trust) })}</span>
      <span>{t('pulse.ownership', { value: number(pulse.ownership) })}</span>
    </section>
  );
}
