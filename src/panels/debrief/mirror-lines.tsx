import { useGame } from '../game-context';
import { usePage } from '../page-context';

/** What the table wrote about its own region, step by step. */
export function MirrorLines() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  const mirrors = view.game.flow.mirrors.filter((mirror) => mirror.text !== '');
  return (
    <section class="block" aria-label={t('handover.mirrors')}>
      <h2>{t('handover.mirrors')}</h2>
      {mirrors.length === 0 ? <p>{t('handover.noMirrors')}</p> : undefined}
      <ol class="mirrors flow-columns" data-test="mirrors">
        {mirrors.map(({ step, text }) => (
          <li key={step}>
            <h3>{t('eyebrow.step', { step, name: t(`step.${app.reader.steps[step - 1]?.key ?? ''}`) })}</h3>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
