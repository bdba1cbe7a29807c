// Where we are, what this step is for, one question.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { WordsPanel } from '../words/words-panel';

export function Brief({ step }: { readonly step: number }) {
  const { app, i18n } = usePage();
  const { view, send } = useGame();
  const content = view.scenario.steps[step - 1];
  const definition = app.reader.steps[step - 1];
  return (
    <WordsPanel
      eyebrow={i18n.t('eyebrow.phase', { step, phase: i18n.t(`phase.${definition?.phase ?? 'A'}`) })}
      title={i18n.t(`step.${definition?.key ?? ''}`)}
      footer={
        <Button look="main" onPress={() => send({ type: 'next' })} test="next">
          {i18n.t('brief.next')}
        </Button>
      }
    >
      <p class="large" dir="auto">
        {content?.brief}
      </p>
      <section class="block question">
        <h2>{i18n.t('brief.question')}</h2>
        <p class="large" dir="auto">
          {content?.question}
        </p>
      </section>
    </WordsPanel>
  );
}
