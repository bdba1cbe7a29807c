// The charts of the debrief in a real browser: every word inside its picture, none over another, and each saved as SVG and as PNG.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { named, saveByDownload } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { type BuiltChartsPage, buildChartsPage } from '../support/charts-page';
import { collectConsoleErrors, type ConsoleErrors } from '../support/console-errors';

let built: BuiltChartsPage;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  built = await buildChartsPage();
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  await saveByDownload(context);
});

afterEach(() => context.close());

afterAll(async () => {
  await browser.close();
  await built.close();
});

async function openCharts(query = ''): Promise<{ readonly page: Page; readonly errors: ConsoleErrors }> {
  const page = await context.newPage();
  const errors = collectConsoleErrors(page);
  await page.goto(`${built.address}?${query}`);
  await page.locator('[data-test=chart-swings] svg').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return { page, errors };
}

async function saved(page: Page, chart: string, kind: 'svg' | 'png'): Promise<{ name: string; content: Buffer }> {
  const button = named(page, `chart-${chart}`).locator(`[data-test=save-${kind}]`);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Words that lie outside their picture or over other words. */
function misplacedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.chart-frame > svg')].flatMap((svg) => {
      const sheet = svg.getBoundingClientRect();
      const unit = sheet.width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')].map((element) => ({
        words: element.textContent,
        box: element.getBoundingClientRect(),
      }));
      const outside = texts.filter(
        ({ box }) =>
          box.left < sheet.left - 1 ||
          box.right > sheet.right + 1 ||
          box.top < sheet.top - 1 ||
          box.bottom > sheet.bottom + 1,
      );
      const over = texts.filter(({ box }, at) =>
        texts.slice(0, at).some((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return across > 2 * unit && down > 8 * unit; // lines of text touch with their empty edges
        }),
      );
      return [...outside, ...over].map(({ words }) => words ?? '');
    }),
  );
}

test.each([
  ['of twenty people', ''],
  ['of forty people, right to left and on dark ground', 'lang=pseudo&people=40&theme=dark'],
  ['in a language twice as long, in high contrast', 'lang=double&theme=contrast'],
])('no word of a chart %s lies over another or outside', async (_, query) => {
  const { page, errors } = await openCharts(query);
  expect(await page.locator('.chart-frame > svg text').count()).toBeGreaterThan(100);
  expect(await misplacedWords(page)).toEqual([]);
  expect(errors.all).toEqual([]);
});

test('a chart is saved as an SVG that carries its font and looks the same alone', async () => {
  const { page, errors } = await openCharts();
  const { name, content } = await saved(page, 'ladder', 'svg');
  expect(name).toBe('clusterwise-ladder.svg');
  const text = content.toString('utf8');
  expect(text).toContain('@font-face');
  expect(text).not.toMatch(/class=|style=/);
  const shown = named(page, 'chart-ladder').locator('svg');
  const words = await shown.locator('text').allTextContents();
  const alone = await context.newPage();
  await alone.setContent(text);
  expect(await alone.locator('svg text').allTextContents()).toEqual(words);
  expect(await alone.evaluate(() => document.fonts.check("28px 'Atkinson Hyperlegible Next Variable'"))).toBe(true);
  expect(errors.all).toEqual([]);
});

test('a chart is saved as a PNG of twice its size, with something drawn on it', async () => {
  const { page, errors } = await openCharts('theme=dark');
  const { name, content } = await saved(page, 'groups', 'png');
  expect(name).toBe('clusterwise-groups.png');
  const alone = await context.newPage();
  const address = `data:image/png;base64,${content.toString('base64')}`;
  const drawn = await alone.evaluate(async (source) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const dots = new Uint32Array(pen?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? []);
    return { width: picture.width, height: picture.height, colours: new Set(dots).size, corner: dots[0] };
  }, address);
  expect(drawn).toMatchObject({ width: 3200, height: 1640, corner: 0xff29241b }); // the dark paper, read from its end
  expect(drawn.colours).toBeGreaterThan(20);
  expect(errors.all).toEqual([]);
});

test('the table under a chart opens by keyboard and has every name whole', async () => {
  const { page } = await openCharts('people=40');
  const figure = named(page, 'chart-ladder');
  await figure.locator('summary').focus();
  await page.keyboard.press('Enter');
  const heads = figure.locator('tbody th');
  await expect.poll(() => heads.first().isVisible()).toBe(true);
  expect(await heads.count()).toBe(40);
  expect(await heads.allInnerTexts()).toContain('Dr. Maximiliane Freifrau von Hohenberg-Schallenstein');
});
