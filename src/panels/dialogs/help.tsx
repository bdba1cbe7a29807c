import { useI18n } from '../page-context';
import { Dialog } from '../pieces/dialog';

const topics = ['aim', 'step', 'diary', 'desk', 'calls', 'ladder', 'gates', 'words', 'keys'] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog title={t('help.title')} onClose={onClose} test="help">
      {topics.map((topic) => (
        <section key={topic} class="block" aria-label={t(`help.${topic}.title`)}>
          <h3>{t(`help.${topic}.title`)}</h3>
          <p>{t(`help.${topic}.text`)}</p>
        </section>
      ))}
      <p class="hint">{t('illustrative')}</p>
    </Dialog>
  );
}
