// What the page's address may ask for, and what stands on `<html>`.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import product from '../../locales/en/product.json';
import tasks from '../../locales/en/tasks.json';
import {
  type AppPage,
  begin,
  markOnPage,
  named,
  openApp,
  openFile,
  press,
  saveByDownload,
  saveFile,
  visibleNotices,
  waitForMark,
} from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { gameAt, placeNames } from '../support/places';
import { type ServedSite, serveSite } from '../support/serve';

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let apps: AppPage[];

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

beforeEach(async () => {
  apps = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await saveByDownload(context);
});

afterEach(async () => {
  const all = apps.flatMap(({ errors }) => errors.all);
  await context.close();
  if (all.length > 0) throw new Error(all.join('\n'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visit(search: string): Promise<Page> {
  const app = await openApp(context, `${site.address}${search}`);
  apps.push(app);
  return app.page;
}

async function headOf(page: Page) {
  return JSON.parse((await saveFile(page)).text) as { scenario: { id: string }; course: string; seed: number };
}

test('an address without wishes opens the lobby and says so on the page', async () => {
  const page = await visit('');
  expect(await markOnPage(page)).toBe('lobby//lobby/false');
  const marks = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
  expect(marks).toEqual({ lang: 'en', dir: 'ltr' });
});

test('scenario, format and seed begin that game, and the address then names it', async () => {
  const page = await visit('?scenario=kestrel-coast&format=express&seed=4000000000');
  await begin(page);
  expect(await headOf(page)).toMatchObject({
    scenario: { id: 'kestrel-coast' },
    course: 'express',
    seed: 4_000_000_000,
  });
  expect(new URL(page.url()).search).toMatch(/^\?game=g[\w-]+$/);
});

test('a step is played up to by the book, and stops at its brief', async () => {
  const page = await visit('?seed=7&step=3');
  await waitForMark(page, 'game/3/brief/false');
  await page.waitForTimeout(1500);
  expect(await markOnPage(page)).toBe('game/3/brief/false');
  expect((await headOf(page)).seed).toBe(7);
});

test('autoplay plays by itself from moment to moment', async () => {
  const page = await visit('?seed=7&autoplay=by-the-book');
  await waitForMark(page, 'game/1/brief/false');
  await waitForMark(page, 'game/1/diary/false');
  await waitForMark(page, 'game/1/task/false');
  expect(await named(page, 'crash').count()).toBe(0);
});

test('fuzz presses everything for ten seconds and breaks nothing', async () => {
  const page = await visit('?seed=3&fuzz');
  await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'game');
  const seen = new Set<string>();
  for (let second = 0; second < 10; second += 1) {
    await page.waitForTimeout(1000);
    seen.add(await page.locator('#ui').innerText());
  }
  expect(seen.size).toBeGreaterThan(3);
  expect(await named(page, 'crash').count()).toBe(0);
});

test('wishes that make no sense are left out', async () => {
  const page = await visit('?seed=-1&step=99&autoplay=nobody&lang=klingon&scenario=&format=&other=%00');
  expect(await markOnPage(page)).toBe('lobby//lobby/false');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  const other = await visit('?scenario=atlantis&format=a-year&seed=1.5');
  await begin(other);
  expect((await headOf(other)).scenario.id).toBe('kestrel-coast');
  const gone = await visit('?game=../../nothing');
  await expect.poll(() => visibleNotices(gone)).toEqual(['storage/missing']);
  expect(await markOnPage(gone)).toBe('lobby//lobby/false');
});

/** Names in dots that begin like a branch of the locale: the key of a text that is not there. */
const keyShown = new RegExp(`\\b(${[...Object.keys(product), ...Object.keys(tasks)].join('|')})(\\.[\\w-]+)+\\b`, 'g');

/** What is wrong with the words on the page when they are long and run from right to left. */
async function faultsOfPseudo(page: Page): Promise<readonly string[]> {
  const { sideways, untranslated, words } = await page.evaluate(() => {
    const root = document.documentElement;
    const buttons = [...document.querySelectorAll<HTMLElement>('.button')].filter((each) => each.checkVisibility());
    const isOurs = (each: HTMLElement) => !each.innerText.includes('~lo');
    const named = [...document.querySelectorAll<HTMLElement>('.tool')].map((each) => each.ariaLabel ?? '');
    return {
      sideways: root.scrollWidth - root.clientWidth,
      untranslated: [
        ...buttons.filter(isOurs).map((each) => each.innerText),
        ...named.filter((each) => !/~lo/.test(each)),
      ],
      words: document.body.innerText,
    };
  });
  return [
    ...(sideways > 0 ? [`${sideways} pixels wider than the window`] : []),
    ...untranslated.map((text) => `not translated: ${text}`),
    ...(words.match(keyShown) ?? []).map((key) => `key: ${key}`),
  ];
}

test('in the pseudo language every place is written from right to left, translated, and not too wide', async () => {
  const page = await visit('?lang=pseudo');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(await faultsOfPseudo(page)).toEqual([]);
  for (const name of placeNames) {
    const { text, mark } = gameAt(name);
    await openFile(page, text);
    await waitForMark(page, mark);
    expect(await faultsOfPseudo(page), `at ${name}`).toEqual([]);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('pseudo');
    if (name === 'debrief' || name === 'handover') continue;
    expect(await page.locator('.words').evaluate((words) => words.getBoundingClientRect().left < 640)).toBe(true);
  }
  await openFile(page, gameAt('diary').text);
  await waitForMark(page, gameAt('diary').mark);
  for (const dialog of ['help', 'settings', 'files', 'facilitator', 'log', 'stakeholder']) {
    await press(page, `tool-${dialog}`);
    expect(await faultsOfPseudo(page), `at ${dialog}`).toEqual([]);
    await press(page, 'close');
  }
});
