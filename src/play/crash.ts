// A bug of ours, caught at the window: the session is kept, and a report can be copied.
import { createStore } from 'zustand/vanilla';
import { appVersion } from '../session/header';
import type { Session } from '../session/session';

export interface Crash {
  readonly message: string;
  readonly report: string;
}

/** A store of the first bug seen, with what somebody needs to see the same thing again. */
export function watchForCrashes(session: () => Session | undefined) {
  const store = createStore<Crash | undefined>()(() => undefined);
  const caught = (error: unknown): void => {
    if (store.getState() !== undefined) return;
    const message = error instanceof Error ? error.message : String(error);
    store.setState({ message, report: reportOf(error, session()) }, true);
  };
  window.addEventListener('error', (event) => caught(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => caught(event.reason));
  return store;
}

function reportOf(error: unknown, session: Session | undefined): string {
  const view = session?.store.getState();
  return JSON.stringify(
    {
      app: appVersion,
      error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
      header: view?.header,
      inputs: session?.records(),
    },
    undefined,
    1,
  );
}
