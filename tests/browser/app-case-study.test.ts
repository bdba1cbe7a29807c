// The case study is offered in the lobby, and is four to six pages on both kinds of paper.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { named, openApp, saveByDownload } from '../support/app-page';
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

/** From the lobby, as the file that a trainer gets. */
async function downloaded(): Promise<{ readonly name: string; readonly html: string }> {
  const context = await browser.newContext();
  await saveByDownload(context);
  const { page, errors } = await openApp(context, site.address);
  const [download] = await Promise.all([page.waitForEvent('download'), named(page, 'case-study').click()]);
  const html = readFileSync(await download.path(), 'utf8');
  expect(errors.all).toEqual([]);
  await context.close();
  return { name: download.suggestedFilename(), html };
}

test('the lobby gives the case study of the region as one file that prints on four to six pages', async () => {
  const { name, html } = await downloaded();
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

/** A PDF lists each of its pages as an object. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
