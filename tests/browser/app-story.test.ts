// What followed is played and told, and can be skipped; a task's moves can be taken back; whoever is pointed at is shown.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppPage, named, press, waitForMark } from '../support/app-page';
import { kestrelCoast } from '../support/kestrel-coast';
import { launchBrowser } from '../support/browser';
import { goTo, openWith, smallestWindow } from '../support/screens';
import { type ServedSite, serveSite } from '../support/serve';
import type { Settings } from '../../src/session/settings';

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

async function open(settings: Partial<Settings>): Promise<{ readonly context: BrowserContext; readonly app: AppPage }> {
  return openWith(browser, site.address, settings, smallestWindow);
}

async function callGo({ page }: AppPage): Promise<void> {
  await press(page, 'call-go');
  await press(page, 'confidence-certain');
  await press(page, 'call-it');
  await waitForMark(page, 'game/2/calls/true');
}

test('after a call the board plays what changed, the page says why, and Escape skips it', async () => {
  const { context, app } = await open({ motion: 'full' });
  await goTo(app, 'call');
  await callGo(app);
  const caption = named(app.page, 'caption');
  await caption.waitFor();
  expect(await caption.innerText()).toContain('We said go to');
  await app.page.keyboard.press('Escape');
  await caption.waitFor({ state: 'detached' });
  expect(await named(app.page, 'next').isVisible()).toBe(true);
  expect(app.errors.all).toEqual([]);
  await context.close();
});

test('with less motion nothing is played', async () => {
  const { context, app } = await open({ motion: 'reduced' });
  await goTo(app, 'call');
  await callGo(app);
  await app.page.waitForTimeout(300);
  expect(await named(app.page, 'caption').count()).toBe(0);
  await context.close();
});

test('the moves of a task are taken back one by one, by button and by keys, and not further than the task', async () => {
  const { context, app } = await open({});
  const { page } = app;
  await goTo(app, 'task of step 2');
  const inputs = async () => Number(await page.evaluate(() => document.documentElement.dataset['inputs']));
  const before = await inputs();
  const criteria = page.locator('[data-test^="criterion-"]');
  await criteria.nth(0).click();
  await criteria.nth(1).click();
  await expect.poll(inputs).toBe(before + 2);
  await press(page, 'undo');
  await expect.poll(inputs).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(inputs).toBe(before);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(300);
  expect(await inputs()).toBe(before);
  expect(await named(page, 'undo').getAttribute('aria-disabled')).toBe('true');
  await context.close();
});

test('pointing at a change shows whom it is about', async () => {
  const { context, app } = await open({});
  await goTo(app, 'task handed in');
  const names = new RegExp(
    kestrelCoast()
      .stakeholders.map(({ name }) => name)
      .join('|'),
  );
  const change = app.page.locator('[data-test=changes] .change').filter({ hasText: names }).first();
  await change.hover();
  await named(app.page, 'person-note').waitFor();
  const about = await change.innerText();
  const note = await named(app.page, 'person-note').innerText();
  expect(about).toContain(note.split('\n')[0]);
  await app.page.mouse.move(2, 2);
  await named(app.page, 'person-note').waitFor({ state: 'detached' });
  await context.close();
});

test('the first time a thing is used a note shows how, and the second time it does not', async () => {
  const { context, app } = await open({});
  await goTo(app, 'call');
  await named(app.page, 'guide-call').waitFor();
  await press(app.page, 'guide-close');
  await named(app.page, 'guide-call').waitFor({ state: 'detached' });
  await goTo(app, 'diary');
  await named(app.page, 'guide-diary').waitFor();
  await goTo(app, 'call');
  expect(await named(app.page, 'guide-call').count()).toBe(0);
  await press(app.page, 'tool-help');
  await press(app.page, 'guide-again');
  await goTo(app, 'diary');
  await named(app.page, 'guide-diary').waitFor();
  await context.close();
});

test('H opens the handbook at the step that is played', async () => {
  const { context, app } = await open({});
  await goTo(app, 'task of step 4');
  await app.page.keyboard.press('h');
  const handbook = named(app.page, 'handbook');
  await handbook.waitFor();
  expect(await handbook.innerText()).toContain('4 Leadership group');
  await press(app.page, 'handbook-12');
  expect(await handbook.innerText()).toContain('12 Measuring results');
  await context.close();
});
