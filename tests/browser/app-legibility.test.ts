// Read from the far end of a room: sizes of letters and targets, and nothing out of the window at any size.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppPage, named, openApp, openFile, press, waitForMark } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { gameAt, placeNames } from '../support/places';
import { type ServedSite, serveSite } from '../support/serve';
import { defaultSettings, type TextSize } from '../../src/session/settings';

const sizes = [
  { width: 1280, height: 720 },
  { width: 1180, height: 820 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const [smallest, , usual] = sizes;

let site: ServedSite;
let browser: Browser;
let found: Findings;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
  found = await walk();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openWithText(
  textSize: TextSize,
  viewport: { readonly width: number; readonly height: number },
): Promise<{ readonly context: BrowserContext; readonly app: AppPage }> {
  const context = await browser.newContext({ viewport });
  const settings = JSON.stringify({ ...defaultSettings, textSize, motion: 'reduced' });
  await context.addInitScript((text) => localStorage.setItem('clusterwise-settings', text), settings);
  return { context, app: await openApp(context, site.address) };
}

/** Looks at the lobby, at every place and at every dialog. */
async function atEveryPlace({ page }: AppPage, look: (name: string) => Promise<void>): Promise<void> {
  await look('lobby');
  for (const name of placeNames) {
    const { text, mark } = gameAt(name);
    await openFile(page, text);
    await waitForMark(page, mark);
    await look(name);
    if (name !== 'diary') continue;
    for (const dialog of ['help', 'settings', 'facilitator', 'files', 'stakeholder']) {
      await press(page, `tool-${dialog}`);
      await page.locator('dialog[open]').waitFor();
      await look(`dialog ${dialog}`);
      await press(page, 'close');
    }
    await page.locator('[data-test^="visit-"]').first().click();
    await named(page, 'visit').waitFor();
    await look('visit');
  }
}

/** Words of the page that are smaller than so many pixels. Key figures are looked at on their own. */
function smallWords(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((leastPixels) => {
    const root = document.querySelector('dialog[open]') ?? document.querySelector('.words');
    const elements = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])];
    return elements.flatMap((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const words = own
        .map((node) => node.textContent?.trim() ?? '')
        .join(' ')
        .trim();
      if (words === '' || !element.checkVisibility() || element.closest('.only-heard, svg') !== null) return [];
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return size + 0.01 < leastPixels ? [`${size} px: ${words.slice(0, 40)} (${element.className})`] : [];
    });
  }, least);
}

/** Things to press that are smaller than 48 pixels in one direction. A tick box is as large as its label. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const selector =
      'button, input, textarea, select, summary, [role=radio], [role=button], [role=checkbox], [role=tab]';
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const isSmall = width + 0.5 < 48 || height + 0.5 < 48;
      return isSmall ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`] : [];
    });
  });
}

/** What sticks out of the window at its sides, or makes a part of the page scroll sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('#ui *')) {
      if (!element.checkVisibility() || element.closest('.only-heard, svg svg *') !== null) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      if (width > 0 && (left < -1 || right > innerWidth + 1))
        wide.push(`${name} ${Math.round(left)}–${Math.round(right)}`);
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      if (scrolls && element.scrollWidth > element.clientWidth + 1) {
        wide.push(`${name} scrolls sideways by ${element.scrollWidth - element.clientWidth}`);
      }
    }
    const root = document.documentElement;
    return root.scrollWidth > innerWidth ? [...wide, `page ${root.scrollWidth}`] : wide;
  });
}

/** Main buttons that cannot be seen and pressed without scrolling. */
function hiddenMainButtons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.words .button-main')];
    if (buttons.length === 0) return ['there is none'];
    return buttons.flatMap((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const isInside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return isInside && button.contains(there) ? [] : [`${button.innerText} ${Math.round(top)}–${Math.round(bottom)}`];
    });
  });
}

interface Findings {
  readonly words: string[];
  readonly targets: string[];
  readonly mainButtons: string[];
  readonly wide: string[];
  readonly places: string[];
}

/** One walk through the product at the usual text size: looked at in every window, so that the walk is made once. */
async function walk(): Promise<Findings> {
  const { context, app } = await openWithText(100, smallest);
  const { page } = app;
  const found: Findings = { words: [], targets: [], mainButtons: [], wide: [], places: [] };
  await atEveryPlace(app, async (name) => {
    found.places.push(name);
    for (const target of await smallTargets(page)) found.targets.push(`${name}: ${target}`);
    if (!name.startsWith('dialog')) {
      for (const button of await hiddenMainButtons(page)) found.mainButtons.push(`${name}: ${button}`);
    }
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const fault of await tooWide(page)) found.wide.push(`${name} at ${size.width}: ${fault}`);
      if (size !== usual) continue;
      for (const word of await smallWords(page, 28)) found.words.push(`${name}: ${word}`);
      for (const figure of await smallFigures(page, 48)) found.words.push(`${name}: figure of ${figure}`);
    }
    await page.setViewportSize(smallest);
  });
  await context.close();
  if (app.errors.all.length > 0) throw new Error(app.errors.all.join('\n'));
  return found;
}

function smallFigures(page: Page, least: number): Promise<readonly string[]> {
  return page.locator('.key-figure dd, .score-value strong, .slots-left strong').evaluateAll(
    (figures, leastPixels) =>
      figures.flatMap((figure) => {
        const size = Number.parseFloat(getComputedStyle(figure).fontSize);
        return size < leastPixels ? [`${size} px: ${figure.textContent ?? ''}`] : [];
      }),
    least,
  );
}

test('on a wall of 1920 × 1080 every word has 28 pixels or more, and key figures 48', () => {
  expect(found.places.length).toBeGreaterThan(placeNames.length);
  expect(found.words).toEqual([]);
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

test('with text of double size nothing is wider than the window', async () => {
  const { context, app } = await openWithText(200, smallest);
  const faults: string[] = [];
  for (const name of ['brief', 'diary', 'task of step 3', 'call', 'gate', 'debrief'] as const) {
    const { text, mark } = gameAt(name);
    await openFile(app.page, text);
    await waitForMark(app.page, mark);
    for (const size of [smallest, usual]) {
      await app.page.setViewportSize(size);
      for (const fault of await tooWide(app.page)) faults.push(`${name} at ${size.width}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  expect(app.errors.all).toEqual([]);
  await context.close();
});
