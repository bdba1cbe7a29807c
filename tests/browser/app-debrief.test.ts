// The debrief as a facilitator leads it: six stages by keys alone, the film, and what people hear who do not see the screen.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { debriefStages } from '../../src/session/view';
import { type AppPage, named, openFile, untilBoardRests, waitForMark } from '../support/app-page';
import { faultsByAxe } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { keyboardHands } from '../support/keyboard-hands';
import { openWith, usualWindow } from '../support/screens';
import { type ServedSite, serveSite } from '../support/serve';
import { talkedGame } from '../support/talked-game';

const titles = [
  'How do you feel?',
  'What happened?',
  'What did we learn?',
  'How is it like our region?',
  'What if we had decided otherwise?',
  'What next?',
] as const;

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The debrief of a table that talked. */
async function atDebrief(settings: Parameters<typeof openWith>[2] = {}) {
  const opened = await openWith(browser, site.address, settings, usualWindow);
  const { text, mark } = talkedGame();
  await openFile(opened.app.page, text);
  await waitForMark(opened.app.page, mark);
  await named(opened.app.page, 'stage-feel').waitFor();
  return opened;
}

async function done({ errors }: AppPage, context: BrowserContext): Promise<void> {
  expect(errors.all).toEqual([]);
  await context.close();
}

const headingWithFocus = (page: Page) =>
  page.evaluate(() => (document.activeElement?.tagName === 'H1' ? (document.activeElement.textContent ?? '') : ''));
const stageNow = (page: Page) => page.locator('[role=tab][aria-selected=true]').getAttribute('data-test');
const said = async (page: Page) => ((await page.locator('[role=status]').textContent()) ?? '').replace('\u200b', '');
const shotNow = async (page: Page) => Number(await named(page, 'film-slider').inputValue());
const caption = (page: Page) => named(page, 'film-caption').innerText();

test('six stages by keyboard alone: each has its heading, takes the focus, is announced, and has no fault for axe', async () => {
  const { context, app } = await atDebrief();
  const { page } = app;
  const hands = await keyboardHands(page);
  await page.keyboard.press('6');
  const keys = ['1', 'PageDown', 'n', 'PageDown', 'N', 'PageDown'];
  for (const [at, stage] of debriefStages.entries()) {
    await page.keyboard.press(keys[at] ?? '');
    await expect.poll(() => stageNow(page)).toBe(`stage-${stage}`);
    await expect.poll(() => headingWithFocus(page)).toBe(titles[at]);
    await expect.poll(() => said(page)).toBe(`Stage ${at + 1} of 6. ${titles[at]}`);
    expect(await page.locator('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(`debrief-tab-${stage}`);
    await named(page, 'turns-wait').waitFor({ state: 'detached' });
    expect(await faultsByAxe(page), `${stage}`).toEqual([]);
    await hands.expectFocus();
    const screens = await page.locator('.stage-head [role=radio]').allInnerTexts();
    for (const name of screens.slice(1)) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => said(page)).toBe(name);
      await expect.poll(() => headingWithFocus(page)).toBe(titles[at]);
      await named(page, 'turns-wait').waitFor({ state: 'detached' });
      expect(await faultsByAxe(page), `${stage} ${name}`).toEqual([]);
      await hands.expectFocus();
    }
    await hands.walkRound();
  }
  await page.keyboard.press('PageDown');
  expect(await stageNow(page)).toBe('stage-next');
  await page.keyboard.press('PageUp');
  expect(await stageNow(page)).toBe('stage-whatIf');
  await page.keyboard.press('6');
  await hands.press('next');
  await waitForMark(page, 'handover//handover/false');
  await done(app, context);
});

test('the ending is not told before the fourth stage', async () => {
  const { context, app } = await atDebrief();
  const { page } = app;
  for (const stage of ['feel', 'happened', 'learned'] as const) {
    await page.keyboard.press(String(debriefStages.indexOf(stage) + 1));
    expect(await named(page, 'ending').count()).toBe(0);
    expect(await page.locator('#ui').innerText()).not.toMatch(/A living cluster|Three years on/);
  }
  await page.keyboard.press('4');
  await named(page, 'ending').waitFor();
  await done(app, context);
});

test('the film plays, stops at a key at once, and its slider goes by picture, by step, and to both ends', async () => {
  const { context, app } = await atDebrief({ motion: 'full' });
  const { page } = app;
  await page.keyboard.press('2');
  await named(page, 'film-slider').waitFor();
  expect(await shotNow(page)).toBe(0);
  await page.keyboard.press('Space');
  await expect.poll(() => shotNow(page), { timeout: 15_000 }).toBeGreaterThan(4);
  await page.keyboard.press('Space');
  const stopped = await shotNow(page);
  await page.waitForTimeout(1500);
  expect(await shotNow(page)).toBe(stopped);

  const hands = await keyboardHands(page);
  while ((await page.evaluate(() => document.activeElement?.getAttribute('data-test'))) !== 'film-slider') {
    await page.keyboard.press('Tab');
  }
  await hands.expectFocus();
  await page.keyboard.press('ArrowRight');
  expect(await shotNow(page)).toBe(stopped + 1);
  await page.keyboard.press('ArrowLeft');
  expect(await shotNow(page)).toBe(stopped);
  expect(await stageNow(page)).toBe('stage-happened');
  await page.keyboard.press('Home');
  expect(await caption(page)).toContain('Before the first step');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await caption(page)).toContain('Step 2 ');
  expect(await named(page, 'film-slider').getAttribute('aria-valuetext')).toContain('Step 2,');
  expect(await page.locator('.film-step[aria-current=step]').innerText()).toBe('2');
  await page.keyboard.press('End');
  expect(await caption(page)).toContain('Step 12 ');
  await page.keyboard.press('PageDown');
  await expect.poll(() => stageNow(page)).toBe('stage-learned');
  await done(app, context);
});

test('the board shows the picture that the film is at, and the game again afterwards', async () => {
  const { context, app } = await atDebrief();
  const { page } = app;
  // The words lie over the board, and change with it.
  const showWords = (opacity: string) =>
    page.locator('#ui').evaluate((ui, value) => ui.style.setProperty('opacity', value), opacity);
  const board = async () => {
    await untilBoardRests(page);
    await showWords('0');
    const picture = await page.screenshot();
    await showWords('1');
    return picture;
  };
  await page.keyboard.press('2');
  const start = await board();
  await named(page, 'film-slider').focus();
  await page.keyboard.press('End');
  const end = await board();
  expect(end.equals(start)).toBe(false);
  await page.keyboard.press('Home');
  expect((await board()).equals(start)).toBe(true);
  await done(app, context);
});

test('where nothing may move, the film goes picture by picture and never by itself', async () => {
  const { context, app } = await atDebrief({ motion: 'reduced' });
  const { page } = app;
  await page.keyboard.press('2');
  await named(page, 'film-slider').waitFor();
  expect(await named(page, 'film-play').count()).toBe(0);
  await page.keyboard.press('Space');
  await page.waitForTimeout(1500);
  expect(await shotNow(page)).toBe(0);
  await named(page, 'film-on').click();
  expect(await shotNow(page)).toBe(1);
  await done(app, context);
});

test('keys of the stages are left to an open dialog; a question opens its own page of the handbook', async () => {
  const { context, app } = await atDebrief();
  const { page } = app;
  await page.keyboard.press('6');
  const questions = named(page, 'questions').locator('li');
  await expect.poll(() => questions.count()).toBe(3);
  const step = (await questions.nth(1).locator('button').innerText()).match(/\d+/)?.[0] ?? '';
  await questions.nth(1).locator('button').click();
  expect(await named(page, `handbook-${step}`).getAttribute('aria-checked')).toBe('true');
  await page.keyboard.press('1');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Escape');
  expect(await stageNow(page)).toBe('stage-next');
  await page.keyboard.press('h');
  expect(await named(page, 'handbook-12').getAttribute('aria-checked')).toBe('true');
  await done(app, context);
});

test.each([
  { language: 'en', on: 'ArrowRight', back: 'ArrowLeft' },
  { language: 'pseudo', on: 'ArrowLeft', back: 'ArrowRight' },
])('in the language $language, $on leads on and $back leads back', async ({ language, on, back }) => {
  const { context, app } = await atDebrief({ language });
  const { page } = app;
  await page.keyboard.press(on);
  await expect.poll(() => stageNow(page)).toBe('stage-happened');
  await page.keyboard.press(back);
  await expect.poll(() => stageNow(page)).toBe('stage-feel');
  await done(app, context);
});
