// "What would this look like at home?" One line, or a skip.
import { useState } from 'preact/hooks';
import { mirrorLetters } from '../../flow/mirrors';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { stepEyebrow } from '../words/moment-heading';
import { WordsPanel } from '../words/words-panel';

export function Mirror({ step }: { readonly step: number }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const before = view.game.flow.mirrors.find((mirror) => mirror.step === step)?.text ?? '';
  const [text, setText] = useState(before);
  const trimmed = text.trim();

  function keep(): void {
    if (trimmed !== '' && trimmed !== before) send({ type: 'mirror', text: trimmed });
    send({ type: 'next' });
  }

  return (
    <WordsPanel
      eyebrow={stepEyebrow(i18n, app.reader.steps, step)}
      title={t('mirror.title')}
      footer={
        <Button look="main" onPress={keep} test="next">
          {trimmed === '' ? t('mirror.skip') : t('mirror.keep')}
        </Button>
      }
    >
      <p class="large" dir="auto">
        {view.scenario.steps[step - 1]?.mirror}
      </p>
      <label class="field">
        <span>{t('mirror.label')}</span>
        <textarea
          dir="auto"
          rows={4}
          maxLength={mirrorLetters}
          value={text}
          data-test="mirror"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="hint">{t('mirror.letters', { count: mirrorLetters - text.length })}</p>
    </WordsPanel>
  );
}
