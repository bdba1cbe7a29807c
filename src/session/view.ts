// What a table looks at, apart from the game: selection, open dialog. Never in the log.
import { createStore, type StoreApi } from 'zustand/vanilla';

export const dialogNames = ['settings', 'help', 'handbook', 'facilitator', 'stakeholder', 'log', 'files'] as const;
export type DialogName = (typeof dialogNames)[number];

/** How one talks about a game, in this order: Thiagarajan's six phases. */
export const debriefStages = ['feel', 'happened', 'learned', 'relates', 'whatIf', 'next'] as const;
export type DebriefStage = (typeof debriefStages)[number];

export interface View {
  /** Stakeholder chosen on the board or in a list, by id. */
  readonly selected: string | undefined;
  /** Stakeholder under the pointer or the focus. */
  readonly pointed: string | undefined;
  readonly dialog: DialogName | undefined;
  /** Step at which the handbook opens, 1-12; undefined: the one that is played. */
  readonly handbookStep: number | undefined;
  /** The change that the board plays now, by id: the board moves it on, and whoever sets it to undefined ends the play. */
  readonly playing: string | undefined;
  readonly stage: DebriefStage;
  /** Screen of that stage, counted from 0. */
  readonly screen: number;
  /** Shot of the film that the board shows, counted from 0; undefined while it shows the game as it is. */
  readonly film: number | undefined;
}

export type ViewStore = StoreApi<View>;

export function createView(): ViewStore {
  return createStore<View>()(() => ({
    selected: undefined,
    pointed: undefined,
    dialog: undefined,
    handbookStep: undefined,
    playing: undefined,
    stage: 'feel',
    screen: 0,
    film: undefined,
  }));
}
