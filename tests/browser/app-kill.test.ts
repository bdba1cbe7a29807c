// A table plays, the machine dies at any moment, the table goes on: at least from what it saw last. More by `KILLS=200`.
import { setTimeout as pause } from 'node:timers/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { draw, seedFor } from '../../src/base/random';
import { markOnPage, named, untilReady, visibleNotices, waitForMark } from '../support/app-page';
import { collectConsoleErrors } from '../support/console-errors';
import { killCount, launchKillableBrowser } from '../support/kill';
import { replayed } from '../support/saved-game';
import { serveSite } from '../support/serve';

const kills = Math.max(1, Math.round(killCount * 0.3));

test(
  `a game goes on from what the table saw last when the browser is killed while it is played (${kills} kills)`,
  async () => {
    const site = await serveSite();
    const profile = await mkdtemp(join(tmpdir(), 'clusterwise kill '));
    let state = seedFor(5, 'kill');
    let shown = 0;
    let gained = 0;
    try {
      for (let kill = 0; kill <= kills; kill += 1) {
        const browser = await launchKillableBrowser(profile);
        try {
          const { page } = browser;
          const errors = collectConsoleErrors(page);
          await keepSavedFile(page);
          const kept = await openLatest(page, site.address, kill);
          expect(kept, `inputs kept after kill ${kill}`).toBeGreaterThanOrEqual(shown);
          shown = await startOverIfDone(page, site.address, kept);
          page.on('console', (message) => {
            const [, inputs] = /^shown (\d+)$/.exec(message.text()) ?? [];
            if (inputs === undefined) return;
            gained += 1;
            shown = Number(inputs);
          });
          await page.evaluate(playWithoutRest);
          const drawn = draw(state, 1500);
          state = drawn.state;
          await pause(200 + drawn.value);
          expect(errors.all).toEqual([]);
        } finally {
          await browser.kill();
        }
      }
      expect(gained).toBeGreaterThan(kills);
      console.log(`the game: ${kills} kills, ${gained} inputs shown, 0 lost`);
    } finally {
      await site.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  60_000 + kills * 20_000,
);

/** Opens the latest game of the lobby's list, proves that the screen shows what its log says, answers its inputs. */
async function openLatest(page: Page, address: string, kill: number): Promise<number> {
  page.setDefaultTimeout(30_000);
  await page.goto(kill === 0 ? `${address}?seed=100` : address);
  await untilReady(page);
  if (kill === 0) await begin(page);
  else await press(page, 'resume-game');
  await untilPlaying(page);
  expect(await visibleNotices(page)).toEqual([]);
  const { mark, inputs } = replayed(await savedText(page));
  expect(await markOnPage(page)).toBe(mark);
  return inputs;
}

async function startOverIfDone(page: Page, address: string, inputs: number): Promise<number> {
  if ((await markOnPage(page)).startsWith('game/')) return inputs;
  await page.goto(`${address}?seed=${inputs}`);
  await begin(page);
  return replayed(await savedText(page)).inputs;
}

async function begin(page: Page): Promise<void> {
  await press(page, 'begin');
  await waitForMark(page, 'game/1/brief/false');
}

/** A press without a pointer: a window that nobody looks at draws too seldom for one. */
async function press(page: Page, name: string): Promise<void> {
  await named(page, name)
    .first()
    .evaluate((button: HTMLElement) => button.click());
}

async function untilPlaying(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { ready, screen } = document.documentElement.dataset;
    return ready === 'true' && screen !== 'lobby';
  });
}

/** What is saved to a file is put where the test finds it. */
async function keepSavedFile(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const write = async (content: Blob) => {
      (window as unknown as { saved?: string }).saved = await content.text();
    };
    const createWritable = async () => ({ write, close: async () => undefined });
    Object.defineProperty(window, 'showSaveFilePicker', { value: async () => ({ createWritable }) });
  });
}

async function savedText(page: Page): Promise<string> {
  await press(page, 'tool-files');
  await page.locator('dialog [data-test=save-file]').evaluate((button: HTMLElement) => button.click());
  const text = await page.waitForFunction(() => (window as unknown as { saved?: string }).saved);
  await press(page, 'close');
  await named(page, 'close').waitFor({ state: 'detached' });
  return String(await text.jsonValue());
}

/** Runs in the page: plays on by its buttons as fast as they come, and says how many inputs the screen has shown. */
function playWithoutRest(): void {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-test="${name}"]`);
  const inputs = () => Number(document.documentElement.dataset['inputs']);
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 4));
  };
  const pressWhenOpen = async (name: string) => {
    await until(() => find(name) !== null && find(name)?.getAttribute('aria-disabled') !== 'true');
    find(name)?.click();
  };
  const play = async () => {
    const { step, moment, shown } = document.documentElement.dataset;
    const isVisited = document.querySelector('.slot[data-kind=visit]') !== null;
    if (moment === 'calls' && shown === 'false') {
      await pressWhenOpen('call-go');
      await pressWhenOpen('confidence-fairly');
      await pressWhenOpen('call-it');
    } else if (moment === 'task' && shown === 'false') {
      await pressWhenOpen('tool-facilitator');
      await pressWhenOpen('skip');
    } else if (moment === 'diary' && step === '1' && !isVisited) {
      document.querySelector<HTMLElement>('[data-test^="visit-"]')?.click();
      await pressWhenOpen('visit');
    } else await pressWhenOpen(moment === 'gate' ? 'gate-go-on' : 'next');
  };
  const playOn = async () => {
    while (document.documentElement.dataset['screen'] === 'game') {
      const before = inputs();
      await play();
      await until(() => inputs() > before);
      console.log(`shown ${inputs()}`);
    }
  };
  void playOn();
}
