// A whole half-day game in the product at 1080p: script time of each frame, rest when still, waking, and calls from press to picture.
import type { Browser, Page } from 'playwright-core';
import { type BenchRow, percentile, plain } from '../../src/lab/bench/row';
import { openApp, untilBoardRests } from '../support/app-page';
import { kestrelCoast } from '../support/kestrel-coast';
import { type Hands, selectorOf } from '../support/screen-hands';
import { playOnScreen } from '../support/screen-player';
import { sprites } from './bare-page';
import { bareFigures, framesOf, wakeOf, watchFrames } from './frames';

const restMilliseconds = 2000;

const windowSize = { width: 1920, height: 1080 };

export async function atTheTable(browser: Browser, address: string, bareAddress: string): Promise<readonly BenchRow[]> {
  const bareContext = await browser.newContext({ viewport: windowSize });
  const bare = await bareFigures(bareContext, bareAddress);
  await bareContext.close();
  const context = await browser.newContext({ viewport: windowSize, acceptDownloads: true });
  await watchFrames(context);
  await context.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  try {
    const { page } = await openApp(context, address);
    const scenario = kestrelCoast();
    const isPerson = (hook: string) => scenario.stakeholders.some(({ id }) => hook === `visit-${id}`);
    const calls: Awaited<ReturnType<typeof callIt>>[] = [];
    const wakes: number[] = [];
    let rest: { readonly frames: number; readonly cpu: number } | undefined;
    const hands: Hands = {
      async press(hook) {
        if (isPerson(hook)) {
          wakes.push(await wakeByPress(page, hook));
          return;
        }
        if (hook !== 'call-it') return pressInPage(page, hook);
        rest ??= await restOf(page);
        await untilBoardRests(page);
        calls.push(await callIt(page));
      },
    };
    await playOnScreen({ page, scenario, hands });
    const frames = await framesOf(page);
    const frame = percentile(frames, 50);
    const words = calls.map((call) => call.words);
    const call = percentile(words, 99);
    const picture = percentile(
      calls.map((each) => each.picture),
      50,
    );
    const wake = percentile(wakes, 50);
    return [
      {
        what: `JavaScript of a frame, 1080p, ${scenario.stakeholders.length} stakeholders, median`,
        have: `${plain(frame)} ms`,
        need: '2 ms',
        ok: frame < 2,
        note: `${frames.length} frames of a whole game; p95 ${plain(percentile(frames, 95))} ms; a bare Phaser page with ${sprites} sprites ${plain(bare.frame)} ms`,
      },
      {
        what: 'a sleeping board wakes: from the press to its first frame, median',
        have: `${plain(wake)} ms`,
        need: '100 ms',
        ok: wake < 100,
        note: `${wakes.length} visits chosen; a bare Phaser page ${plain(bare.wake)} ms`,
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
        note: `${calls.length} calls, writing the log included; median ${plain(percentile(words, 50))} ms; the board is drawn again after ${plain(picture)} ms`,
      },
    ];
  } finally {
    await context.close();
  }
}

/** Milliseconds until the board, asleep, has drawn. */
async function wakeByPress(page: Page, hook: string): Promise<number> {
  await untilBoardRests(page);
  const milliseconds = await wakeOf(page, selectorOf(hook));
  await untilBoardRests(page);
  return milliseconds;
}

/** Presses at once: what is measured is the page, not the hand. */
async function pressInPage(page: Page, hook: string): Promise<void> {
  await page.waitForSelector(selectorOf(hook), { state: 'attached' });
  await page.evaluate(async (selector) => {
    document.querySelector<HTMLElement>(selector)?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, selectorOf(hook));
}

/** Milliseconds from the press until the words of the verdict are on the screen, and until the board has been drawn again. */
function callIt(page: Page): Promise<{ readonly words: number; readonly picture: number }> {
  return page.evaluate(
    (selector) =>
      new Promise<{ words: number; picture: number }>((resolve) => {
        const drawn = () => Reflect.get(window, 'benchDraws') as number;
        const before = drawn();
        const start = performance.now();
        let words: number | undefined;
        let picture: number | undefined;
        const look = () => {
          if (drawn() > before) picture ??= performance.now() - start;
          if (words !== undefined && picture !== undefined) resolve({ words, picture });
          else setTimeout(look);
        };
        // The browser itself says when an element that carries this mark was shown.
        const marks = new MutationObserver(() => {
          const verdict = document.querySelector('[data-test=verdict]');
          if (verdict === null) return;
          marks.disconnect();
          for (const each of [verdict, ...verdict.querySelectorAll('*')]) each.setAttribute('elementtiming', 'verdict');
        });
        marks.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
        const shown = new PerformanceObserver((entries) => {
          const first = entries.getEntries()[0];
          if (first === undefined) return;
          shown.disconnect();
          words = Number(Reflect.get(first, 'renderTime')) - start;
        });
        shown.observe({ type: 'element' });
        document.querySelector<HTMLElement>(selector)?.click();
        look();
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
  const framesSoFar = async () => (await framesOf(page)).length;
  const frames = await framesSoFar();
  const busy = await busySeconds();
  await page.waitForTimeout(restMilliseconds);
  const cpu = ((await busySeconds()) - busy) * 100_000;
  const drawn = (await framesSoFar()) - frames;
  await client.detach();
  return { frames: drawn, cpu: cpu / restMilliseconds };
}
