// From a cold start to the first picture, side by side with a bare Phaser page.
import type { Browser } from 'playwright-core';
import { type BenchRow, percentile, plain } from '../../src/lab/bench/row';

const rounds = 5;

export async function coldStart(browser: Browser, address: string, bareAddress: string): Promise<BenchRow> {
  const bareTimes: number[] = [];
  const ourTimes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bareTimes.push(await firstPicture(browser, bareAddress));
    ourTimes.push(await firstPicture(browser, address));
  }
  const ratio = percentile(ourTimes, 50) / percentile(bareTimes, 50);
  return {
    what: 'first picture from a cold start, against a bare Phaser page',
    have: `${plain(ratio)} ×`,
    need: '1.3 × at most',
    ok: ratio <= 1.3,
    note: `medians of ${rounds}: ${plain(percentile(ourTimes, 50))} and ${plain(percentile(bareTimes, 50))} ms`,
  };
}

/** Milliseconds from the navigation until the page says that it is ready, in a context that has nothing cached. */
async function firstPicture(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('html[data-ready=true]', { state: 'attached', timeout: 60_000 });
    return await page.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
    );
  } finally {
    await context.close();
  }
}
