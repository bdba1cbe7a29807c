// The log store over one or two copies and a way of settling claims. All rungs of the ladder are this store.

import { parseLogLine } from '../../session/log-lines';
import type { Claim, LogStore, Stored, StoreKind, StoredLog } from '../../session/log-store';
import type { Claims } from './claims';
import { type OwnedLog, ownLog } from './copied-log';
import { type CopiedLog, type LogCopy, tryOutPrefix } from './log-copy';
import { believe } from './mend';
import { attempt, StorageFailure } from './storage-failure';
import { answerLimitMilliseconds, withTimeLimit } from './time-limit';

interface Held {
  readonly log: OwnedLog;
  readonly listeners: Set<() => void>;
  readonly letGo: () => Promise<void>;
  isLost: boolean;
}

export interface CopiedStoreParts {
  readonly kind: StoreKind;
  readonly copies: readonly LogCopy[];
  readonly claims: Claims;
  readonly now: () => number; // milliseconds since 1970
  readonly newToken: () => string;
}

export function createCopiedStore(parts: CopiedStoreParts): LogStore & { readonly mendAll: () => Promise<void> } {
  const { kind, copies, claims, now, newToken } = parts;
  const heldLogs = new Map<string, Held>();

  async function hold(id: string, manner: 'ask' | 'steal'): Promise<Held> {
    if (heldLogs.has(id)) throw new StorageFailure('storage/taken', `${id} is already open in this tab`);
    const holding = await claims.acquire(id, manner);
    if (holding === undefined) throw new StorageFailure('storage/taken', `${id} is open in another tab`);
    try {
      const savedAt = latestOf(await listCopies(copies), id)?.savedAt ?? now();
      const log = await ownLog(copies, id, newToken(), savedAt);
      const letGo = async () => {
        heldLogs.delete(id);
        await log.leave().finally(() => holding.release());
      };
      const held: Held = { log, letGo, listeners: new Set(), isLost: false };
      heldLogs.set(id, held);
      void holding.lost.then(() => lose(id, held));
      return held;
    } catch (error) {
      await Promise.allSettled(copies.map((copy) => copy.leave(id, '')));
      holding.release();
      throw error;
    }
  }

  function lose(id: string, held: Held): void {
    if (held.isLost || heldLogs.get(id) !== held) return;
    held.isLost = true;
    void attempt(held.letGo);
    for (const listener of held.listeners) listener();
  }

  function claimOf(id: string, held: Held): Claim {
    return {
      id,
      async release() {
        if (heldLogs.get(id) === held) await attempt(held.letGo);
      },
      onLost(listener) {
        if (held.isLost) listener();
        else held.listeners.add(listener);
        return () => held.listeners.delete(listener);
      },
    };
  }

  async function add(id: string, line: string, place: 'header' | 'input'): Promise<undefined> {
    const held = heldLogs.get(id);
    if (held === undefined) throw new StorageFailure('storage/taken', `${id} is not claimed by this tab`);
    const { log } = held;
    await log.add((lineCount) => {
      if (place === 'header' && lineCount > 0) throw new StorageFailure('storage/exists', `${id} has a header already`);
      if (place === 'input' && lineCount === 0) throw new StorageFailure('storage/missing', `${id} has no header yet`);
      const read = parseLogLine(line);
      if (held.isLost) throw new StorageFailure('storage/taken', `${id} was taken over by another tab`);
      if (read.ok && read.line === lineCount) return line;
      throw new StorageFailure('storage/out-of-order', `${id}: line ${lineCount} was expected`);
    }, now());
    return undefined;
  }

  async function addOrLose(id: string, line: string, place: 'header' | 'input'): Promise<Stored<undefined>> {
    const held = heldLogs.get(id);
    const result = await attempt(() => add(id, line, place));
    if (!result.ok && result.error.code === 'storage/taken' && held !== undefined) lose(id, held);
    return result;
  }

  return {
    kind,
    list: () =>
      attempt(async () =>
        union(await listCopies(copies))
          .map(toStoredLog)
          .sort((one, other) => other.savedAt - one.savedAt),
      ),
    open: (id) =>
      attempt(async () => {
        const held = heldLogs.get(id);
        const raw = await Promise.allSettled(copies.map((copy) => copy.read(id)));
        const readable = raw.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
        const [firstFailure] = raw.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
        if (readable.length === 0) throw firstFailure;
        const believed = believe(readable);
        if (readable.every((lines) => lines.length === 0))
          throw new StorageFailure('storage/missing', `There is no game ${id}`);
        return held?.log.found.damage === undefined ? believed : { ...believed, damage: held.log.found.damage };
      }),
    claim: (id) => attempt(async () => claimOf(id, await hold(id, 'ask'))),
    takeOver: (id) => attempt(async () => claimOf(id, await hold(id, 'steal'))),
    create: (id, header) => addOrLose(id, header, 'header'),
    append: (id, line) => addOrLose(id, line, 'input'),
    remove: (id) =>
      attempt(async () => {
        const held = heldLogs.get(id) ?? (await hold(id, 'ask'));
        try {
          await held.log.remove();
        } finally {
          await held.letGo();
        }
        return undefined;
      }),
    /** Writes what one copy lacks from the other, for every game no tab is playing. */
    async mendAll() {
      const lists = await listCopies(copies);
      for (const { id, lineCount } of union(lists)) {
        const isWhole = lists.every(
          (list, index) =>
            copies[index]?.isSnapshot || list.some((log) => log.id === id && log.lineCount === lineCount),
        );
        if (isWhole) continue;
        const held = await attempt(() => hold(id, 'ask'));
        if (held.ok) await attempt(held.value.letGo);
      }
    },
  };
}

/** The lists of all copies, an empty one for a copy that cannot be read; fails when none can. */
async function listCopies(copies: readonly LogCopy[]): Promise<readonly (readonly CopiedLog[])[]> {
  const results = await Promise.allSettled(
    copies.map((copy) => withTimeLimit(copy.list(), answerLimitMilliseconds, `Listing ${copy.name}`)),
  );
  const [failure] = results.flatMap((result) => (result.status === 'rejected' ? [result] : []));
  if (failure !== undefined && results.every((result) => result.status === 'rejected')) throw failure.reason;
  return results.map((result) => (result.status === 'fulfilled' ? result.value : []));
}

function latestOf(lists: readonly (readonly CopiedLog[])[], id: string): CopiedLog | undefined {
  return union(lists).find((log) => log.id === id);
}

/** Every game once, as the copy with the most lines has it; try-outs and games of which nothing was written are left out. */
function union(lists: readonly (readonly CopiedLog[])[]): readonly CopiedLog[] {
  const fullest = new Map<string, CopiedLog>();
  for (const log of lists.flat()) {
    if (log.id.startsWith(tryOutPrefix)) continue;
    if (log.lineCount > (fullest.get(log.id)?.lineCount ?? 0)) fullest.set(log.id, log);
  }
  return [...fullest.values()];
}

function toStoredLog({ id, savedAt, header, lineCount }: CopiedLog): StoredLog {
  return { id, savedAt, header, inputs: lineCount - 1 };
}
