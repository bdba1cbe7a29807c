import { expect, test } from 'vitest';
import { createLocalCopy } from './local-copy';

/** A localStorage with room for so many characters. */
function fakeStorage(room: number): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
    setItem(key, value) {
      const others = [...entries].filter(([other]) => other !== key);
      const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
      if (used + key.length + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
  };
}

async function save(copy: ReturnType<typeof createLocalCopy>, id: string, lines: string[], savedAt: number) {
  await copy.take(id, 'me', 'first');
  await copy.write(id, 'me', 0, lines, savedAt);
  await copy.leave(id, 'me');
}

test('lines are kept in their places, and what stood behind them is dropped', async () => {
  const copy = createLocalCopy(fakeStorage(1000), 'app');
  await save(copy, 'a game', ['h', 'one', 'two'], 1);
  await copy.write('a game', 'me', 1, ['uno'], 2);
  expect(await copy.read('a game')).toEqual(['h', 'uno']);
  expect(await copy.list()).toEqual([{ id: 'a game', savedAt: 2, header: 'h', lineCount: 2 }]);
});

test('the game saved longest ago makes room for the one being played', async () => {
  const copy = createLocalCopy(fakeStorage(200), 'app');
  await save(copy, 'newer', ['h', 'x'.repeat(30)], 2);
  await save(copy, 'older', ['h', 'x'.repeat(30)], 1);
  await save(copy, 'now', ['h', 'x'.repeat(60)], 3);
  expect((await copy.list()).map((log) => log.id)).toEqual(['newer', 'now']);
});

test('a line too long for the whole room fails as full', async () => {
  const copy = createLocalCopy(fakeStorage(200), 'app');
  await expect(save(copy, 'now', ['x'.repeat(500)], 3)).rejects.toMatchObject({ name: 'QuotaExceededError' });
});

test('only the owner writes', async () => {
  const copy = createLocalCopy(fakeStorage(1000), 'app');
  await copy.take('game', 'first', 'first');
  await copy.take('game', 'second', 'first');
  await expect(copy.write('game', 'first', 0, ['h'], 1)).rejects.toMatchObject({ code: 'storage/taken' });
  await expect(copy.take('game', 'first', 'again')).rejects.toMatchObject({ code: 'storage/taken' });
  await expect(copy.remove('game', 'first')).rejects.toMatchObject({ code: 'storage/taken' });
});
