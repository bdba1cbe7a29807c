import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { Dialog } from '../pieces/dialog';

const topics = ['aim', 'step', 'diary', 'desk', 'calls', 'ladder', 'gates', 'words', 'keys'] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  return (
    <Dialog title={t('help.title')} onClose={onClose} test="help">
      {topics.map((topic) => (
        <section key={topic} class="block" aria-label={t(`help.${topic}.title`)}>
          <h3>{t(`help.${topic}.title`)}</h3>
          <p>{t(`help.${topic}.text`)}</p>
        </section>
      ))}
      <Button
        onPress={() => {
          app.settings.setState({ guided: [] });
          onClose();
        }}
        test="guide-again"
      >
        {t('guide.again')}
      </Button>
      <p class="hint">{t('illustrative')}</p>
    </Dialog>
  );
}
