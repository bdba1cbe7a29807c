// A whole half-day game in the product at 1080p: script time of each frame, rest when still, and calls from press to picture.
import type { Browser, Page } from 'playwright-core';
import { type BenchRow, percentile, plain } from '../../src/lab/bench/row';
import { openApp } from '../support/app-page';
import { kestrelCoast } from '../support/kestrel-coast';
import { type Hands, selectorOf } from '../support/screen-hands';
import { playOnScreen } from '../support/screen-player';

const restMilliseconds = 2000;

export async function atTheTable(browser: Browser, address: string): Promise<readonly BenchRow[]> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, acceptDownloads: true });
  await context.addInitScript(timeFrames);
  await context.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  try {
    const { page } = await openApp(context, address);
    const scenario = kestrelCoast();
    const calls: number[] = [];
    let rest: { readonly frames: number; readonly cpu: number } | undefined;
    const hands: Hands = {
      async press(hook) {
        if (hook !== 'call-it') return pressInPage(page, hook);
        rest ??= await restOf(page);
        calls.push(await callIt(page));
      },
    };
    await playOnScreen({ page, scenario, hands });
    const frames = await page.evaluate(() => Reflect.get(window, 'benchFrames') as number[]);
    const frame = percentile(frames, 50);
    const call = percentile(calls, 99);
    return [
      {
        what: `JavaScript of a frame, 1080p, ${scenario.stakeholders.length} stakeholders, median`,
        have: `${plain(frame)} ms`,
        need: '2 ms',
        ok: frame < 2,
        note: `${frames.length} frames of a whole game; p95 ${plain(percentile(frames, 95))} ms`,
      },
      {
        what: 'asleep when nothing moves, 2 s',
        have: `${rest?.frames ?? -1} frames, ${plain(rest?.cpu ?? 100)} % CPU of the page`,
        need: '0 frames, 2 %',
        ok: rest?.frames === 0 && rest.cpu < 2,
      },
      {
        what: 'call pressed to consequence on screen, p99',
        have: `${plain(call)} ms`,
        need: '100 ms',
        ok: call < 100,
        note: `${calls.length} calls, writing the log included; median ${plain(percentile(calls, 50))} ms`,
      },
    ];
  } finally {
    await context.close();
  }
}

/** Presses at once: what is measured is the page, not the hand. */
async function pressInPage(page: Page, hook: string): Promise<void> {
  await page.waitForSelector(selectorOf(hook), { state: 'attached' });
  await page.evaluate(async (selector) => {
    document.querySelector<HTMLElement>(selector)?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, selectorOf(hook));
}

/** Milliseconds from the press until the frame that shows the consequence is handed to the screen. */
function callIt(page: Page): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          if (document.querySelector('[data-test=verdict]') === null) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
        document.querySelector<HTMLElement>(selector)?.click();
      }),
    selectorOf('call-it'),
  );
}

/** After a second to come to rest: frames asked for, and percent of the time that the page's main thread works. */
async function restOf(page: Page): Promise<{ readonly frames: number; readonly cpu: number }> {
  await page.waitForTimeout(1500);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const busySeconds = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const framesSoFar = () => page.evaluate(() => (Reflect.get(window, 'benchFrames') as number[]).length);
  const frames = await framesSoFar();
  const busy = await busySeconds();
  await page.waitForTimeout(restMilliseconds);
  const cpu = ((await busySeconds()) - busy) * 100_000;
  const drawn = (await framesSoFar()) - frames;
  await client.detach();
  return { frames: drawn, cpu: cpu / restMilliseconds };
}

/** Runs in the page before all else: notes how long each frame of a loop takes. A callback that comes once is no loop. */
function timeFrames(): void {
  const frames: number[] = [];
  const known = new WeakSet<FrameRequestCallback>();
  Reflect.set(window, 'benchFrames', frames);
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    const isLoop = known.has(callback);
    known.add(callback);
    return ask((time) => {
      const start = performance.now();
      callback(time);
      if (isLoop) frames.push(performance.now() - start);
    });
  };
}
