// Every screen in every theme and window looks as it did when somebody last looked at it.
// After a change that is meant: `npm run build && UPDATE_PICTURES=1 npx vitest run tests/browser/app-pictures.test.ts`, then look at
// what git says has changed.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { themes } from '../../src/session/settings';
import { untilBoardRests } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { failedFolder, openPictures, type Pictures } from '../support/pictures';
import { atEveryScreen, openWith, smallestWindow, type WindowSize, windowSizes } from '../support/screens';
import { type ServedSite, serveSite } from '../support/serve';

let site: ServedSite;
let browser: Browser;
let pictures: Pictures;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
  pictures = await openPictures(browser);
});

afterAll(async () => {
  await pictures.close();
  await browser.close();
  await site.close();
});

/** Until the board has taken the size of the window, the page has come to rest, and everything is drawn. */
async function untilDrawn(page: Page, { width }: WindowSize): Promise<void> {
  await page.waitForFunction((wide) => document.querySelector('canvas')?.clientWidth === wide, width);
  await untilBoardRests(page);
}

test.each(themes)(
  'every screen in the theme %s looks as it did, in every window',
  { timeout: 900_000 },
  async (theme) => {
    const { context, app } = await openWith(browser, site.address, { theme }, smallestWindow);
    const { page } = app;
    const different: string[] = [];
    await atEveryScreen(app, async (name) => {
      await page.mouse.move(2, 2);
      for (const size of windowSizes) {
        await page.setViewportSize(size);
        await untilDrawn(page, size);
        const screenshot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
        const fault = await pictures.compare(`${theme}-${size.width}/${name.replaceAll(' ', '-')}`, screenshot);
        if (fault !== undefined) different.push(fault);
      }
      await page.setViewportSize(smallestWindow);
    });
    await context.close();
    expect(different, `The pictures as they are now lie in ${failedFolder}`).toEqual([]);
  },
);
