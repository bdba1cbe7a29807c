// What stands on `<html>` for style sheets, for the board and for tests: settings, language and where the product is.
import { languageOf } from '../i18n/languages';
import type { Session } from '../session/session';
import type { PageApp } from './page-app';
import { pageMarksOf } from './place-vm';

/** Keeps `<html>` in step with the game and the settings; the answer ends that. */
export function markPage(root: HTMLElement, app: PageApp): () => void {
  let stopListening = (): void => undefined;

  function markPlace(session: Session | undefined): void {
    const view = session?.store.getState();
    Object.assign(root.dataset, pageMarksOf(view?.game.place), { inputs: String(view?.inputs.length ?? 0) });
  }

  function watch(session: Session | undefined): void {
    stopListening();
    stopListening = session?.store.subscribe(() => markPlace(session)) ?? (() => undefined);
    markPlace(session);
  }

  function markSettings(): void {
    const { language, textSize, theme, motion } = app.settings.getState();
    const { locale, direction } = languageOf(language);
    root.lang = locale;
    root.dir = direction;
    root.style.setProperty('--text-scale', String(textSize / 100));
    Object.assign(root.dataset, { theme, motion, text: textSize >= 150 ? 'large' : 'usual' });
  }

  const stops = [app.session.subscribe(watch), app.settings.subscribe(markSettings)];
  watch(app.session.getState());
  markSettings();
  root.dataset['ready'] = 'true';
  return () => {
    stopListening();
    for (const stop of stops) stop();
  };
}
