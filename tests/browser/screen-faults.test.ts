// The measures of legibility themselves: each finds its fault on a page that has it, and nothing on a page that is well.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser';
import { cutWords, faintWords, overlappingWords, smallTargets, smallWords, tooWide } from '../support/screen-faults';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
});

afterAll(() => browser.close());

async function show(words: string): Promise<void> {
  await page.setContent(
    `<body style="margin:0"><div id="ui" style="background:#fff"><div class="words">${words}</div></div>`,
  );
}

test('a page that is well has no faults', async () => {
  await show('<p style="font-size:30px">All is well.</p><button style="width:60px;height:60px">Go</button>');
  const found = [smallTargets(page), tooWide(page), faintWords(page, 7), cutWords(page), overlappingWords(page)];
  expect((await Promise.all(found)).flat()).toEqual([]);
});

test('small letters and small targets are found', async () => {
  await show('<p style="font-size:20px">Small</p><button style="width:30px;height:60px">x</button>');
  expect(await smallWords(page, 28)).toEqual([expect.stringContaining('Small'), expect.stringContaining('x')]);
  expect(await smallTargets(page)).toHaveLength(1);
});

test('grey words on white, and dark words on one dark stripe of a pattern, are found', async () => {
  await show('<p style="color:#777">Grey</p>');
  expect(await faintWords(page, 7)).toEqual([expect.stringContaining('4.5: Grey')]);
  await show(
    '<p style="color:#000;background:repeating-linear-gradient(45deg,#fff 0 9px,#333 9px 18px)">On stripes</p>',
  );
  expect(await faintWords(page, 7)).toContainEqual(expect.stringContaining('On stripes'));
});

test('words in a picture are read against the box under them', async () => {
  const picture = (fill: string) =>
    `<svg width="300" height="90"><rect width="300" height="90" fill="#fff"/><rect width="200" height="60" fill="${fill}"/>
    <text x="20" y="40" fill="#fff">On a bar</text></svg>`;
  await show(picture('#12503f'));
  expect(await faintWords(page, 7)).toEqual([]);
  await show(picture('#ccc'));
  expect(await faintWords(page, 7)).toEqual([expect.stringContaining('On a bar')]);
});

test('words that a box hides, or that the edge of the window cuts, are found', async () => {
  await show('<p style="height:20px;overflow:hidden;font-size:40px">Hidden below</p>');
  expect(await cutWords(page)).toEqual([expect.stringContaining('Hidden below')]);
  await show('<p style="width:60px;overflow:hidden;white-space:nowrap">Hidden beside the box</p>');
  expect(await cutWords(page)).toEqual([expect.stringContaining('Hidden beside')]);
  await show('<p style="position:fixed;top:590px;margin:0">Off the window</p>');
  expect(await cutWords(page)).toEqual([expect.stringContaining('Off the window')]);
});

test('words that lie on other words, and a page that is too wide, are found', async () => {
  await show('<h1>First</h1><p style="margin-top:-45px">Second</p>');
  expect(await overlappingWords(page)).toEqual(['First | Second']);
  await show('<p style="width:900px">Wide</p>');
  expect(await tooWide(page)).toEqual([expect.stringContaining('p.'), expect.stringContaining('page')]);
});
