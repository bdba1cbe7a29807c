import { useState } from 'preact/hooks';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { Dialog } from '../pieces/dialog';
import { useStore } from '../use-store';

/** The game as a file: take it along, or bring one. */
export function FilesDialog({ hasGame, onClose }: { readonly hasGame: boolean; readonly onClose: () => void }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const storage = useStore(app.lobby, (state) => state.storage);
  const [isSaved, setSaved] = useState(false);
  return (
    <Dialog title={t('files.title')} onClose={onClose} test="files">
      <p>{storage === 'memory' ? t('lobby.memory') : t('files.text')}</p>
      <div class="stack">
        {hasGame ? (
          <Button onPress={() => void app.actions.saveToFile().then(setSaved)} test="save-file">
            {t('files.save')}
          </Button>
        ) : undefined}
        <p role="status">{isSaved ? t('files.saved') : ''}</p>
        <Button
          onPress={() => {
            onClose();
            void app.actions.openFile();
          }}
          test="dialog-open-file"
        >
          {t('files.open')}
        </Button>
        {hasGame ? (
          <Button
            onPress={() => {
              onClose();
              void app.actions.leave();
            }}
            test="leave"
          >
            {t('files.leave')}
          </Button>
        ) : undefined}
      </div>
    </Dialog>
  );
}
