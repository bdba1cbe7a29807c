// Axe, the checker of accessibility, finds nothing to complain about on any screen, in any theme.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsByAxe } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { atEveryScreen, openWith, screenNames, smallestWindow } from '../support/screens';
import { type ServedSite, serveSite } from '../support/serve';
import { themes } from '../../src/session/settings';

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

test.each(themes)('axe finds nothing on any screen in the theme %s', async (theme) => {
  const { context, app } = await openWith(browser, site.address, { theme }, smallestWindow);
  expect(await app.page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
  const found: string[] = [];
  const seen: string[] = [];
  await atEveryScreen(app, async (name) => {
    seen.push(name);
    found.push(...(await faultsByAxe(app.page)).map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
  expect(seen).toHaveLength(screenNames.length);
  expect(app.errors.all).toEqual([]);
  await context.close();
});
