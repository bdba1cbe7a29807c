// Read from the far end of a room: sizes of letters and targets, contrast, and nothing out of the window, cut or on top of other words.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser';
import {
  cutWords,
  faintWords,
  hiddenMainButtons,
  overlappingWords,
  smallFigures,
  smallTargets,
  smallWords,
  tooWide,
} from '../support/screen-faults';
import {
  atEveryScreen,
  openWith,
  screenNames,
  smallestWindow,
  usualWindow,
  windowSizes,
  type WindowSize,
} from '../support/screens';
import { type ServedSite, serveSite } from '../support/serve';
import type { Settings, Theme } from '../../src/session/settings';

let site: ServedSite;
let browser: Browser;
let found: Findings;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
  found = await walk();
}, 480_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Findings {
  readonly words: string[];
  readonly faint: string[];
  readonly targets: string[];
  readonly mainButtons: string[];
  readonly wide: string[];
  readonly cut: string[];
  readonly overlaps: string[];
  readonly screens: string[];
}

/** One walk through the product at the usual text size: looked at in every window, so that the walk is made once. */
async function walk(): Promise<Findings> {
  const { context, app } = await openWith(browser, site.address, {}, smallestWindow);
  const { page } = app;
  const faults: Findings = {
    words: [],
    faint: [],
    targets: [],
    mainButtons: [],
    wide: [],
    cut: [],
    overlaps: [],
    screens: [],
  };
  const note = (list: string[], name: string, more: readonly string[]) =>
    list.push(...more.map((fault) => `${name}: ${fault}`));
  await atEveryScreen(app, async (name) => {
    faults.screens.push(name);
    note(faults.targets, name, await smallTargets(page));
    note(faults.faint, name, await faintWords(page, 7));
    if (!name.startsWith('dialog')) note(faults.mainButtons, name, await hiddenMainButtons(page));
    for (const size of windowSizes) {
      await page.setViewportSize(size);
      const at = `${name} at ${size.width}`;
      note(faults.wide, at, await tooWide(page));
      note(faults.cut, at, await cutWords(page));
      note(faults.overlaps, at, await overlappingWords(page));
      if (size !== usualWindow) continue;
      note(faults.words, name, await smallWords(page, 28));
      note(faults.words, `figures of ${name}`, await smallFigures(page, 48));
    }
    await page.setViewportSize(smallestWindow);
  });
  await context.close();
  if (app.errors.all.length > 0) throw new Error(app.errors.all.join('\n'));
  return faults;
}

test('the walk has seen every screen', () => {
  expect([...found.screens].sort()).toEqual([...screenNames].sort());
});

test('on a wall of 1920 × 1080 every word has 28 pixels or more, and key figures 48', () => {
  expect(found.words).toEqual([]);
});

test('in the room theme every word stands out from its ground seven to one', () => {
  expect(found.faint).toEqual([]);
});

test('on the smallest screen every target has 48 pixels', () => {
  expect(found.targets).toEqual([]);
});

test('on the smallest screen the main button of every place is seen without scrolling', () => {
  expect(found.mainButtons).toEqual([]);
});

test('nothing is wider than the window, from the smallest screen to 3840 × 2160', () => {
  expect(found.wide).toEqual([]);
});

test('no word is cut off and none lies on another, from the smallest screen to 3840 × 2160', () => {
  expect(found.cut).toEqual([]);
  expect(found.overlaps).toEqual([]);
});

/** Faults of room on every screen, in every window of these, with these settings. */
async function faultsOfRoom(settings: Partial<Settings>, sizes: readonly WindowSize[]): Promise<readonly string[]> {
  const { context, app } = await openWith(browser, site.address, settings, smallestWindow);
  const { page } = app;
  const faults: string[] = [];
  await atEveryScreen(app, async (name) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      const all = [...(await tooWide(page)), ...(await cutWords(page)), ...(await overlappingWords(page))];
      faults.push(...all.map((fault) => `${name} at ${size.width}: ${fault}`));
    }
    await page.setViewportSize(smallestWindow);
  });
  expect(app.errors.all).toEqual([]);
  await context.close();
  return faults;
}

test('with text of double size everything has room', async () => {
  expect(await faultsOfRoom({ textSize: 200 }, [smallestWindow, usualWindow])).toEqual([]);
});

test('with every text of the product said twice everything has room', async () => {
  expect(await faultsOfRoom({ language: 'double' }, [smallestWindow, usualWindow])).toEqual([]);
});

test('in a language that runs from right to left everything has room', async () => {
  expect(await faultsOfRoom({ language: 'pseudo' }, [smallestWindow, usualWindow])).toEqual([]);
});

test.each<Theme>(['dark', 'contrast'])('in the theme %s every word stands out from its ground', async (theme) => {
  const { context, app } = await openWith(browser, site.address, { theme }, smallestWindow);
  const faults: string[] = [];
  await atEveryScreen(app, async (name) => {
    faults.push(...(await faintWords(app.page, 7)).map((fault) => `${name}: ${fault}`));
  });
  expect(faults).toEqual([]);
  await context.close();
});
