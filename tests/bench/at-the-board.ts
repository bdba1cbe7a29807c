// The board alone with twice the people of a scenario: script of each frame while changes are played.
import type { Browser } from 'playwright-core';
import { type BenchRow, percentile, plain } from '../../src/lab/bench/row';
import { buildBoardPage } from '../support/board-page';
import { framesOf, watchFrames } from './frames';

const rounds = 3;

export async function atTheBoard(browser: Browser): Promise<BenchRow> {
  const built = await buildBoardPage();
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  await watchFrames(context);
  try {
    const page = await context.newPage();
    const untilStill = () => page.waitForFunction(() => window.boardPage?.isStill(), undefined, { timeout: 60_000 });
    await page.goto(`${built.address}?twice`);
    await untilStill();
    await page.evaluate(() => window.boardPage.leaveTask());
    await page.waitForTimeout(500);
    await untilStill();
    const before = (await framesOf(page)).length;
    for (let round = 0; round < rounds; round += 1) {
      await page.evaluate(() => window.boardPage.moveSix());
      await page.waitForTimeout(500);
      await untilStill();
    }
    const frames = (await framesOf(page)).slice(before);
    const frame = percentile(frames, 50);
    return {
      what: 'JavaScript of a frame, 1080p, 40 stakeholders, while changes are played, median',
      have: `${plain(frame)} ms`,
      need: '2 ms',
      ok: frames.length > 20 && frame < 2,
      note: `${frames.length} frames of the board; p95 ${plain(percentile(frames, 95))} ms`,
    };
  } finally {
    await context.close();
    await built.close();
  }
}
