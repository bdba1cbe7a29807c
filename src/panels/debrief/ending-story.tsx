import { type Ending, shellOf } from '../../rules/endings';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';

/** Three years told in a few sentences, with the three facts that decided it. */
export function EndingStory({ ending }: { readonly ending: Ending }) {
  const { t, number } = useI18n();
  const { view } = useGame();
  const region = view.scenario.region.name;
  return (
    <section class="block ending" data-test="ending" data-ending={ending.name} aria-label={t('ending.title')}>
      <p class="eyebrow">{t('ending.title')}</p>
      <h2>{t(`ending.${ending.name}.title`)}</h2>
      <p>{t(`ending.${ending.name}.story`, { region })}</p>
      <p>{t(`ending.${ending.name}.lesson`)}</p>
      <h3>{t('ending.facts')}</h3>
      <ul class="flips">
        {ending.facts.map(({ measure, value }) => (
          <li key={measure}>
            {t(measure === 'shell' ? `ending.fact.shell.${shellOf(value)}` : `ending.fact.${measure}`, {
              value: number(value),
              count: value,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
