import type { Foresight } from '../../debrief/foresight';

/** Foresight whose program is fetched when it is asked for the first time: before the debrief nobody needs it. */
export function laterForesight(load: () => Promise<Foresight>): Foresight {
  let loading: Promise<Foresight> | undefined;
  const loaded = (): Promise<Foresight> => {
    loading ??= load();
    return loading;
  };
  return {
    timeline: async (view) => (await loaded()).timeline(view),
    turningPoints: async (view) => (await loaded()).turningPoints(view),
    branch: async (view, changes) => (await loaded()).branch(view, changes),
    fork: async (view, changes) => (await loaded()).fork(view, changes),
  };
}
