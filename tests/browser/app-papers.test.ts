// What is offered to be sent or printed: the case study in the lobby, four to six pages on both kinds of paper, and the handbook.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { named, openApp, press, saveByDownload } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { collectConsoleErrors } from '../support/console-errors';
import { type ServedSite, serveSite } from '../support/serve';

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

/** What is downloaded when these are pressed one after the other in the lobby. */
async function downloaded(...hooks: readonly string[]): Promise<{ readonly name: string; readonly html: string }> {
  const context = await browser.newContext();
  await saveByDownload(context);
  const { page, errors } = await openApp(context, site.address);
  const [last = '', ...before] = hooks.toReversed();
  for (const hook of before.toReversed()) await press(page, hook);
  const [download] = await Promise.all([page.waitForEvent('download'), named(page, last).click()]);
  const html = readFileSync(await download.path(), 'utf8');
  expect(errors.all).toEqual([]);
  await context.close();
  return { name: download.suggestedFilename(), html };
}

test('the lobby gives the case study of the region as one file that prints on four to six pages', async () => {
  const { name, html } = await downloaded('case-study');
  expect(name).toBe('kestrel-coast-case-study.html');
  const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
  const errors = collectConsoleErrors(page);
  await page.setContent(html, { waitUntil: 'load' });
  expect(await page.locator('h2').allInnerTexts()).toHaveLength(6);
  expect(await page.locator('.people li').count()).toBe(20);
  expect(await page.evaluate(() => document.querySelector('img')?.naturalWidth)).toBe(1000);
  for (const format of ['A4', 'Letter']) {
    const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(6);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(errors.all).toEqual([]);
  await page.close();
});

test('the handbook is saved from its dialog as one file with twelve steps and three chapters', async () => {
  const { name, html } = await downloaded('tool-handbook', 'save-handbook');
  expect(name).toBe('clusterwise-handbook.html');
  const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
  await page.setContent(html, { waitUntil: 'load' });
  expect(await page.locator('h2').count()).toBe(15);
  expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeGreaterThan(8);
  await page.close();
});

/** A PDF lists each of its pages as an object. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
