// The one screen for a bug of ours: the game is kept, and the report can be copied.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CrashReport } from './page-app';
import { usePage } from './page-context';
import { Button } from './pieces/button';

export function Crash({ crash }: { readonly crash: CrashReport }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const [isCopied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="curtain" data-test="crash">
      <div class="curtain-words paper">
        <h1 ref={heading} tabIndex={-1}>
          {t('crash.title')}
        </h1>
        <p>{t('crash.text')}</p>
        <p class="because">{crash.message}</p>
        <div class="row">
          <Button look="main" onPress={() => app.actions.reload()} test="reload">
            {t('crash.reload')}
          </Button>
          <Button onPress={() => void app.actions.copyCrashReport().then(setCopied)} test="copy-report">
            {t('crash.copy')}
          </Button>
        </div>
        <p role="status">{isCopied ? t('crash.copied') : ''}</p>
        <label class="field">
          <span>{t('crash.report')}</span>
          <textarea readOnly rows={6} value={crash.report} />
        </label>
      </div>
    </main>
  );
}
