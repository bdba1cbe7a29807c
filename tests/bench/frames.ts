// How long the script of each frame takes, in any page that draws in a loop.
import type { BrowserContext, Page } from 'playwright-core';
import { percentile } from '../../src/lab/bench/row';

/** Before a page of this context is opened. */
export async function watchFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript(timeFrames);
}

/** Milliseconds of script of every frame so far. */
export function framesOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => Reflect.get(window, 'benchFrames') as number[]);
}

/** Milliseconds from a press until a sleeping picture has been drawn again. */
export function wakeOf(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const drawn = () => Reflect.get(window, 'benchDraws') as number;
        const before = drawn();
        const start = performance.now();
        const look = () => {
          if (drawn() > before) resolve(performance.now() - start);
          else setTimeout(look);
        };
        document.querySelector<HTMLElement>(wanted)?.click();
        look();
      }),
    selector,
  );
}

/** Median of the frames of a page that draws for a second, and of five wakings. Milliseconds. */
export async function bareFigures(context: BrowserContext, address: string) {
  await watchFrames(context);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready=true]', { state: 'attached' });
  await page.waitForTimeout(1000);
  const frame = percentile(await framesOf(page), 50);
  const wakes: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.click('button');
    await page.waitForTimeout(300);
    wakes.push(await wakeOf(page, 'button'));
    await page.waitForTimeout(100);
  }
  return { frame, wake: percentile(wakes, 50) };
}

/** Runs in the page before all else. A callback that comes once is no loop. */
function timeFrames(): void {
  const frames: number[] = [];
  const known = new WeakSet<FrameRequestCallback>();
  Reflect.set(window, 'benchFrames', frames);
  Reflect.set(window, 'benchDraws', 0);
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw: (...args: number[]) => void = Reflect.get(prototype, name);
      Reflect.set(prototype, name, function drawAndCount(this: WebGLRenderingContext, ...args: number[]) {
        Reflect.set(window, 'benchDraws', Reflect.get(window, 'benchDraws') + 1);
        draw.apply(this, args);
      });
    }
  }
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
