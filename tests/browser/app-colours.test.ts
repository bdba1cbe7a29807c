// Nobody needs to see red from green, or any colour at all: what a colour tells, a shape, a word or a brightness tells too.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser';
import { named } from '../support/app-page';
import { differenceOf, shrink } from '../support/pictures';
import { goTo, openWith, smallestWindow } from '../support/screens';
import { type ServedSite, serveSite } from '../support/serve';
import { themes } from '../../src/session/settings';

const sights = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

let site: ServedSite;
let browser: Browser;
let drawing: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
  drawing = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function see(session: CDPSession, type: (typeof sights)[number]): Promise<void> {
  await session.send('Emulation.setEmulatedVisionDeficiency', { type });
}

async function lamp(page: Page, light: 'go' | 'stop'): Promise<Buffer> {
  return shrink(drawing, await page.locator(`[data-test=call-${light}] .lamp-shape`).screenshot(), 96);
}

test.each(themes)(
  'in the theme %s the two lights are told apart by everybody, before the call and after it',
  async (theme) => {
    const { context, app } = await openWith(browser, site.address, { theme }, smallestWindow);
    const { page } = app;
    const session = await context.newCDPSession(page);
    await goTo(app, 'call');
    for (const sight of sights) {
      await see(session, sight);
      const [go, stop] = [await lamp(page, 'go'), await lamp(page, 'stop')];
      expect((await differenceOf(drawing, go, stop)).pixels, `${sight}: go and stop`).toBeGreaterThan(0.05);
      await named(page, 'call-go').click();
      const [lit, dark] = [await lamp(page, 'go'), await lamp(page, 'stop')];
      expect((await differenceOf(drawing, lit, go)).pixels, `${sight}: go, chosen and not`).toBeGreaterThan(0.05);
      expect((await differenceOf(drawing, lit, dark)).pixels, `${sight}: chosen and not chosen`).toBeGreaterThan(0.05);
      await named(page, 'call-stop').click();
      expect((await differenceOf(drawing, await lamp(page, 'stop'), dark)).pixels, `${sight}: stop`).toBeGreaterThan(
        0.05,
      );
      await page.reload();
      await page.waitForSelector('html[data-ready=true]', { state: 'attached' });
      await named(page, 'call-go').waitFor();
    }
    await context.close();
  },
);
