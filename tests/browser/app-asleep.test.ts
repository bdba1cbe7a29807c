// The board draws only while something moves: a laptop on a table for an afternoon must not run hot.
import { expect, test } from 'vitest';
import { begin, openApp, press, waitForMark } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { serveSite } from '../support/serve';

const wanted = 5;

test('the board sleeps while nothing moves and wakes for a change', async () => {
  const site = await serveSite();
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    await context.addInitScript(() => {
      const counted = window as unknown as { framesDrawn: number };
      counted.framesDrawn = 0;
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) =>
        ask((time) => {
          counted.framesDrawn += 1;
          callback(time);
        });
    });
    const { page, errors } = await openApp(context, `${site.address}?seed=7`);
    const frames = () => page.evaluate(() => (window as unknown as { framesDrawn: number }).framesDrawn);
    const framesInTwoSeconds = async () => {
      const before = await frames();
      await page.waitForTimeout(2000);
      return (await frames()) - before;
    };
    const untilAsleep = { timeout: 30_000, interval: 100 };

    await begin(page);
    expect(await frames()).toBeGreaterThan(wanted);
    await expect.poll(framesInTwoSeconds, untilAsleep).toBeLessThan(wanted);

    const beforeChange = await frames();
    await press(page, 'next');
    await waitForMark(page, 'game/1/diary/false');
    await expect.poll(frames).toBeGreaterThan(beforeChange);
    await expect.poll(framesInTwoSeconds, untilAsleep).toBeLessThan(wanted);

    const beforeSize = await frames();
    await page.setViewportSize({ width: 1180, height: 820 });
    await expect.poll(frames).toBeGreaterThan(beforeSize);
    await expect.poll(framesInTwoSeconds, untilAsleep).toBeLessThan(wanted);
    expect(errors.all).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
  }
});
