import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { refusalInWords } from '../words/refused';

/** The pulse survey: how things stand with trust and ownership, for two slots. */
export function Survey() {
  const { app, i18n } = usePage();
  const { view, send } = useGame();
  const refusal = app.reader.refusalOf(view, { type: 'survey' });
  const words = refusal && refusalInWords(view, i18n, refusal);
  return (
    <section class="block" aria-label={i18n.t('survey.title')}>
      <h2>{i18n.t('survey.title')}</h2>
      <p>{words ?? i18n.t('survey.text')}</p>
      <Button onPress={() => send({ type: 'survey' })} blockedBy={words} test="survey">
        {i18n.t('survey.go', { count: view.course.setup.constants.surveySlots })}
      </Button>
    </section>
  );
}
