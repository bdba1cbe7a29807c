/** The reading half of a store that shows one part of another store. */
export function partOf<State, Part>(
  store: { getState(): State; subscribe(listener: (state: State) => void): () => void },
  select: (state: State) => Part,
): { getState(): Part; subscribe(listener: (part: Part) => void): () => void } {
  return {
    getState: () => select(store.getState()),
    subscribe: (listener) => {
      let last = select(store.getState());
      return store.subscribe((state) => {
        const part = select(state);
        if (Object.is(part, last)) return;
        last = part;
        listener(part);
      });
    },
  };
}
