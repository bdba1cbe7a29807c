// The built product in a browser of its own, as hands find it: from the lobby on, with the same chance every time.
import { chromium, type Page } from 'playwright-core';
import { openApp, saveByDownload } from './app-page';
import { chromiumArguments, chromiumPath } from './browser';
import type { ConsoleErrors } from './console-errors';
import { serveSite } from './serve';

export interface ScreenPage {
  readonly page: Page;
  readonly errors: ConsoleErrors;
  /** Every place that the page said it was at, in order: `lobby`, `3 task`, `3 task shown`. */
  placesSeen(): Promise<readonly string[]>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    placesSeen: string[];
  }
}

// The smallest screen the product is made for. With reduced motion nothing glides, and the wheel turns in one go.
const screen = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;
const browserArguments = [...chromiumArguments, '--disable-smooth-scrolling'];

export async function openScreen(seed: number): Promise<ScreenPage> {
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserArguments });
  const context = await browser.newContext(screen);
  await saveByDownload(context);
  await context.addInitScript(noteEveryPlace);
  await context.addInitScript(fixChance, seed);
  const { page, errors } = await openApp(context, site.address);
  return {
    page,
    errors,
    placesSeen: () => page.evaluate(() => window.placesSeen),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Runs in the page. */
function noteEveryPlace(): void {
  window.placesSeen = [];
  const look = (): void => {
    const { ready, step, moment, shown } = document.documentElement.dataset;
    if (ready === undefined) return;
    const place = `${step === '' ? '' : `${step} `}${moment}${shown === 'true' ? ' shown' : ''}`;
    if (window.placesSeen.at(-1) !== place) window.placesSeen.push(place);
  };
  const attributeFilter = ['data-ready', 'data-step', 'data-moment', 'data-shown'];
  new MutationObserver(look).observe(document, { attributes: true, subtree: true, attributeFilter });
}

/** Runs in the page. The lobby asks the browser for one whole number, the seed. */
function fixChance(seed: number): void {
  const byChance = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (numbers) =>
    numbers instanceof Uint32Array && numbers.length === 1 ? numbers.fill(seed) : byChance(numbers);
}
