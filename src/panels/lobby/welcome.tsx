// A game is open and has not begun: who the table is, and who pays.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { WordsPanel } from '../words/words-panel';

export function Welcome() {
  const { i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const { title, summary, facilitator, sponsor } = view.scenario;
  return (
    <WordsPanel
      eyebrow={title}
      title={t('welcome.title', { name: facilitator.name })}
      footer={
        <Button look="main" onPress={() => send({ type: 'begin' })} test="begin">
          {t('welcome.begin')}
        </Button>
      }
    >
      <p dir="auto">{summary}</p>
      <p dir="auto">{facilitator.text}</p>
      <section class="block" aria-label={t('welcome.sponsor')}>
        <h2>{t('welcome.sponsor')}</h2>
        <p dir="auto">
          <strong>{sponsor.name}</strong> {sponsor.text}
        </p>
      </section>
    </WordsPanel>
  );
}
