// Every screen in every theme and window looks as it did when somebody last looked at it.
// After a change that is meant: `npm run build && UPDATE_PICTURES=1 npx vitest run tests/browser/app-pictures.test.ts`, then look at
// what git says has changed.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { themes } from '../../src/session/settings';
import { untilBoardRests } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { failedFolder, openPictures, type Pictures, smallPicture } from '../support/pictures';
import { atEveryScreen, openWith, windowSizes } from '../support/screens';
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

/** In kebab-case, as all names of files. */
function fileOf(screen: string): string {
  return screen.replaceAll(' ', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const looks = themes.flatMap((theme) => windowSizes.map((size) => ({ theme, size, width: size.width })));

test.each(looks)(
  'every screen in the theme $theme looks as it did in a window $width pixels wide',
  { timeout: 600_000 },
  async ({ theme, size, width }) => {
    const { context, app } = await openWith(browser, site.address, { theme }, size);
    const { page } = app;
    const different: string[] = [];
    await atEveryScreen(app, async (name) => {
      await page.mouse.move(2, 2);
      await untilBoardRests(page);
      const fault = await pictures.compare(`${theme}-${width}/${fileOf(name)}`, await smallPicture(page));
      if (fault !== undefined) different.push(fault);
    });
    await context.close();
    expect(different, `The pictures as they are now lie in ${failedFolder}`).toEqual([]);
  },
);
