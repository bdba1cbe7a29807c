// The ladder: the safest place this browser really offers, proved by writing and reading, each rung with a time limit.

import { assertNever } from '../../base/assert';
import type { LogStore, StorageProblem, StoreKind } from '../../session/log-store';
import { type Claims, soleClaims } from './claims';
import { createCopiedStore } from './copied-store';
import { createIndexedCopy } from './indexed-copy';
import { createLeaseClaims } from './lease-claims';
import { createLocalCopy } from './local-copy';
import { createLockClaims } from './lock-claims';
import { type LogCopy, tryOutPrefix } from './log-copy';
import { createMemoryCopy } from './memory-copy';
import { createOpfsCopy } from './opfs-copy';
import type { StorageBucket } from './storage-buckets';
import { attempt, StorageFailure, toStorageProblem } from './storage-failure';
import { withTimeLimit } from './time-limit';

const appId = 'clusterwise'; // pages opened from files share one storage with every other such page
const probeLimitMilliseconds = 5000;
const mendLimitMilliseconds = 5000;

export interface FailedRung {
  readonly kind: StoreKind;
  readonly problem: StorageProblem;
}

export interface BestStore {
  readonly store: LogStore;
  readonly failedRungs: readonly FailedRung[]; // safer places that did not work here, and why
}

/** Opens the safest store this browser offers. Never fails: the last rung is the memory of the page. */
export async function openBestStore(
  kinds: readonly StoreKind[] = ['opfs', 'buckets', 'indexed-and-local'],
): Promise<BestStore> {
  const failedRungs: FailedRung[] = [];
  for (const kind of kinds) {
    try {
      return { store: await openStore(kind), failedRungs };
    } catch (error) {
      failedRungs.push({ kind, problem: toStorageProblem(error) });
    }
  }
  return { store: await openStore('memory'), failedRungs };
}

async function openStore(kind: StoreKind): Promise<LogStore> {
  const copies = copiesOf(kind);
  await proveRung(copies);
  const claims = kind === 'memory' ? soleClaims : tabClaims();
  const store = createCopiedStore({ kind, copies, claims, now: () => Date.now(), newToken: randomName });
  await withTimeLimit(store.mendAll(), mendLimitMilliseconds, 'Mending').catch(() => undefined); // goes on by itself; claims mend too
  return store;
}

/**
 * A rung holds when a full copy of it works and the browser offers the others: a copy that is broken today is mended
 * later, and going down the ladder would hide the games that are here. So would leaving a store because it is full.
 */
async function proveRung(copies: readonly LogCopy[]): Promise<void> {
  const problems = await Promise.all(
    copies.map(async (copy) => {
      const result = await attempt(() => withTimeLimit(probe(copy), probeLimitMilliseconds, `Trying ${copy.name}`));
      if (result.ok) return undefined;
      if (result.error.code === 'storage/blocked') throw new StorageFailure('storage/blocked', result.error.detail);
      return result.error;
    }),
  );
  const holds = problems.some(
    (problem, index) =>
      copies[index]?.isSnapshot === false && (problem === undefined || problem.code === 'storage/full'),
  );
  const [first] = problems.filter((problem) => problem !== undefined);
  if (!holds && first !== undefined) throw new StorageFailure(first.code, first.detail);
}

function copiesOf(kind: StoreKind): readonly LogCopy[] {
  const databaseName = `${appId}-games`;
  const inDefaultBucket = () => createIndexedCopy('indexed', async () => indexedDB, databaseName);
  switch (kind) {
    case 'opfs':
      return [createOpfsCopy()];
    case 'buckets':
      return [inDefaultBucket(), createIndexedCopy('bucket', openBucket, databaseName)];
    case 'indexed-and-local':
      return [inDefaultBucket(), createLocalCopy(localStorage, appId)];
    case 'memory':
      return [createMemoryCopy()];
    default:
      return assertNever(kind);
  }
}

let bucket: StorageBucket | undefined;

async function openBucket(): Promise<IDBFactory> {
  if (navigator.storageBuckets === undefined)
    throw new StorageFailure('storage/blocked', 'There are no storage buckets');
  // Chromium lets a database of a bucket go silent when nothing holds the bucket itself any more.
  bucket ??= await navigator.storageBuckets.open(`${appId}-second-copy`, { durability: 'strict' });
  return bucket.indexedDB;
}

function tabClaims(): Claims {
  const locks: LockManager | undefined = navigator.locks;
  return locks === undefined ? createLeaseClaims(localStorage, appId) : createLockClaims(locks, appId);
}

/** Writes, reads and deletes for real: that an interface is there says little. */
async function probe(copy: LogCopy): Promise<void> {
  const id = `${tryOutPrefix}${randomName()}`;
  const token = randomName();
  await copy.take(id, token, 'first');
  await copy.write(id, token, 0, ['probe'], Date.now());
  const [line] = await copy.read(id);
  await copy.remove(id, token);
  if (line !== 'probe') throw new StorageFailure('storage/failed', `${copy.name} did not give back what was written`);
  await sweep(copy, token);
}

/** A try-out that was killed half way is cleared away by a later one. */
async function sweep(copy: LogCopy, token: string): Promise<void> {
  const longAgo = Date.now() - 60_000;
  const left = (await copy.list()).filter(({ id, savedAt }) => id.startsWith(tryOutPrefix) && savedAt < longAgo);
  for (const { id } of left) {
    await copy.take(id, token, 'first');
    await copy.remove(id, token);
  }
}

function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
}
