// Two tabs on one game: one writes, the other may read it or take it over, and the log stays one story.
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../src/session/log-lines';
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
  context = await chromium.launchPersistentContext(join(built.folder, `profile-${profileCount}`), {
    executablePath: chromiumPath(),
    args: [...chromiumArguments, ...plainNameArguments],
  });
});

afterEach(async () => {
  await context.close();
  if (uncaught.length > 0) throw new Error(`Errors nobody caught: ${uncaught.join('; ')}`);
});

afterAll(() => built.close());

const pages = [
  { words: 'pages from a server (file store, locks)', address: () => built.servedAddress },
  { words: 'pages opened from a file (two copies, locks)', address: () => built.fileAddress },
  { words: 'pages from a plain local network (no locks)', address: () => built.plainAddress },
] as const;

async function openTab(address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => uncaught.push(String(error)));
  await page.goto(address);
  await page.evaluate(() => window.storagePage.openStore());
  return page;
}

const claim = (page: Page) => page.evaluate(() => window.storagePage.claim('game'));
const takeOver = (page: Page) => page.evaluate(() => window.storagePage.takeOver('game'));
const lost = (page: Page) => page.evaluate(() => window.storagePage.lost());
const append = (page: Page, line: number, by: string) =>
  page.evaluate(([number, name]) => window.storagePage.append('game', number, { name }), [line, by] as const);

async function namesInLog(page: Page): Promise<unknown[]> {
  const opened = await page.evaluate(() => window.storagePage.open('game'));
  if (!opened.ok) return [opened.error];
  expect(opened.value.damage).toBeUndefined();
  return readLog(opened.value.lines).inputs.map((input) => (input as { name: string }).name);
}

async function startGame(page: Page, name: string): Promise<void> {
  expect(await claim(page)).toBe('ok');
  expect(await page.evaluate(() => window.storagePage.create('game'))).toBe('ok');
  expect(await append(page, 1, name)).toBe('ok');
}

test.each(pages)('the second tab can read the game but not write it: $words', async ({ address }) => {
  const first = await openTab(address());
  const second = await openTab(address());
  await startGame(first, 'first');
  expect(await claim(second)).toBe('storage/taken');
  expect(await namesInLog(second)).toEqual(['first']);
  expect(await append(second, 2, 'second')).toBe('storage/taken');
  expect(await second.evaluate(() => window.storagePage.remove('game'))).toBe('storage/taken');
  expect(await append(first, 2, 'first')).toBe('ok');
  expect(await namesInLog(second)).toEqual(['first', 'first']);
  expect(await lost(first)).toEqual([]);
});

test.each(pages)(
  'a tab that takes a game over writes it, and the other tab is told and writes no more: $words',
  async ({ address }) => {
    const first = await openTab(address());
    const second = await openTab(address());
    await startGame(first, 'first');
    expect(await takeOver(second)).toBe('ok');
    await expect.poll(() => lost(first)).toEqual(['game']);
    expect(await append(second, 2, 'second')).toBe('ok');
    expect(await append(first, 2, 'first')).toBe('storage/taken');
    expect(await append(first, 3, 'first')).toBe('storage/taken');
    expect(await append(second, 3, 'second')).toBe('ok');
    expect(await namesInLog(first)).toEqual(['first', 'second', 'second']);
    expect(await takeOver(first)).toBe('ok');
    expect(await append(first, 4, 'first')).toBe('ok');
    await expect.poll(() => lost(second)).toEqual(['game']);
    expect(await namesInLog(second)).toEqual(['first', 'second', 'second', 'first']);
  },
);

test.each(pages)(
  'a tab that writes without a rest while it loses the game leaves one unbroken log: $words',
  async ({ address }) => {
    const first = await openTab(address());
    const second = await openTab(address());
    await startGame(first, 'first');
    const writing = first.evaluate(async () => {
      for (let line = 2; ; line += 1) {
        const result = await window.storagePage.append('game', line, { name: 'first' });
        if (result !== 'ok') return { line, result };
      }
    });
    expect(await takeOver(second)).toBe('ok');
    const stopped = await writing;
    expect(stopped.result).toBe('storage/taken');
    const before = await namesInLog(second);
    expect(before.length).toBeGreaterThanOrEqual(stopped.line - 1);
    expect(await append(second, before.length + 1, 'second')).toBe('ok');
    expect(await namesInLog(first)).toEqual([...before, 'second']);
  },
);

test.each(pages)(
  'a game is free again when its tab was given back, closed or has crashed: $words',
  async ({ address }) => {
    const second = await openTab(address());
    const releasing = await openTab(address());
    await startGame(releasing, 'first');
    await releasing.evaluate(() => window.storagePage.release('game'));
    expect(await append(releasing, 2, 'first')).toBe('storage/taken');
    expect(await claim(second)).toBe('ok');
    await second.evaluate(() => window.storagePage.release('game'));

    const closing = await openTab(address());
    expect(await claim(closing)).toBe('ok');
    await closing.close();
    expect(await claim(second)).toBe('ok');
    await second.evaluate(() => window.storagePage.release('game'));

    const crashing = await openTab(address());
    expect(await claim(crashing)).toBe('ok');
    const devtools = await context.newCDPSession(crashing);
    const crashed = crashing.waitForEvent('crash');
    devtools.send('Page.crash').catch(() => undefined); // a crashed page gives no answer
    await crashed;
    expect(await claim(second)).toBe('ok');
    expect(await append(second, 2, 'second')).toBe('ok');
  },
);

test('two tabs that claim a game in the same moment without locks do not both get it', async () => {
  const first = await openTab(built.plainAddress);
  const second = await openTab(built.plainAddress);
  for (let round = 0; round < 5; round += 1) {
    const results = await Promise.all([claim(first), claim(second)]);
    expect([...results].sort()).toEqual(['ok', 'storage/taken']);
    const winner = results[0] === 'ok' ? first : second;
    await winner.evaluate(() => window.storagePage.release('game'));
  }
});
