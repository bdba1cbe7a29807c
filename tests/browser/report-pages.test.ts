// The report of a table on paper: four to six pages in both sizes, after a short and after a long course.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n';
import { tableReport } from '../../src/report/table-report';
import { tableStory } from '../../src/report/table-story';
import { launchBrowser } from '../support/browser';
import { toldGame } from '../support/told-game';

const i18n = createI18n('en');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test.each([
  ['half-day', 'random'],
  ['five-day', 'hero'],
] as const)(
  'a %s course has a report of four to six pages, and nothing in it is wider than the page',
  async (format, policy) => {
    const story = tableStory(toldGame({ format, policy }), i18n);
    for (const size of ['a4', 'letter'] as const) {
      const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
      await page.setContent(tableReport(story, i18n, size));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(800);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
      expect(pages.length, `${format} on ${size}`).toBeGreaterThanOrEqual(4);
      expect(pages.length, `${format} on ${size}`).toBeLessThanOrEqual(6);
      await page.close();
    }
  },
);
