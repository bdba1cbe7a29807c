// A site that was visited once opens and plays when its server is gone.
import { expect, test } from 'vitest';
import { begin, named, openApp, press, untilReady, waitForMark } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { serveSite } from '../support/serve';

test('after one visit the game opens, goes on and starts anew without its server', async () => {
  const site = await serveSite();
  const browser = await launchBrowser();
  let isServed = true;
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const { page, errors } = await openApp(context, `${site.address}?seed=7`);
    await begin(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await site.close();
    isServed = false;

    await page.reload();
    await untilReady(page);
    await waitForMark(page, 'game/1/brief/false');
    await press(page, 'next');
    await waitForMark(page, 'game/1/diary/false');
    await page.goto(site.address);
    await untilReady(page);
    await press(page, 'start-game');
    await begin(page);
    expect(await named(page, 'crash').count()).toBe(0);
    const font = await page.evaluate(() => document.fonts.check("16px 'Atkinson Hyperlegible Next Variable'"));
    expect(font).toBe(true);
    // The browser looks for a newer service worker by itself and does not find the server.
    expect(errors.all.filter((error) => !error.includes('/sw.js'))).toEqual([]);
  } finally {
    await browser.close();
    if (isServed) await site.close();
  }
});
