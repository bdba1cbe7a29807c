import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** The reading half of a vanilla store. */
export interface ReadStore<State> {
  getState(): State;
  subscribe(listener: (state: State) => void): () => void;
}

/** A part of a store's state; draws again when that part is another one. `select` must answer the same for the same state. */
export function useStore<State, Part>(store: ReadStore<State>, select: (state: State) => Part): Part {
  const [, drawAgain] = useReducer((count: number, _: undefined) => count + 1, 0);
  const part = select(store.getState());
  const latest = useRef({ part, select });
  latest.current = { part, select };
  useLayoutEffect(() => {
    const look = (state: State): void => {
      if (!Object.is(latest.current.select(state), latest.current.part)) drawAgain(undefined);
    };
    look(store.getState());
    return store.subscribe(look);
  }, [store]);
  return part;
}
