// "What if?" at the end of a game, by keyboard alone: two decisions changed, both futures seen, named and kept, found again, played on from.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchOff, forkOff } from '../../src/debrief/branch';
import { decisionsOf } from '../../src/debrief/decisions';
import { endOf } from '../../src/debrief/ends';
import { trackOf } from '../../src/debrief/track';
import { playGame } from '../../src/lab/play-game';
import { pageMarksOf } from '../../src/panels/place-vm';
import { named, openApp, openFile, untilReady, waitForMark } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { kestrelCourse } from '../support/kestrel-coast';
import { keyboardHands } from '../support/keyboard-hands';
import { savedGame } from '../support/saved-game';
import { untilInputs } from '../support/screen-table';
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

const saved = savedGame(({ place }) => place.at === 'debrief', 7, 'Blue');
const course = kestrelCourse('half-day');
const { inputs } = playGame(course, 7, 'by-the-book', ({ place }) => place.at === 'debrief');
const track = trackOf(course, 7, inputs);
const calls = decisionsOf(track).filter(({ about }) => about.kind === 'call');

/** Tab to the decisions, then arrows to one of them. */
async function reach(page: Page, name: string): Promise<void> {
  for (let keys = 0; keys < 150 && !(await isOnDecision(page)); keys += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  for (let keys = 0; keys < 300 && !(await isOn(page, name)); keys += 1) await page.keyboard.press('ArrowDown');
  expect(await isOn(page, name)).toBe(true);
}

async function openWhatIf(page: Page): Promise<void> {
  await named(page, 'stage-whatIf').waitFor();
  await page.keyboard.press('5');
  await named(page, 'kind-calls').waitFor();
}

const isOnDecision = (page: Page) => page.evaluate(() => document.activeElement?.hasAttribute('data-stop') === true);
const isOn = (page: Page, name: string) =>
  page.evaluate((wanted) => document.activeElement?.getAttribute('data-test') === wanted, name);

/** The name of the decision's button: its step, and its place among all decisions of the step. */
function nameOf(decision: (typeof calls)[number]): string {
  const ofStep = decisionsOf(track).filter(({ step }) => step === decision.step);
  return `decision-${decision.step}.${ofStep.findIndex(({ id }) => id === decision.id) + 1}`;
}

async function expectFutures(page: Page, changes: Parameters<typeof branchOff>[1]): Promise<void> {
  const { engagement, judgement } = endOf(course, branchOff(track, changes).game).result;
  await expect.poll(() => named(page, 'there-engagement').innerText()).toBe(`${engagement}`);
  await expect.poll(() => named(page, 'there-judgement').innerText()).toBe(`${judgement}`);
  expect(await named(page, 'here-engagement').innerText()).toBe(`${saved.engagement}`);
  expect(await named(page, 'here-judgement').innerText()).toBe(`${saved.judgement}`);
}

test('by keyboard alone decisions are changed, both futures seen, kept over a reload, and played on from', async () => {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const { page, errors } = await openApp(context, site.address);
  await openFile(page, saved.text);
  await waitForMark(page, saved.mark);
  await openWhatIf(page);
  const hands = await keyboardHands(page);
  const [first, second] = [calls[2], calls[9]];
  const changes = [first, second].flatMap((each) => each?.others.slice(0, 1).map(({ change }) => change) ?? []);
  if (first === undefined || second === undefined) throw new Error('Violated assumption: a game has ten calls');

  await hands.press('kind-calls');
  await reach(page, nameOf(first));
  await hands.expectFocus();
  await page.keyboard.press('Enter');
  await named(page, 'movers').waitFor();
  await expectFutures(page, changes.slice(0, 1));

  await hands.press('mode-together');
  await reach(page, nameOf(second));
  await page.keyboard.press('Enter');
  await expect.poll(() => named(page, 'changes').locator('li').count()).toBe(2);
  await expectFutures(page, changes);

  await hands.write('what-if-name', 'Ask first');
  await hands.press('what-if-keep');
  await named(page, 'show-kept-1').waitFor();

  await page.reload();
  await untilReady(page);
  await waitForMark(page, saved.mark);
  await openWhatIf(page);
  const again = await keyboardHands(page);
  await named(page, 'show-kept-1').waitFor();
  expect(await named(page, 'kept').innerText()).toContain('Ask first');
  await again.press('show-kept-1');
  await expectFutures(page, changes);

  const fork = forkOff(track, changes);
  const { screen, step, moment, shown } = pageMarksOf(fork.game.place);
  await again.press('what-if-rerun');
  await waitForMark(page, [screen, step, moment, shown].join('/'));
  await untilInputs(page, fork.inputs.length);
  expect(errors.all).toEqual([]);

  await page.goto(site.address);
  await untilReady(page);
  const games = await page.locator('[data-test^="saved-"]').allInnerTexts();
  expect(games.map((text) => text.split('\n')[0])).toEqual([
    expect.stringContaining('Blue – what if'),
    expect.stringContaining('Blue'),
  ]);
  await context.close();
});
