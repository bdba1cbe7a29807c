// What the page is given: the table's actions and stores in the page's own words.
import type { StoreApi } from 'zustand/vanilla';
import { steps } from '../flow/steps/all';
import type { PageApp } from '../panels/page-app';
import type { Scenario } from '../scenario/schema';
import type { StoreKind } from '../session/log-store';
import {
  calibrationNow,
  evidenceOf,
  factsOfMoment,
  openCardOf,
  pairAt,
  refusalOf,
  resultNow,
  verdictNow,
} from '../session/reader';
import type { SettingsStore } from '../session/settings';
import type { ViewStore } from '../session/view';
import type { Crash } from './crash';
import { partOf } from './part-of';
import type { Table, TableView } from './table';
import { saveTakeAway } from './take-aways';
import { taskPanels } from './task-panels';

export interface PageParts {
  readonly table: Table;
  readonly scenarios: readonly Scenario[];
  readonly storage: StoreKind;
  readonly crash: Pick<StoreApi<Crash | undefined>, 'getState' | 'subscribe'>;
  readonly settings: SettingsStore;
  readonly view: ViewStore;
}

export function pageApp({ table, scenarios, storage, crash, settings, view }: PageParts): PageApp {
  return {
    session: partOf(table.store, (state) => state.session),
    lobby: lobbyOf(table, scenarios, storage),
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
      calibration: calibrationNow,
      factsOfMoment,
      pairAt,
    },
    actions: {
      startGame: table.start,
      resume: table.resume,
      takeOver: table.takeOver,
      removeSaved: table.remove,
      saveToFile: table.saveToFile,
      saveTakeAway: async (kind, languageId, paper) => {
        const { session } = table.store.getState();
        if (session === undefined) return { kind: 'failed', code: 'takeAway/noGame' };
        return saveTakeAway(session, { kind, languageId, paper });
      },
      openFile: table.openFile,
      saveCaseStudy: table.saveCaseStudy,
      saveHandbook: table.saveHandbook,
      savePicture: table.savePicture,
      leave: table.leave,
      dismissNotices: table.dismissNotices,
      copyCrashReport: () => copy(crash.getState()?.report ?? ''),
      reload: () => location.reload(),
    },
  };
}

/** The same view as long as nothing in it has changed, so that nobody draws it again. */
function lobbyOf(table: Table, scenarios: readonly Scenario[], storage: StoreKind): PageApp['lobby'] {
  const choices = scenarios.map(({ id, title, summary, formats }) => ({
    id,
    title,
    summary,
    formats: formats.map((format) => ({ id: format.id, name: format.name, minutes: format.minutes })),
  }));
  const viewOf = ({ saved, notices }: TableView) => ({
    scenarios: choices,
    saved: saved.map((game) => ({ ...game, step: undefined })),
    storage,
    notices,
  });
  let last = table.store.getState();
  let view = viewOf(last);
  return partOf(table.store, (state) => {
    if (state.saved !== last.saved || state.notices !== last.notices) view = viewOf(state);
    last = state;
    return view;
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
