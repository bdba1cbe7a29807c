import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { questionsOf } from './questions-vm';

/** Questions to talk about, from the table's own calls. */
export function Questions() {
  const { t } = useI18n();
  const { view } = useGame();
  const questions = questionsOf(view.game.state.calls, view.scenario.cards);
  if (questions.length === 0) return undefined;
  return (
    <section class="block" aria-label={t('questions.title')}>
      <h2>{t('questions.title')}</h2>
      <ul class="flips">
        {questions.map(({ id, ask }) => (
          <li key={id} dir="auto">
            {ask}
          </li>
        ))}
      </ul>
    </section>
  );
}
