import type { SessionView } from '../../session/session';
import { useI18n } from '../page-context';
import { useCounted } from '../use-counted';
import { useStill } from '../use-still';
import { type KeyFigure, keyFiguresOf, pulseOf } from './key-figures-vm';

export function KeyFigures({ view }: { readonly view: SessionView }) {
  return (
    <dl class="key-figures">
      {keyFiguresOf(view.game.state).map((figure) => (
        <Figure key={figure.id} figure={figure} />
      ))}
    </dl>
  );
}

/** Eyes see it count to its new value; whoever listens hears the new value. */
function Figure({ figure: { id, value, most, isShort } }: { readonly figure: KeyFigure }) {
  const { t, number, change } = useI18n();
  const { shown, by } = useCounted(value, useStill());
  return (
    <div class="key-figure" data-figure={id} data-short={isShort} title={t(`figure.${id}Help`)}>
      <dt>{t(`figure.${id}`)}</dt>
      <dd data-test={`figure-${id}`}>
        <span class="only-heard">{number(value)}</span>
        <span aria-hidden="true">{number(shown)}</span>
        {by === 0 ? undefined : (
          <span class="figure-change" aria-hidden="true">
            {change(by)}
          </span>
        )}
        {most === undefined ? undefined : (
          <span class="figure-bar" aria-hidden="true">
            <span style={{ inlineSize: `${Math.min(100, Math.round((shown * 100) / most))}%` }} />
          </span>
        )}
      </dd>
    </div>
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
