// A note beside a thing that a table uses for the first time on this machine. It goes when it has been read, or when the moment is over.
import { useEffect, useState } from 'preact/hooks';
import type { GuideNote } from '../../session/settings';
import { usePage } from '../page-context';
import { Button } from './button';

export function Guide({ note }: { readonly note: GuideNote }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const [isOpen, setOpen] = useState(!app.settings.getState().guided.includes(note));
  useEffect(
    () => () => {
      const { guided } = app.settings.getState();
      if (!guided.includes(note)) app.settings.setState({ guided: [...guided, note] });
    },
    [note],
  );
  if (!isOpen) return undefined;
  return (
    <section class="guide" aria-label={t(`guide.${note}.title`)} data-test={`guide-${note}`}>
      <h2>{t(`guide.${note}.title`)}</h2>
      <p>{t(`guide.${note}.text`)}</p>
      <Button onPress={() => setOpen(false)} test="guide-close">
        {t('guide.close')}
      </Button>
    </section>
  );
}
