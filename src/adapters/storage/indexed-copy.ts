// A copy in IndexedDB, in the default bucket or in a storage bucket of its own. Every write is strict and carries the
// token of its owner inside the same transaction, so a tab that has lost the game cannot write a single line more.

import { type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import type { LogCopy } from './log-copy';
import { StorageFailure, toStorageProblem } from './storage-failure';
import { pause } from './time-limit';

type StoreNames = ['games', 'lines', 'owners'];
type WriteTransaction = IDBPTransaction<unknown, StoreNames, 'readwrite'>;

const storeNames: StoreNames = ['games', 'lines', 'owners'];

export function createIndexedCopy(name: string, factory: () => Promise<IDBFactory>, databaseName: string): LogCopy {
  let hasFailed = false;
  let opening: Promise<IDBPDatabase> | undefined;

  function database(): Promise<IDBPDatabase> {
    const open = hasFailed ? openDatabase : openPatiently; // a copy that is broken for good must not slow every line
    opening ??= open(factory, databaseName, forget).catch((error: unknown) => {
      hasFailed = true;
      forget();
      throw error;
    });
    return opening;
  }

  function forget(): void {
    opening = undefined;
  }

  async function change(work: (transaction: WriteTransaction) => Promise<void>): Promise<void> {
    const transaction = (await database()).transaction(storeNames, 'readwrite', { durability: 'strict' });
    try {
      await Promise.all([work(transaction), transaction.done]);
    } catch (error) {
      await transaction.done.catch(() => undefined);
      if (!(error instanceof StorageFailure)) forget();
      throw transaction.error ?? error;
    }
  }

  return {
    name,
    isSnapshot: false,
    async list() {
      return (await database()).getAll('games');
    },
    async read(id) {
      return (await database()).getAll('lines', linesOf(id, 0));
    },
    take(id, token, mode) {
      return change(async (transaction) => {
        const owners = transaction.objectStore('owners');
        if (mode === 'again') await checkOwner(transaction, id, token, 'may be missing');
        await owners.put(token, id);
      });
    },
    write(id, token, from, lines, savedAt) {
      return change(async (transaction) => {
        await checkOwner(transaction, id, token, 'must be there');
        const stored = transaction.objectStore('lines');
        await stored.delete(linesOf(id, from));
        await Promise.all(lines.map((line, index) => stored.put(line, [id, from + index])));
        const header = (await stored.get([id, 0])) ?? '';
        await transaction.objectStore('games').put({ id, savedAt, header, lineCount: from + lines.length });
      });
    },
    async leave() {},
    remove(id, token) {
      return change(async (transaction) => {
        await checkOwner(transaction, id, token, 'may be missing');
        await transaction.objectStore('lines').delete(linesOf(id, 0));
        await transaction.objectStore('games').delete(id);
        await transaction.objectStore('owners').delete(id);
      });
    },
  };
}

async function checkOwner(
  transaction: WriteTransaction,
  id: string,
  token: string,
  missing: 'may be missing' | 'must be there',
): Promise<void> {
  const owner = await transaction.objectStore('owners').get(id);
  if (owner === token || (owner === undefined && missing === 'may be missing')) return;
  transaction.abort();
  if (owner === undefined) throw new StorageFailure('storage/failed', `${id} has been deleted under our hands`);
  throw new StorageFailure('storage/taken', `${id} is written by another tab`);
}

function linesOf(id: string, from: number): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, Number.MAX_SAFE_INTEGER]);
}

/** After a kill Chromium may find a database broken: it fails to open once, is deleted, and opens empty the next time. */
async function openPatiently(
  factory: () => Promise<IDBFactory>,
  databaseName: string,
  forget: () => void,
): Promise<IDBPDatabase> {
  for (const rest of [100, 400]) {
    try {
      return await openDatabase(factory, databaseName, forget);
    } catch (error) {
      if (toStorageProblem(error).code !== 'storage/failed') throw error;
    }
    await pause(rest);
  }
  return openDatabase(factory, databaseName, forget);
}

async function openDatabase(
  factory: () => Promise<IDBFactory>,
  databaseName: string,
  forget: () => void,
): Promise<IDBPDatabase> {
  const request = (await factory()).open(databaseName, 1);
  request.onupgradeneeded = () => {
    for (const storeName of storeNames) {
      if (storeName === 'games') request.result.createObjectStore(storeName, { keyPath: 'id' });
      else request.result.createObjectStore(storeName);
    }
  };
  await wrap(request);
  const opened = request.result;
  opened.onclose = forget; // the browser closes it by itself when the data is deleted or found broken
  opened.onversionchange = () => {
    opened.close();
    forget();
  };
  return wrap(opened);
}
