// The region looks the same on a machine without a graphics card, and after the graphics card has lost everything.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilBoardRests } from '../support/app-page';
import { chromiumArguments, chromiumPath, launchBrowser } from '../support/browser';
import { openPictures, type Pictures, smallPicture } from '../support/pictures';
import type { PlaceName } from '../support/places';
import { goTo, openWith, smallestWindow } from '../support/screens';
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

const places = ['diary', 'task of step 4', 'task of step 7'] as const satisfies readonly PlaceName[];

/** Pictures of some places, and what draws them. */
async function looksOf(from: Browser): Promise<{ readonly context: string; readonly looks: readonly Buffer[] }> {
  const { context, app } = await openWith(from, site.address, {}, smallestWindow);
  const looks: Buffer[] = [];
  for (const place of places) {
    await goTo(app, place);
    looks.push(await lookAt(app.page));
  }
  const kind = await app.page.evaluate(() => (document.querySelector('canvas')?.getContext('2d') ? '2d' : 'webgl'));
  expect(app.errors.all).toEqual([]);
  await context.close();
  return { context: kind, looks };
}

async function faultOf(place: string, now: Buffer | undefined, wanted: Buffer | undefined): Promise<string> {
  if (now === undefined || wanted === undefined) throw new Error(`There is no picture of ${place}`);
  return `${place}: ${(await pictures.look(now, wanted)) ?? 'the same'}`;
}

async function lookAt(page: Page): Promise<Buffer> {
  await page.mouse.move(2, 2);
  await untilBoardRests(page);
  return smallPicture(page);
}

test('without WebGL a canvas draws the same pictures', async () => {
  const plain = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments.filter((each) => !each.includes('swiftshader')), '--disable-3d-apis'],
  });
  const [drawn, usual] = [await looksOf(plain), await looksOf(browser)];
  await plain.close();
  expect([drawn.context, usual.context]).toEqual(['2d', 'webgl']);
  const faults = places.map((place, at) => faultOf(place, drawn.looks[at], usual.looks[at]));
  expect(await Promise.all(faults)).toEqual(places.map((place) => `${place}: the same`));
});

test('a lost graphics context comes back with everything that was there, in the region and in a task', async () => {
  const { context, app } = await openWith(browser, site.address, {}, smallestWindow);
  const faults: string[] = [];
  for (const place of places) {
    await goTo(app, place);
    const before = await lookAt(app.page);
    await loseContext(app.page);
    faults.push(await faultOf(place, await lookAt(app.page), before));
  }
  expect(faults).toEqual(places.map((place) => `${place}: the same`));
  await context.close();
});

/** As when a driver is renewed or a machine has slept. */
async function loseContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const context =
      document.querySelector('canvas')?.getContext('webgl2') ?? document.querySelector('canvas')?.getContext('webgl');
    const extension = context?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('This browser cannot lose a context');
    extension.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    extension.restoreContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
}
