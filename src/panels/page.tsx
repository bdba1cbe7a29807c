// Everything of words: the lobby or the game, dialogs, the live region, the keys that hold everywhere.
import { useEffect, useMemo } from 'preact/hooks';
import { createI18n } from '../i18n/create-i18n';
import { Crash } from './crash';
import { Dialogs } from './dialogs/dialogs';
import { GamePage } from './game-page';
import { Lobby } from './lobby/lobby';
import type { PageApp } from './page-app';
import { type Page as PageParts, PageContext } from './page-context';
import { Announcer, useAnnouncement } from './pieces/announcer';
import { useStore } from './use-store';
import { isWriting } from './writing';

export function Page({ app }: { readonly app: PageApp }) {
  const languageId = useStore(app.settings, (state) => state.language);
  const i18n = useMemo(() => createI18n(languageId), [languageId]);
  const session = useStore(app.session, (state) => state);
  const crash = useStore(app.crash, (state) => state);
  const { text, announce } = useAnnouncement();
  const parts = useMemo<PageParts>(() => ({ app, i18n, announce }), [app, i18n, announce]);
  useKeys(app);
  return (
    <PageContext.Provider value={parts}>
      {crash === undefined ? (
        session === undefined ? (
          <>
            <Lobby />
            <Dialogs />
          </>
        ) : (
          <GamePage key={session} session={session} />
        )
      ) : (
        <Crash crash={crash} />
      )}
      <Announcer text={text} />
    </PageContext.Provider>
  );
}

/** `?` opens the help, `H` the handbook, `M` turns the sound off and on. Nothing while somebody writes. */
function useKeys(app: PageApp): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === '?') app.view.setState({ dialog: 'help' });
      if (event.key === 'h' || event.key === 'H') app.view.setState({ dialog: 'handbook' });
      if (event.key === 'm' || event.key === 'M') app.settings.setState({ sound: !app.settings.getState().sound });
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [app]);
}
