// What the page is given: the table's actions and stores in the page's own words.
import type { StoreApi } from 'zustand/vanilla';
import { steps } from '../flow/steps/all';
import type { PageApp, ScenarioChoice } from '../panels/page-app';
import type { Scenario } from '../scenario/schema';
import type { StoreKind } from '../session/log-store';
import { evidenceOf, factsOfMoment, openCardOf, pairAt, refusalOf, resultNow, verdictNow } from '../session/reader';
import type { SettingsStore } from '../session/settings';
import type { ViewStore } from '../session/view';
import type { Crash } from './crash';
import { laterForesight } from './foresight/later';
import { partOf } from './part-of';
import type { Spoken } from './spoken';
import type { Table, TableView } from './table';
import { saveTakeAway } from './take-aways';
import { taskPanels } from './task-panels';

export interface PageParts {
  readonly table: Table;
  readonly spoken: Spoken;
  readonly storage: StoreKind;
  readonly crash: Pick<StoreApi<Crash | undefined>, 'getState' | 'subscribe'>;
  readonly settings: SettingsStore;
  readonly view: ViewStore;
}

export function pageApp({ table, spoken, storage, crash, settings, view }: PageParts): PageApp {
  const foresight = laterForesight(async () => (await import('./foresight/start')).startForesight());
  return {
    session: partOf(table.store, (state) => state.session),
    lobby: lobbyOf(table, spoken, storage),
    crash,
    settings,
    view,
    taskPanels,
    reader: {
      steps,
      openCard: openCardOf,
      verdictNow,
      refusalOf,
      evidenceAt: evidenceOf,
      result: resultNow,
      factsOfMoment,
      pairAt,
    },
    foresight,
    actions: {
      startGame: table.start,
      rerun: table.rerun,
      resume: table.resume,
      takeOver: table.takeOver,
      removeSaved: table.remove,
      saveToFile: table.saveToFile,
      saveTakeAway: async (kind, languageId, paper) => {
        const { session } = table.store.getState();
        if (session === undefined) return { kind: 'failed', code: 'takeAway/noGame' };
        return saveTakeAway(session, { kind, languageId, paper }, { spoken, foresight });
      },
      openFile: table.openFile,
      saveCaseStudy: table.saveCaseStudy,
      saveHandbook: table.saveHandbook,
      savePicture: table.savePicture,
      leave: table.leave,
      dismissNotices: table.dismissNotices,
      copyCrashReport: () => copy(crash.getState()?.report ?? ''),
      speak: spoken.speak,
      reload: () => location.reload(),
    },
  };
}

/** The same view as long as nothing in it has changed, so that nobody draws it again. */
function lobbyOf(table: Table, spoken: Spoken, storage: StoreKind): PageApp['lobby'] {
  const viewOf = ({ saved, notices }: TableView, scenarios: readonly Scenario[]) => ({
    scenarios: scenarios.map(choiceOf),
    saved: saved.map((game) => ({ ...game, step: undefined })),
    storage,
    notices,
  });
  let last = { state: table.store.getState(), scenarios: spoken.scenarios.getState() };
  let view = viewOf(last.state, last.scenarios);
  // A language that is spoken from now on reads the saved games anew: there the lobby hears of it.
  return partOf(table.store, (state) => {
    const scenarios = spoken.scenarios.getState();
    const isSame =
      state.saved === last.state.saved && state.notices === last.state.notices && scenarios === last.scenarios;
    if (!isSame) view = viewOf(state, scenarios);
    last = { state, scenarios };
    return view;
  });
}

function choiceOf({ id, language, title, summary, formats }: Scenario): ScenarioChoice {
  return {
    id,
    language,
    title,
    summary,
    formats: formats.map((format) => ({ id: format.id, name: format.name, minutes: format.minutes })),
  };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
