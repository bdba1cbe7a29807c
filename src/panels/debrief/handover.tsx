// What the table takes home: its own lines, and the game as a file.
import { useState } from 'preact/hooks';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { WordsPanel } from '../words/words-panel';
import { MirrorLines } from './mirror-lines';

export function Handover() {
  const { app, i18n, announce } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  const [isSaved, setSaved] = useState(false);

  async function save(): Promise<void> {
    const saved = await app.actions.saveToFile();
    setSaved(saved);
    if (saved) announce(t('files.saved'));
  }

  return (
    <WordsPanel
      eyebrow={view.header.table === '' ? view.scenario.title : view.header.table}
      title={t('handover.title')}
      footer={
        <Button look="main" onPress={() => void app.actions.leave()} test="play-again">
          {t('handover.again')}
        </Button>
      }
    >
      <p class="large">{t('handover.text')}</p>
      <div class="row">
        <Button onPress={() => void save()} test="save-file">
          {t('files.save')}
        </Button>
        {isSaved ? <p>{t('files.saved')}</p> : undefined}
      </div>
      <MirrorLines />
      <p class="hint">{t('illustrative')}</p>
    </WordsPanel>
  );
}
