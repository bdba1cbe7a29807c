// The board in a real browser: dragging by mouse and by finger, sleeping when still, coming back after a lost context.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BuiltBoardPage, buildBoardPage } from '../support/board-page';
import { launchBrowser } from '../support/browser';
import { collectConsoleErrors, type ConsoleErrors } from '../support/console-errors';

let built: BuiltBoardPage;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: ConsoleErrors;

beforeAll(async () => {
  built = await buildBoardPage();
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, hasTouch: true });
  page = await context.newPage();
  errors = collectConsoleErrors(page);
  await page.goto(built.address);
  await still();
});

afterEach(async () => {
  await context.close();
  if (errors.all.length > 0) throw new Error(errors.all.join('\n'));
});

afterAll(async () => {
  await browser.close();
  await built.close();
});

async function still(): Promise<void> {
  await page.waitForFunction(() => window.boardPage?.isStill(), undefined, { timeout: 60_000 });
}

const sent = () => page.evaluate(() => window.boardPage.sent());
const sending = () => page.waitForFunction(() => window.boardPage.sent().length > 0);
const token = (id: string) => page.evaluate((each) => window.boardPage.token(each), id);
const place = (id: string) => page.evaluate((each) => window.boardPage.place(each), id);

async function dragByMouse(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

const visitMarta = {
  type: 'task',
  move: { kind: 'visits', type: 'place', stakeholder: 'marta', angle: 'listen', messenger: 'self' },
};

test('a token that is dragged to a place with the mouse sends its move and lies there', async () => {
  await dragByMouse(await token('marta'), await place('place-0'));
  await sending();
  expect(await sent()).toEqual([visitMarta]);
  const [now, wanted] = [await token('marta'), await place('place-0')];
  expect(now).toEqual(wanted);
});

test('a token that is dragged with a finger does the same', async () => {
  const [from, to] = [await token('marta'), await place('place-2')];
  const touch = await context.newCDPSession(page);
  const at = (x: number, y: number) => [{ x, y }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from.x, from.y) });
  for (const part of [0.2, 0.4, 0.6, 0.8, 1]) {
    const point = at(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await sending();
  expect(await sent()).toEqual([visitMarta]);
});

test('a token that is dropped elsewhere sends nothing and goes back', async () => {
  const before = await page.screenshot();
  await dragByMouse(await token('marta'), { x: 1100, y: 600 });
  await page.mouse.move(1200, 700);
  await still();
  expect(await sent()).toEqual([]);
  expect((await page.screenshot()).equals(before)).toBe(true);
});

test('a tap on a token chooses its stakeholder and moves nothing', async () => {
  const { x, y } = await token('rua');
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.boardPage.selected() === 'rua');
  expect(await sent()).toEqual([]);
});

test('the board falls asleep by itself after the last movement and does not wake without a reason', async () => {
  await dragByMouse(await token('marta'), await place('place-0'));
  await sending();
  await page.waitForFunction(() => window.boardPage.isStill(), undefined, { timeout: 10_000 });
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.boardPage.isStill())).toBe(true);
});

test('a lost graphics context comes back with the same picture', async () => {
  await page.evaluate(() => window.boardPage.leaveTask());
  await still();
  const before = await page.screenshot();
  await page.evaluate(() => window.boardPage.loseContext());
  await page.waitForTimeout(300);
  await page.evaluate(() => window.boardPage.restoreContext());
  await expect
    .poll(async () => (await page.screenshot()).equals(before), { timeout: 30_000, interval: 500 })
    .toBe(true);
});

test('another theme, another size and no game at all are drawn, on the one canvas that nobody reads aloud', async () => {
  const pictures = [await page.screenshot()];
  await page.evaluate(() => window.boardPage.set({ theme: 'dark', motion: 'reduced' }));
  await still();
  pictures.push(await page.screenshot());
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.waitForFunction(() => document.querySelector('canvas')?.clientWidth === 1180);
  await still();
  pictures.push(await page.screenshot());
  await page.evaluate(() => window.boardPage.leaveGame());
  await still();
  pictures.push(await page.screenshot());
  expect(new Set(pictures.map((each) => each.toString('base64'))).size).toBe(4);
  expect(await page.locator('canvas[aria-hidden="true"]').count()).toBe(1);
  await page.evaluate(() => window.boardPage.dispose());
  await page.waitForFunction(() => document.querySelector('canvas') === null);
});
