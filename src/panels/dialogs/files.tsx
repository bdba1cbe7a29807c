import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { Dialog } from '../pieces/dialog';
import { TakeAways } from '../take-home/take-aways';
import { useStore } from '../use-store';

/** The game as files: take it along at any moment, or bring one. */
export function FilesDialog({ hasGame, onClose }: { readonly hasGame: boolean; readonly onClose: () => void }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const storage = useStore(app.lobby, (state) => state.storage);
  return (
    <Dialog title={t('files.title')} onClose={onClose} test="files">
      <p>{storage === 'memory' ? t('lobby.memory') : t('files.text')}</p>
      <div class="row">
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
      {hasGame ? (
        <section class="block" aria-label={t('take.title')}>
          <h3>{t('take.title')}</h3>
          <p>{t('take.soFar')}</p>
          <TakeAways />
        </section>
      ) : (
        <p>{t('files.takeAways')}</p>
      )}
    </Dialog>
  );
}
