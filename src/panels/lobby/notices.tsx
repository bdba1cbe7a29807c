import type { Notice } from '../page-app';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { useStore } from '../use-store';

/** What the program has to tell about saved games and files; `over` a game it stands in front of everything else. */
export function Notices({ over = false }: { readonly over?: boolean }) {
  const { app, i18n } = usePage();
  const notices = useStore(app.lobby, (state) => state.notices);
  if (notices.length === 0) return undefined;
  return (
    <div class={over ? 'notices trouble paper' : 'notices'} role="alert">
      {notices.map((notice, at) => (
        <NoticeWords key={at} notice={notice} />
      ))}
      <Button onPress={() => app.actions.dismissNotices()} test="dismiss">
        {i18n.t('notice.dismiss')}
      </Button>
    </div>
  );
}

function NoticeWords({ notice }: { readonly notice: Notice }) {
  const { app, i18n } = usePage();
  const { t, has } = i18n;
  const { game } = notice;
  const key = `notice.${notice.code}`;
  return (
    <div class="notice" data-test="notice" data-code={notice.code}>
      <p>{has(key) ? t(key, notice.details) : t('notice.other', { code: notice.code })}</p>
      {game === undefined ? undefined : (
        <Button onPress={() => void app.actions.takeOver(game)} test="take-over">
          {t('notice.takeOver')}
        </Button>
      )}
    </div>
  );
}
