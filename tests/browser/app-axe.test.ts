// Axe, the checker of accessibility, finds nothing to complain about at any place, in any theme.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppPage, openApp, openFile, press, waitForMark } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { gameAt, type PlaceName, placeNames } from '../support/places';
import { type ServedSite, serveSite } from '../support/serve';
import { defaultSettings, type Theme } from '../../src/session/settings';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The product in one theme, without movement: what is being faded in has too little contrast for a moment. */
async function openInTheme(theme: Theme): Promise<{ readonly context: BrowserContext; readonly app: AppPage }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const settings = JSON.stringify({ ...defaultSettings, theme, motion: 'reduced' });
  await context.addInitScript((text) => localStorage.setItem('clusterwise-settings', text), settings);
  const app = await openApp(context, site.address);
  await app.page.evaluate(axe);
  return { context, app };
}

interface AxeWindow {
  readonly axe: {
    run(): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
      }[];
    }>;
  };
}

/** What axe finds, a line for each element. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  });
}

async function go({ page }: AppPage, name: PlaceName): Promise<void> {
  const { text, mark } = gameAt(name);
  await openFile(page, text);
  await waitForMark(page, mark);
}

async function openVisit(page: Page): Promise<void> {
  await page.locator('[data-test^="visit-"]').first().click();
  await page.locator('[data-test=visit]').waitFor();
}

test('axe finds nothing at the lobby, at any moment, any task, a gate, the debrief and the handover', async () => {
  const { context, app } = await openInTheme('room');
  expect(await faults(app.page), 'lobby').toEqual([]);
  for (const name of placeNames) {
    await go(app, name);
    expect(await faults(app.page), `at ${name}`).toEqual([]);
    if (name !== 'diary') continue;
    await openVisit(app.page);
    expect(await faults(app.page), 'visit').toEqual([]);
  }
  expect(app.errors.all).toEqual([]);
  await context.close();
});

test('axe finds nothing in any dialog', async () => {
  const { context, app } = await openInTheme('room');
  await go(app, 'call');
  for (const dialog of ['help', 'settings', 'facilitator', 'files', 'log', 'stakeholder']) {
    await press(app.page, `tool-${dialog}`);
    await app.page.locator('dialog[open]').waitFor();
    expect(await faults(app.page), `at ${dialog}`).toEqual([]);
    await press(app.page, 'close');
  }
  expect(app.errors.all).toEqual([]);
  await context.close();
});

test.each(['dark', 'contrast'] as const)('axe finds nothing in the theme %s', async (theme) => {
  const { context, app } = await openInTheme(theme);
  expect(await app.page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
  expect(await faults(app.page), 'lobby').toEqual([]);
  for (const name of ['task of step 4', 'call', 'reveal', 'gate', 'debrief', 'diary'] as const) {
    await go(app, name);
    expect(await faults(app.page), `at ${name}`).toEqual([]);
  }
  await openVisit(app.page);
  expect(await faults(app.page), 'visit').toEqual([]);
  expect(app.errors.all).toEqual([]);
  await context.close();
});
