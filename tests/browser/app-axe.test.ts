// Axe, the checker of accessibility, finds nothing to complain about on any screen, in any theme.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser';
import { atEveryScreen, openWith, screenNames, smallestWindow } from '../support/screens';
import { type ServedSite, serveSite } from '../support/serve';
import { themes } from '../../src/session/settings';

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

test.each(themes)('axe finds nothing on any screen in the theme %s', async (theme) => {
  const { context, app } = await openWith(browser, site.address, { theme }, smallestWindow);
  await app.page.evaluate(axe);
  expect(await app.page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
  const found: string[] = [];
  const seen: string[] = [];
  await atEveryScreen(app, async (name) => {
    seen.push(name);
    found.push(...(await faults(app.page)).map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
  expect(seen).toHaveLength(screenNames.length);
  expect(app.errors.all).toEqual([]);
  await context.close();
});
