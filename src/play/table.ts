// The table of this window: the game that is open, and how it is begun, gone on with, kept in a file, left.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { chooseTextFile, saveBlobFile, saveTextFile } from '../adapters/files';
import { createI18n, loadPhrases } from '../i18n/create-i18n';
import type { Input } from '../flow/input';
import type { Scenario } from '../scenario/schema';
import { headerOf, longestTable } from '../session/header';
import type { LogStore } from '../session/log-store';
import { openSession, type Session } from '../session/session';
import { parseSessionFile } from '../session/session-file';
import type { Spoken } from './spoken';
import { beginGame, type KeptNotice, listGames, noticeOf, openGame, type OpenedGame } from './kept-games';
import { sessionFile } from './take-aways';

export interface TableView {
  readonly session: Session | undefined;
  /** Id of the open game among the kept ones. */
  readonly game: string | undefined;
  readonly saved: readonly {
    readonly id: string;
    readonly table: string;
    readonly scenarioTitle: string;
    readonly savedAt: number;
  }[];
  readonly notices: readonly KeptNotice[];
}

export interface NewGame {
  readonly scenarioId: string;
  readonly formatId: string;
  readonly table: string;
  readonly seed?: number;
}

export interface Table {
  readonly store: Pick<StoreApi<TableView>, 'getState' | 'subscribe'>;
  readonly start: (game: NewGame) => Promise<void>;
  /** Another game of the same scenario, course and seed, played up to the end of these inputs; the game on the table stays saved. */
  readonly rerun: (start: { readonly table: string; readonly inputs: readonly Input[] }) => Promise<void>;
  readonly resume: (id: string) => Promise<void>;
  readonly takeOver: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly saveToFile: () => Promise<boolean>;
  readonly openFile: () => Promise<void>;
  readonly saveCaseStudy: (scenarioId: string, languageId: string) => Promise<void>;
  readonly saveHandbook: (languageId: string) => Promise<void>;
  readonly savePicture: (name: string, picture: Blob) => Promise<boolean>;
  readonly leave: () => Promise<void>;
  readonly dismissNotices: () => void;
  readonly refresh: () => Promise<void>;
}

/** `scenarios`: what games are played by; `spoken`: the same in the language of this screen. */
export function createTable(kept: LogStore, scenarios: readonly Scenario[], spoken: Spoken): Table {
  const store = createStore<TableView>()(() => ({ session: undefined, game: undefined, saved: [], notices: [] }));
  let close: () => Promise<void> = () => Promise.resolve();

  function spokenScenario(id: string): Scenario | undefined {
    return spoken.scenarios.getState().find((each) => each.id === id);
  }

  function speak(session: Session): void {
    const { scenario, header } = session.store.getState();
    const translated = spokenScenario(header.scenario.id);
    if (translated !== undefined && translated !== scenario) session.show(translated);
  }

  spoken.scenarios.subscribe(() => {
    const { session } = store.getState();
    if (session !== undefined) speak(session);
    void refresh();
  });

  function tell(...notices: readonly KeptNotice[]): void {
    store.setState({ notices });
  }

  async function offer(name: string, page: string): Promise<void> {
    const saved = await saveTextFile(name, page, 'text/html');
    if (!saved.ok) tell({ code: saved.error.code });
  }

  async function refresh(): Promise<void> {
    const saved = (await listGames(kept)).map(({ id, header, savedAt }) => ({
      id,
      table: header.table,
      scenarioTitle: spokenScenario(header.scenario.id)?.title ?? header.scenario.id,
      savedAt,
    }));
    store.setState({ saved });
  }

  async function seat({ id, header, scenario, course, records, log, claim, notices }: OpenedGame): Promise<void> {
    await close();
    const session = openSession({ header, scenario, course, records, log });
    speak(session);
    const stopListening = claim.onLost(() => session.lose());
    close = async () => {
      stopListening();
      await session.settled(); // what was written last is kept, too
      session.close();
      await claim.release();
    };
    store.setState({ session, game: id, notices });
  }

  async function open(id: string, how: 'claim' | 'takeOver'): Promise<void> {
    await leave();
    const opened = await openGame(kept, id, scenarios, how, newId());
    if (opened.ok) await seat(opened.value);
    else tell(opened.error);
  }

  async function leave(): Promise<void> {
    await close();
    close = () => Promise.resolve();
    store.setState({ session: undefined, game: undefined, notices: [] });
    await refresh();
  }

  return {
    store,
    refresh,
    leave,
    start: async ({ scenarioId, formatId, table, seed }) => {
      const scenario = scenarios.find((each) => each.id === scenarioId) ?? scenarios[0];
      if (scenario === undefined) return;
      const format = scenario.formats.find((each) => each.id === formatId) ?? scenario.formats[0];
      if (format === undefined) return;
      const header = headerOf(scenario, format.id, seed ?? newSeed(), table.slice(0, longestTable));
      const begun = await beginGame(kept, newId(), scenario, header, []);
      if (begun.ok) await seat(begun.value);
      else tell(begun.error);
    },
    rerun: async ({ table, inputs }) => {
      const { session } = store.getState();
      if (session === undefined) return;
      const { scenario } = session.played;
      const { header } = session.store.getState();
      const again = headerOf(scenario, header.course, header.seed, table.slice(0, longestTable));
      const begun = await beginGame(kept, newId(), scenario, again, inputs);
      if (begun.ok) await seat(begun.value);
      else tell(begun.error);
    },
    resume: (id) => open(id, 'claim'),
    takeOver: (id) => open(id, 'takeOver'),
    remove: async (id) => {
      const removed = await kept.remove(id);
      if (!removed.ok) tell({ code: removed.error.code, game: id });
      await refresh();
    },
    saveToFile: async () => {
      const { session } = store.getState();
      if (session === undefined) return false;
      const { name, content } = sessionFile(session);
      const saved = await saveBlobFile(name, content);
      if (!saved.ok) tell({ code: saved.error.code });
      return saved.ok && saved.value !== 'cancelled';
    },
    saveCaseStudy: async (scenarioId, languageId) => {
      const scenario = (await spoken.inLanguage(languageId)).find(({ id }) => id === scenarioId);
      if (scenario === undefined) return;
      const { caseStudy, caseStudyFileName } = await import('../report/case-study');
      await offer(caseStudyFileName(scenario), caseStudy(scenario, createI18n(languageId)));
    },
    saveHandbook: async (languageId) => {
      await loadPhrases(languageId);
      const { handbook, handbookFileName } = await import('../report/handbook');
      await offer(handbookFileName, handbook(createI18n(languageId)));
    },
    savePicture: async (name, picture) => {
      const saved = await saveBlobFile(name, picture);
      if (!saved.ok) tell({ code: saved.error.code });
      return saved.ok && saved.value !== 'cancelled';
    },
    openFile: async () => {
      const chosen = await chooseTextFile('.json,application/json');
      if (!chosen.ok) return tell({ code: chosen.error.code });
      if (chosen.value === undefined) return;
      const file = parseSessionFile(chosen.value.text);
      if (!file.ok) return tell(noticeOf(file.error));
      const { header, records, damage } = file.value;
      const scenario = scenarios.find((each) => each.id === header.scenario.id);
      if (scenario === undefined)
        return tell({ code: 'session/unknown-scenario', details: { scenario: header.scenario.id } });
      if (!scenario.formats.some((each) => each.id === header.course)) return tell({ code: 'session/unknown-course' });
      const begun = await beginGame(kept, newId(), scenario, header, records);
      if (!begun.ok) return tell(begun.error);
      const damaged = damage === undefined ? [] : [{ code: damage.code, details: { inputs: records.length } }];
      await seat({ ...begun.value, notices: [...damaged, ...begun.value.notices] });
    },
    dismissNotices: () => tell(),
  };
}

/** A name of its own for a new game; works on pages that are not secure too. */
function newId(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `g${Date.now().toString(36)}-${first.toString(36)}${second.toString(36)}`;
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}
