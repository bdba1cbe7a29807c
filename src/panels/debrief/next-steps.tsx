// The last stage: three questions from the table's own game, each with its page of the handbook, and one thing to do.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { questionsOf } from '../../debrief/questions';
import { useTurningPoints } from './use-turning-points';

export function NextSteps() {
  const { app, i18n } = usePage();
  const { t, number } = i18n;
  const { view } = useGame();
  const turns = useTurningPoints()?.map(({ decision }) => decision);
  const questions = questionsOf(view.game.state.calls, view.scenario.cards, turns);
  return (
    <>
      <section class="block" aria-label={t('questions.title')}>
        <h2>{t('questions.title')}</h2>
        <ol class="asks" data-test="questions">
          {questions.map(({ id, title, ask, step }) => (
            <li key={id} class="question">
              <p class="large" dir="auto">
                {ask}
              </p>
              <div class="desk-row">
                <p class="hint" dir="auto" id={`about-${id}`}>
                  {title}
                </p>
                <Button
                  onPress={() => app.view.setState({ dialog: 'handbook', handbookStep: step })}
                  describedBy={`about-${id}`}
                  test={`question-${step}`}
                >
                  {t('reveal.handbook', { step: number(step) })}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <p class="large asked">{t('nextSteps.write')}</p>
      <p class="hint">{t('nextSteps.then')}</p>
    </>
  );
}
