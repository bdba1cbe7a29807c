// Nothing that was told to be safe may be lost, whenever the browser is killed. 20 kills in every run; `KILLS=200` by hand.
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLog } from '../../src/session/log-lines';
import type { StoreKind } from '../../src/session/log-store';
import { killCount, launchKillableBrowser } from '../support/kill';
import { type BuiltStoragePage, buildStoragePage } from '../support/storage-page';

let built: BuiltStoragePage;

beforeAll(async () => {
  built = await buildStoragePage();
});

afterAll(() => built.close());

const killsOfEach = Math.max(1, Math.ceil(killCount / 2));
const timeLimit = 30_000 + killsOfEach * 10_000;

test(
  `no line that was safe is lost when the browser is killed, in the file store (${killsOfEach} kills)`,
  async () => {
    expect(await writeAndKill('opfs', built.servedAddress, 11)).toBeGreaterThan(killsOfEach);
  },
  timeLimit,
);

test(
  `no line that was safe is lost when the browser is killed, in the store of two copies (${killsOfEach} kills)`,
  async () => {
    expect(await writeAndKill('buckets', built.fileAddress, 23)).toBeGreaterThan(killsOfEach);
  },
  timeLimit,
);

/** Answers how many lines were told to be safe; fails when one of them was lost. */
async function writeAndKill(kind: StoreKind, address: string, seed: number): Promise<number> {
  const profile = join(built.folder, `profile-${kind}`);
  const random = smallRandom(seed);
  let safeLines = 0;
  let acknowledged = 0;
  let copiesLost = 0;
  for (let kill = 0; kill <= killsOfEach; kill += 1) {
    const run = await startWriting(kind, address, profile);
    try {
      const found = await run.found;
      expect(found.kind).toBe(kind);
      const read = readLog(found.lines);
      copiesLost += found.inCopies.filter((count) => count < safeLines).length;
      expect(read.damage).toBeUndefined();
      expect(read.goodLines, `lines found after kill ${kill}`).toBeGreaterThanOrEqual(safeLines);
      expect(read.inputs).toEqual(read.inputs.map((_, place) => ({ number: place + 1 })));
      await pause(150 + Math.floor(random() * 700));
    } finally {
      await run.kill();
    }
    safeLines = Math.max(safeLines, run.lastSafe() + 1);
    acknowledged += run.safeCount();
  }
  console.log(
    `${kind}: ${killsOfEach} kills, ${acknowledged} lines told to be safe, 0 lost, ${copiesLost} copies mended`,
  );
  return acknowledged;
}

interface Found {
  readonly kind: StoreKind;
  readonly lines: readonly string[];
  readonly inCopies: readonly number[]; // lines in each of two copies, before they were mended from each other
}

async function startWriting(kind: StoreKind, address: string, profile: string) {
  const browser = await launchKillableBrowser(profile);
  const safe: number[] = [];
  const found = new Promise<Found>((resolve, reject) => {
    browser.page.on('console', (message) => {
      const [, word, rest = ''] = /^(\w+) (.*)$/s.exec(message.text()) ?? [];
      if (word === 'safe') safe.push(Number(rest));
      if (word === 'found') resolve(JSON.parse(rest) as Found);
    });
    browser.page.on('pageerror', reject);
  });
  found.catch(() => undefined);
  await browser.page.goto(address);
  await browser.page.evaluate((wanted) => {
    void window.storagePage.writeWithoutRest([wanted], 'game');
  }, kind);
  return {
    found,
    kill: browser.kill,
    safeCount: () => safe.length,
    lastSafe: () => safe.at(-1) ?? -1,
  };
}

/** mulberry32: the moments of the kills are the same in every run. */
function smallRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
