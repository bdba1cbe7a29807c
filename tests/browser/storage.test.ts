// The storage ladder in a real browser: which rung a page gets, what becomes of damage, and what happens when it is full.
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StoreKind } from '../../src/session/log-store';
import { chromiumArguments, chromiumPath } from '../support/browser';
import { type BuiltStoragePage, buildStoragePage, plainNameArguments } from '../support/storage-page';

let built: BuiltStoragePage;
let context: BrowserContext;
let uncaught: string[];
let profileCount = 0;

beforeAll(async () => {
  built = await buildStoragePage();
});

beforeEach(async () => {
  uncaught = [];
  profileCount += 1;
  context = await launch(join(built.folder, `profile-${profileCount}`));
});

function launch(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...chromiumArguments, ...plainNameArguments],
  });
}

afterEach(async () => {
  await context.close();
  if (uncaught.length > 0) throw new Error(`Errors nobody caught: ${uncaught.join('; ')}`);
});

afterAll(() => built.close());

async function openPage(address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => uncaught.push(String(error)));
  await page.goto(address);
  return page;
}

async function openGame(page: Page, lastLine: number, kinds?: StoreKind[]): Promise<void> {
  await page.evaluate((wanted) => window.storagePage.openStore(wanted), kinds);
  await startGame(page, lastLine);
}

async function startGame(page: Page, lastLine: number): Promise<void> {
  expect(await page.evaluate(() => window.storagePage.claim('game'))).toBe('ok');
  expect(await page.evaluate(() => window.storagePage.create('game'))).toBe('ok');
  for (let line = 1; line <= lastLine; line += 1) expect(await append(page, line)).toBe('ok');
}

function append(page: Page, line: number): Promise<string> {
  return page.evaluate((number) => window.storagePage.append('game', number, { number }), line);
}

async function read(page: Page) {
  const opened = await page.evaluate(() => window.storagePage.open('game'));
  return opened.ok ? { count: opened.value.lines.length, damage: opened.value.damage } : { problem: opened.error.code };
}

const pages = [
  { words: 'a page from a server', kind: 'opfs', address: () => built.servedAddress },
  { words: 'a page opened from a file', kind: 'buckets', address: () => built.fileAddress },
  { words: 'a page from a plain local network', kind: 'indexed-and-local', address: () => built.plainAddress },
] as const;

test.each(pages)(
  '$words keeps games in the store "$kind", and they are there after a reload',
  async ({ kind, address }) => {
    const page = await openPage(address());
    await openGame(page, 3);
    await page.reload();
    expect((await page.evaluate(() => window.storagePage.openStore())).kind).toBe(kind);
    expect(await read(page)).toEqual({ count: 4, damage: undefined });
    const listed = await page.evaluate(() => window.storagePage.list());
    expect(listed).toMatchObject({
      ok: true,
      value: [{ id: 'game', inputs: 3, header: expect.stringContaining('"title":"game"') }],
    });
    expect(await page.evaluate(() => window.storagePage.remove('game'))).toBe('ok');
    expect(await page.evaluate(() => window.storagePage.list())).toEqual({ ok: true, value: [] });
    expect(await read(page)).toEqual({ problem: 'storage/missing' });
  },
);

test('a browser that lets a page store nothing still lets it play, and says that nothing is kept', async () => {
  await context.close();
  const profile = join(built.folder, 'profile-blocked');
  await mkdir(join(profile, 'Default'), { recursive: true });
  const blockAll = { profile: { default_content_setting_values: { cookies: 2 } } }; // "block all cookies" in the settings
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(blockAll));
  context = await launch(profile);
  const page = await openPage(built.servedAddress);
  const { kind, failedRungs } = await page.evaluate(() => window.storagePage.openStore());
  expect(kind).toBe('memory');
  expect(failedRungs.map((rung) => rung.kind)).toEqual(['opfs', 'buckets', 'indexed-and-local']);
  expect(failedRungs.map((rung) => rung.problem.code)).toEqual(Array(3).fill('storage/blocked'));
  await openGame(page, 2);
  expect(await read(page)).toEqual({ count: 3, damage: undefined });
});

test.each([
  { words: 'fails once, as after a kill', failures: 1 },
  { words: 'does not open at all', failures: 1000 },
])('a database that $words does not hide the games of its second copy', async ({ failures }) => {
  const page = await openPage(built.fileAddress);
  await openGame(page, 3);
  await page.close();
  await context.addInitScript((count) => {
    const open = window.indexedDB.open.bind(window.indexedDB);
    let left = count;
    window.indexedDB.open = (...names) => {
      if (left === 0) return open(...names);
      left -= 1;
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
  }, failures);
  const later = await openPage(built.fileAddress);
  expect(await later.evaluate(() => window.storagePage.openStore())).toEqual({
    kind: 'buckets',
    failedRungs: expect.anything(),
  });
  expect(await read(later)).toEqual({ count: 4, damage: undefined });
  expect(await later.evaluate(() => window.storagePage.claim('game'))).toBe('ok');
  expect(await append(later, 4)).toBe('ok');
});

test('both copies still answer after the browser has cleared away what nothing holds', async () => {
  const page = await openPage(built.fileAddress);
  expect(await page.evaluate(() => window.storagePage.openStore(['buckets']))).toMatchObject({ kind: 'buckets' });
  const client = await context.newCDPSession(page);
  for (let round = 0; round < 4; round += 1) {
    await client.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(300);
  }
  const start = Date.now();
  await startGame(page, 3);
  expect(await read(page)).toEqual({ count: 4, damage: undefined });
  expect(Date.now() - start).toBeLessThan(6000); // less than a silent copy is waited for
});

test('a store that never answers is given up after a while, and the next one is used', async () => {
  await context.addInitScript(() => {
    StorageManager.prototype.getDirectory = () => new Promise(() => undefined);
    Object.defineProperty(window, 'Worker', {
      value: class {
        postMessage() {}
      },
    });
  });
  const page = await openPage(built.servedAddress);
  const { kind, failedRungs } = await page.evaluate(() => window.storagePage.openStore());
  expect(kind).toBe('buckets');
  expect(failedRungs).toMatchObject([{ kind: 'opfs', problem: { code: 'storage/slow' } }]);
});

test.each([
  { words: 'a changed byte in the middle', change: 'flip', good: 3, damage: { line: 4, reason: 'changed' } },
  { words: 'a last line cut off in the writing', change: 'cut', good: 5, damage: undefined },
] as const)(
  'a game file with $words opens up to its last good line, and the game goes on',
  async ({ change, good, damage }) => {
    const page = await openPage(built.servedAddress);
    await openGame(page, 5);
    await page.evaluate(() => window.storagePage.release('game'));
    await page.evaluate(changeFile, change);
    await page.reload();
    await page.evaluate(() => window.storagePage.openStore());
    expect(await read(page)).toEqual({ count: good, damage });
    expect(await page.evaluate(() => window.storagePage.claim('game'))).toBe('ok');
    expect(await read(page)).toEqual({ count: good, damage });
    expect(await append(page, good)).toBe('ok');
    await page.reload();
    await page.evaluate(() => window.storagePage.openStore());
    expect(await read(page)).toEqual({ count: good + 1, damage: undefined });
    expect(await page.evaluate(linesSetAside)).toBe(damage === undefined ? 0 : 3);
  },
);

async function changeFile(change: 'flip' | 'cut'): Promise<void> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('clusterwise-games');
  const handle = await folder.getFileHandle('game.log');
  const text = await (await handle.getFile()).text();
  const changed = change === 'cut' ? text.slice(0, -5) : text.replace('{"number":3}', '{"number":7}');
  const writable = await handle.createWritable();
  await writable.write(changed);
  await writable.close();
}

async function linesSetAside(): Promise<number> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('clusterwise-games');
  try {
    const text = await (await (await folder.getFileHandle('game.damaged')).getFile()).text();
    return text.split('\n').length - 1;
  } catch {
    return 0;
  }
}

test.each([
  { words: 'a line changed in the first copy', harm: 'change' },
  { words: 'the first copy gone altogether', harm: 'delete' },
] as const)(
  'with $words the game is whole, from the second copy, and both copies are whole again',
  async ({ harm }) => {
    for (const address of [built.fileAddress, built.plainAddress]) {
      const page = await openPage(address);
      await openGame(page, 5);
      await page.reload();
      await page.evaluate(harmFirstCopy, harm);
      await page.evaluate(() => window.storagePage.openStore());
      expect(await read(page)).toEqual({ count: 6, damage: undefined });
      expect(await page.evaluate(() => window.storagePage.claim('game'))).toBe('ok');
      expect(await append(page, 6)).toBe('ok');
      expect(await page.evaluate(firstCopyLines)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      await page.close();
    }
  },
);

async function harmFirstCopy(harm: 'change' | 'delete'): Promise<void> {
  const done = (request: IDBRequest) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  if (harm === 'delete') {
    await done(indexedDB.deleteDatabase('clusterwise-games'));
    return;
  }
  const database = (await done(indexedDB.open('clusterwise-games'))) as IDBDatabase;
  await done(database.transaction('lines', 'readwrite').objectStore('lines').put('{"line":2,"check":"00', ['game', 2]));
  database.close();
}

async function firstCopyLines(): Promise<number[]> {
  const done = (request: IDBRequest) =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const database = (await done(indexedDB.open('clusterwise-games'))) as IDBDatabase;
  const lines = (await done(database.transaction('lines').objectStore('lines').getAll())) as string[];
  database.close();
  return lines.map((line) => (JSON.parse(line) as { line: number }).line);
}

test('a try-out of the storage that was killed half way is cleared away later', async () => {
  const page = await openPage(built.servedAddress);
  await page.evaluate(() => window.storagePage.openStore());
  const files = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('clusterwise-games');
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    });
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('clusterwise-games');
    await folder.getFileHandle('try-out-left.log', { create: true });
  });
  expect(await files()).toEqual(['try-out-left.log']);
  await page.reload();
  await page.clock.install({ time: Date.now() + 3_600_000 });
  await page.evaluate(() => window.storagePage.openStore());
  expect(await files()).toEqual([]);
});

test.each(['opfs', 'buckets', 'indexed-and-local'] as const)(
  'when there is no more room the store says so, keeps what it has, and goes on when there is room: "%s"',
  async (kind) => {
    const page = await openPage(built.servedAddress);
    const devtools = await context.newCDPSession(page);
    const origin = new URL(built.servedAddress).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
    await openGame(page, 2, [kind]);
    const tooLong = { words: randomBytes(5_000_000).toString('base64') }; // text that cannot be packed smaller
    expect(await page.evaluate((record) => window.storagePage.append('game', 3, record), tooLong)).toBe('storage/full');
    expect(await read(page)).toEqual({ count: 3, damage: undefined });
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await append(page, 3)).toBe('ok');
    await page.reload();
    await page.evaluate((wanted) => window.storagePage.openStore([wanted]), kind);
    expect(await read(page)).toEqual({ count: 4, damage: undefined });
  },
);

test('a game can be saved to a file, and a file that is too large is refused before it is read', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  const page = await openPage(built.servedAddress);
  const [download, saved] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(() => window.storagePage.saveTextFile('table 3.json', '{"a":"é"}', 'application/json')),
  ]);
  expect(saved).toEqual({ ok: true, value: 'downloaded' });
  expect(download.suggestedFilename()).toBe('table 3.json');

  const open = async (size: number) => {
    const chooser = page.waitForEvent('filechooser');
    const result = page.evaluate(() => window.storagePage.chooseTextFile('.json'));
    await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.alloc(size, 'x') });
    return result;
  };
  expect(await open(3)).toEqual({ ok: true, value: { name: 'a.json', text: 'xxx' } });
  expect(await open(20 * 1024 * 1024 + 1)).toMatchObject({ ok: false, error: { code: 'storage/too-large' } });
});
