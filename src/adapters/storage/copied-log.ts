// One game in the hands of its one writer: its lines in memory and how far each copy has got. A copy that fails is asked
// once more with all it lacks; the line is told to be safe when a full copy has it and no working copy lags behind.

import { StorageFailure, toStorageProblem } from './storage-failure';
import type { LogCopy } from './log-copy';
import { type BelievedLog, believe, sameStart } from './mend';
import { answerLimitMilliseconds, withTimeLimit } from './time-limit';

const writeLimitMilliseconds = 10_000;

interface CopyState {
  readonly copy: LogCopy;
  written: number | undefined; // good lines in this copy; undefined: to be taken and read again
  work: Promise<void>; // the latest write, never rejects; one that hangs is waited for, so that it cannot land late
}

export interface OwnedLog {
  readonly found: BelievedLog; // as it was when it was taken
  /** Adds the line that `choose` gives for the next place, or fails as it does; one at a time in the order of the calls. */
  readonly add: (choose: (place: number) => string, savedAt: number) => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Takes a game in all copies, believes the longest good start and writes it to the copies that lack it. */
export async function ownLog(
  copies: readonly LogCopy[],
  id: string,
  token: string,
  savedAt: number,
): Promise<OwnedLog> {
  const states: CopyState[] = copies.map((copy) => ({ copy, written: undefined, work: Promise.resolve() }));
  const raw = await Promise.all(
    copies.map(async (copy) => {
      const takeAndRead = async () => {
        await copy.take(id, token, 'first');
        return copy.read(id);
      };
      try {
        return await withTimeLimit(takeAndRead(), answerLimitMilliseconds, `Taking ${id} in ${copy.name}`);
      } catch (error) {
        if (!copy.isSnapshot && copies.every((one) => one === copy || one.isSnapshot)) throw error;
        return undefined; // this copy is tried again at the next write
      }
    }),
  );
  const found = believe(raw.filter((lines) => lines !== undefined));
  const lines = [...found.lines];
  for (const [index, state] of states.entries()) {
    const held = raw[index];
    if (held !== undefined) state.written = held.length === lines.length ? sameStart(held, lines) : undefined;
  }
  let queue: Promise<unknown> = Promise.resolve();

  async function bringUp(state: CopyState, mayRepeat: boolean): Promise<void> {
    const { copy } = state;
    const target = [...lines];
    try {
      let from = state.written;
      let isBehind = from !== target.length;
      if (from === undefined) {
        await copy.take(id, token, 'again');
        const held = await copy.read(id);
        from = sameStart(held, target);
        isBehind = from < target.length || held.length > target.length;
      }
      if (isBehind) await copy.write(id, token, from, target.slice(from), savedAt);
      state.written = target.length;
    } catch (error) {
      state.written = undefined;
      const isFinal = error instanceof StorageFailure && error.code === 'storage/taken';
      if (isFinal || !mayRepeat) throw error;
      await bringUp(state, false);
    }
  }

  async function bringAllUp(): Promise<void> {
    const limited = states.map((state) => {
      const done = state.work.then(() => bringUp(state, true));
      state.work = done.catch(() => undefined);
      return withTimeLimit(done, writeLimitMilliseconds, state.copy.name);
    });
    const results = await Promise.allSettled(limited);
    const failures = results.flatMap((result, index) => {
      if (result.status === 'fulfilled') return [];
      const error: unknown = result.reason;
      return [{ error, isSnapshot: states[index]?.copy.isSnapshot }];
    });
    const grave = failures.find(({ error, isSnapshot }) => {
      const { code } = toStorageProblem(error);
      return code === 'storage/taken' || (code === 'storage/full' && isSnapshot === false);
    });
    if (grave !== undefined) throw grave.error;
    const isSafe = results.some(
      (result, index) => result.status === 'fulfilled' && states[index]?.copy.isSnapshot === false,
    );
    if (!isSafe) throw failures[0]?.error;
  }

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  if (lines.length > 0) await bringAllUp();
  return {
    found,
    add: (choose, at) =>
      inTurn(async () => {
        lines.push(choose(lines.length));
        savedAt = at;
        try {
          await bringAllUp();
        } catch (error) {
          lines.pop();
          for (const state of states) state.written = undefined;
          throw error;
        }
      }),
    leave: () => inTurn(() => settleAll(states.map(({ copy }) => copy.leave(id, token)))),
    remove: () => inTurn(() => settleAll(states.map(({ copy }) => copy.remove(id, token)))),
  };
}

/** Waits for all, then fails if any failed. */
async function settleAll(works: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(works);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
