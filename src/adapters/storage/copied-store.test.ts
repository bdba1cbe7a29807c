import { expect, test, vi } from 'vitest';
import { formatLogLine } from '../../session/log-lines';
import type { LogStore } from '../../session/log-store';
import { soleClaims } from './claims';
import { createCopiedStore } from './copied-store';
import type { LogCopy } from './log-copy';
import { createMemoryCopy } from './memory-copy';
import { StorageFailure } from './storage-failure';

/** A copy that fails as it is told: `failures` holds what the next writes throw. */
function fakeCopy(isSnapshot = false) {
  const memory = createMemoryCopy();
  const failures: Error[] = [];
  const copy: LogCopy = {
    ...memory,
    isSnapshot,
    async write(...change) {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      await memory.write(...change);
    },
  };
  return { copy, failures, count: async () => (await memory.read('game')).length };
}

function fakeStore(...copies: LogCopy[]) {
  let time = 0;
  const now = () => ++time;
  return createCopiedStore({ kind: 'memory', copies, claims: soleClaims, now, newToken: () => 'token' });
}

function add(store: LogStore, line: number) {
  return store.append('game', formatLogLine(line, { line }));
}

async function startGame(store: LogStore): Promise<void> {
  await store.claim('game');
  await store.create('game', formatLogLine(0, { title: 'A game' }));
}

const done = { ok: true, value: undefined };
const problem = (code: string) => ({ ok: false, error: { code } });

test('nothing is written without the claim to the game, nor after it was given back', async () => {
  const store = fakeStore(fakeCopy().copy);
  expect(await store.create('game', formatLogLine(0, {}))).toMatchObject(problem('storage/taken'));
  const claim = await store.claim('game');
  expect(await store.create('game', formatLogLine(0, {}))).toEqual(done);
  if (claim.ok) await claim.value.release();
  expect(await add(store, 1)).toMatchObject(problem('storage/taken'));
});

test('a line that is not the next one is refused, and a game has one header', async () => {
  const store = fakeStore(fakeCopy().copy);
  await store.claim('game');
  expect(await add(store, 1)).toMatchObject(problem('storage/missing'));
  await store.create('game', formatLogLine(0, {}));
  expect(await store.create('game', formatLogLine(0, {}))).toMatchObject(problem('storage/exists'));
  expect(await add(store, 2)).toMatchObject(problem('storage/out-of-order'));
  expect(await store.append('game', 'no line at all')).toMatchObject(problem('storage/out-of-order'));
  expect(await add(store, 1)).toEqual(done);
});

test('lines given without waiting are written one after the other', async () => {
  const store = fakeStore(fakeCopy().copy, fakeCopy().copy);
  await startGame(store);
  expect(await Promise.all([add(store, 1), add(store, 2), add(store, 3)])).toEqual([done, done, done]);
  expect(await store.list()).toMatchObject({ ok: true, value: [{ id: 'game', inputs: 3, savedAt: 5 }] });
});

test('a copy that fails once is brought up to date before the line is told to be safe', async () => {
  const [one, two] = [fakeCopy(), fakeCopy()];
  const store = fakeStore(one.copy, two.copy);
  await startGame(store);
  two.failures.push(new Error('closed'));
  expect(await add(store, 1)).toEqual(done);
  expect([await one.count(), await two.count()]).toEqual([2, 2]);
});

test('the game goes on while one of two copies fails, and that copy gets all it lacks when it works again', async () => {
  const [one, two] = [fakeCopy(), fakeCopy()];
  const store = fakeStore(one.copy, two.copy);
  await startGame(store);
  two.failures.push(new Error('gone'), new Error('gone'));
  expect(await add(store, 1)).toEqual(done);
  expect([await one.count(), await two.count()]).toEqual([2, 1]);
  expect(await add(store, 2)).toEqual(done);
  expect([await one.count(), await two.count()]).toEqual([3, 3]);
});

test('a copy without room stops the line, and the same line can be tried again', async () => {
  const [one, two] = [fakeCopy(), fakeCopy()];
  const store = fakeStore(one.copy, two.copy);
  await startGame(store);
  const full = new StorageFailure('storage/full', 'no room');
  two.failures.push(full, full);
  expect(await add(store, 1)).toMatchObject(problem('storage/full'));
  expect(await add(store, 1)).toEqual(done);
  expect([await one.count(), await two.count()]).toEqual([2, 2]);
});

test('a snapshot without room stops nobody, but a snapshot alone makes no line safe', async () => {
  const [one, two] = [fakeCopy(), fakeCopy(true)];
  const store = fakeStore(one.copy, two.copy);
  await startGame(store);
  two.failures.push(new StorageFailure('storage/full', ''), new StorageFailure('storage/full', ''));
  expect(await add(store, 1)).toEqual(done);
  one.failures.push(new Error('gone'), new Error('gone'));
  expect(await add(store, 2)).toMatchObject(problem('storage/failed'));
});

test('a line that failed in every copy is not shown as part of the game', async () => {
  const one = fakeCopy();
  const store = fakeStore(one.copy);
  await startGame(store);
  one.failures.push(new Error('gone'), new Error('gone'));
  expect(await add(store, 1)).toMatchObject(problem('storage/failed'));
  expect(await store.open('game')).toMatchObject({
    ok: true,
    value: { lines: [formatLogLine(0, { title: 'A game' })] },
  });
});

test('when the page starts, every game that one copy lacks is written to it from the other', async () => {
  const [one, two] = [fakeCopy(), fakeCopy()];
  const alone = fakeStore(one.copy);
  await startGame(alone);
  await add(alone, 1);
  const store = fakeStore(one.copy, two.copy);
  await store.mendAll();
  expect(await two.count()).toBe(2);
  expect(await store.list()).toMatchObject({ ok: true, value: [{ inputs: 1, savedAt: 3 }] });
});

test('damage is still told after the claim has cut the log to its last good line', async () => {
  const one = fakeCopy();
  const header = formatLogLine(0, {});
  await one.copy.write('game', 'token', 0, [header, 'bad', formatLogLine(2, {})], 1);
  const store = fakeStore(one.copy);
  const found = { ok: true, value: { lines: [header], damage: { line: 2, reason: 'unreadable' } } };
  expect(await store.open('game')).toEqual(found);
  await store.claim('game');
  expect(await store.open('game')).toEqual(found);
  expect(await add(store, 1)).toEqual(done);
});

test('a game taken over tells its listeners once, also those who ask late', async () => {
  let take: () => void = () => undefined;
  const lost = new Promise<void>((resolve) => {
    take = resolve;
  });
  const claims = { acquire: async () => ({ release: () => undefined, lost }) };
  const copies = [createMemoryCopy()];
  const store = createCopiedStore({ kind: 'memory', copies, claims, now: () => 1, newToken: () => 'token' });
  const claim = await store.claim('game');
  if (!claim.ok) throw new Error(claim.error.detail);
  const heard: string[] = [];
  claim.value.onLost(() => heard.push('early'));
  claim.value.onLost(() => heard.push('never'))();
  take();
  await lost;
  await Promise.resolve();
  claim.value.onLost(() => heard.push('late'));
  expect(heard).toEqual(['early', 'late']);
  expect(await store.create('game', formatLogLine(0, {}))).toMatchObject(problem('storage/taken'));
});

test('a deleted game is gone, and a game that never was is missing', async () => {
  const store = fakeStore(fakeCopy().copy, fakeCopy().copy);
  await startGame(store);
  expect(await store.remove('game')).toEqual(done);
  expect(await store.list()).toEqual({ ok: true, value: [] });
  expect(await store.open('game')).toMatchObject(problem('storage/missing'));
});

test('what a try-out of the storage left behind is not shown as a game', async () => {
  const one = fakeCopy();
  await one.copy.write('try-out-x', 'token', 0, ['probe'], 1);
  expect(await fakeStore(one.copy).list()).toEqual({ ok: true, value: [] });
});

test('a copy that has gone silent does not keep a game from being opened and written', async () => {
  vi.useFakeTimers();
  try {
    const good = fakeCopy();
    const silent: LogCopy = { ...createMemoryCopy(), list: never, take: never, read: never, write: never };
    const store = fakeStore(good.copy, silent);
    const claimed = store.claim('game');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await claimed).toMatchObject({ ok: true });
    const created = store.create('game', formatLogLine(0, { title: 'A game' }));
    await vi.advanceTimersByTimeAsync(60_000);
    await created;
    expect(await good.count()).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

function never(): Promise<never> {
  return new Promise(() => undefined);
}
