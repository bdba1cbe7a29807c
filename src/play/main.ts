// The game in a browser: puts everything together and starts it.
import '@fontsource-variable/atkinson-hyperlegible-next';
import { openBestStore } from '../adapters/storage/open-best-store';
import type { BoardApp } from '../board/board-app';
import { mountBoard } from '../board/mount-board';
import { createI18n } from '../i18n/create-i18n';
import { languageIds } from '../i18n/languages';
import { mountPage } from '../panels/mount-page';
import { rungOf } from '../rules/readings';
import type { SettingsStore } from '../session/settings';
import { createView } from '../session/view';
import { mountSound } from '../sound/mount-sound';
import { type Address, asksForGame, readAddress } from './address';
import { watchForCrashes } from './crash';
import { filmedSession } from './filmed-session';
import { followFreeArea, freeArea, tableArea } from './free-area';
import type { Library } from './library';
import { pageApp } from './page-app';
import { partOf } from './part-of';
import { autoplay, fuzz, playUpTo } from './player-program';
import { rememberedSettings } from './remembered-settings';
import { createTable, type Table } from './table';
import { speakIn } from './spoken';
import { taskBoards } from './task-boards';

await start();

async function start(): Promise<void> {
  const address = readAddress(location.search);
  const settings = rememberedSettings(languageIds, address.language);
  const view = createView();
  const [{ store: kept }, library] = await Promise.all([openBestStore(), loadLibrary()]);
  const spoken = await speakIn(settings, library);
  const table = createTable(kept, library.scenarios, spoken);
  const crash = watchForCrashes(() => table.store.getState().session);
  await table.refresh();
  const session = partOf(table.store, (state) => state.session);
  mountPage(element('ui'), pageApp({ table, spoken, storage: kept.kind, crash, settings, view }));
  const board = mountBoard(element('game'), {
    session: filmedSession(session, view),
    view,
    settings,
    send: (input) => session.getState()?.send(input) ?? Promise.resolve(false),
    area: () => freeArea(element('ui')),
    table: () => tableArea({ page: element('ui'), free: freeArea(element('ui')) }),
    say: sayings(settings),
    taskBoards,
  });
  followFreeArea(element('ui'), board.refit);
  mountSound({ session, settings, rungOf });
  table.store.subscribe(({ game }) => rememberGame(game));
  await follow(address, table);
  registerOfflineCopy();
}

async function loadLibrary(): Promise<Library> {
  const { openLibrary } = await import('./library');
  return openLibrary();
}

/** Does what the address asks for. */
async function follow(address: Address, table: Table): Promise<void> {
  if (address.game !== undefined) return table.resume(address.game);
  if (!asksForGame(address)) return;
  await table.start({
    scenarioId: address.scenario ?? '',
    formatId: address.format ?? 'half-day',
    table: '',
    ...(address.seed === undefined ? {} : { seed: address.seed }),
  });
  const { session } = table.store.getState();
  if (session === undefined) return;
  if (address.step !== undefined) await playUpTo(session, address.step);
  if (address.autoplay !== undefined) autoplay(session, address.autoplay);
  if (address.fuzz) fuzz(element('ui'), address.seed ?? 1);
}

/** The address names the open game, so that a page that is opened again goes on with it. */
function rememberGame(game: string | undefined): void {
  const address = new URL(location.href);
  const asked = new URLSearchParams();
  const language = address.searchParams.get('lang');
  if (language !== null) asked.set('lang', language);
  if (game !== undefined) asked.set('game', game);
  address.search = asked.toString();
  if (address.href !== location.href) history.replaceState(null, '', address);
}

/** Words of the board in the language of the settings. */
function sayings(settings: SettingsStore): BoardApp['say'] {
  let i18n = createI18n(settings.getState().language);
  return (key, values) => {
    const { language } = settings.getState();
    if (i18n.language.id !== language) i18n = createI18n(language);
    return i18n.t(`board.${key}`, values);
  };
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`Bug: the page has no #${id}`);
  return found;
}

function registerOfflineCopy(): void {
  if (!import.meta.env.PROD || location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
  // A browser that may not keep a copy plays all the same, as long as it is online.
  navigator.serviceWorker.register('./sw.js').catch(() => undefined);
}
