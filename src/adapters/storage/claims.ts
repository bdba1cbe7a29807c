// Who may write a game: one tab at a time. Two ways of settling it between tabs, and none for a store no other tab sees.

export interface Holding {
  release(): void;
  /** Resolves when another tab has taken the game; never rejects. */
  readonly lost: Promise<void>;
}

export interface Claims {
  /** `ask` answers undefined when another tab holds the game; `steal` takes it away from that tab. */
  acquire(id: string, manner: 'ask' | 'steal'): Promise<Holding | undefined>;
}

/** For the memory store: nobody else is there. */
export const soleClaims: Claims = {
  async acquire() {
    return { release: () => undefined, lost: new Promise(() => undefined) };
  },
};
