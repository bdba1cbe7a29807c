// The language is chosen at any time: every word changes, the game does not.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AppPage,
  named,
  openApp,
  press,
  saveByDownload,
  saveFile,
  untilReady,
  waitForMark,
} from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { type ServedSite, serveSite } from '../support/serve';

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let app: AppPage;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await saveByDownload(context);
});

afterEach(async () => {
  const { all } = app.errors;
  await context.close();
  if (all.length > 0) throw new Error(all.join('\n'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visit(search: string): Promise<Page> {
  app = await openApp(context, `${site.address}${search}`);
  return app.page;
}

async function choose(page: Page, language: string): Promise<void> {
  await press(page, 'tool-settings');
  await press(page, `language-${language}`);
  await page.waitForSelector(`html[lang="${language}"]`, { state: 'attached' });
  await page.keyboard.press('Escape');
}

const words = (page: Page) => page.locator('#ui').innerText();

test('a game goes on in French from where it is, after a reload too, and its file is the same as before', async () => {
  const page = await visit('?seed=7&step=3');
  await waitForMark(page, 'game/3/brief/false');
  const before = (await saveFile(page)).text;
  expect(await words(page)).not.toContain('Étape');
  await choose(page, 'fr');
  await expect.poll(() => words(page)).toContain('Étape 3 sur 12');
  const { title, brief } = await page.evaluate(() => ({
    title: document.querySelector('h1')?.textContent ?? '',
    brief: document.querySelector('.words-body')?.textContent ?? '',
  }));
  expect(`${title} ${brief}`).not.toMatch(/\b(the|with|your|firms)\b|\[en\]/);
  expect((await saveFile(page)).text).toBe(before);
  await page.reload();
  await untilReady(page);
  await expect.poll(() => words(page)).toContain('Étape 3 sur 12');
  await choose(page, 'en');
  await expect.poll(() => words(page)).toContain('Step 3 of 12');
});

test('a region that is not translated says in which language its texts are', async () => {
  const page = await visit('?lang=fr');
  expect(await named(page, 'other-language').count()).toBe(0);
  await press(page, 'scenario-asali-highlands');
  expect(await named(page, 'other-language').innerText()).toContain('English');
});
