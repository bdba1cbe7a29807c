// What is heard: effects and music are decoded and started, in the site and in the one-file game, and M silences both.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { distFolder } from '../../src/build/project.mjs';
import { defaultSettings } from '../../src/session/settings';
import { openApp, press } from '../support/app-page';
import { launchBrowser } from '../support/browser';
import { goTo, smallestWindow } from '../support/screens';
import { type ServedSite, serveSite } from '../support/serve';

interface Started {
  readonly seconds: number;
  readonly isLoop: boolean;
}

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

/** Everything that has been started so far, without the single sample by which howler wakes up a device. */
async function startedOn(page: Page): Promise<readonly Started[]> {
  const all = await page.evaluate(() => Reflect.get(window, 'startedSounds') as Started[]);
  return all.filter(({ seconds }) => seconds > 0.01);
}

/** Runs in the page before all else. */
function noteSounds(): void {
  const started: Started[] = [];
  Reflect.set(window, 'startedSounds', started);
  Reflect.set(window, 'stoppedSounds', 0);
  const prototype = AudioBufferSourceNode.prototype;
  const wrap = (name: 'start' | 'stop', note: (node: AudioBufferSourceNode) => void) => {
    const original = Reflect.get(prototype, name) as (...when: readonly number[]) => void;
    Reflect.set(prototype, name, function (this: AudioBufferSourceNode, ...when: readonly number[]) {
      note(this);
      Reflect.apply(original, this, when);
    });
  };
  wrap('start', ({ buffer, loop }) => started.push({ seconds: buffer?.duration ?? 0, isLoop: loop }));
  wrap('stop', () => Reflect.set(window, 'stoppedSounds', (Reflect.get(window, 'stoppedSounds') as number) + 1));
}

test.each(['the site', 'the game in one file'])(
  'in %s a call is heard, music plays round and round, and M ends it',
  async (kind) => {
    const address = kind === 'the site' ? site.address : pathToFileURL(join(distFolder, 'clusterwise.html')).href;
    const context = await browser.newContext({ viewport: smallestWindow });
    await context.addInitScript(noteSounds);
    const settings = JSON.stringify({ ...defaultSettings, motion: 'reduced', sound: true, music: true });
    await context.addInitScript((kept) => localStorage.setItem('clusterwise-settings', kept), settings);
    const app = await openApp(context, address);
    const { page } = app;
    await goTo(app, 'call');
    await expect
      .poll(async () => (await startedOn(page)).filter(({ isLoop }) => isLoop).length, { timeout: 20_000 })
      .toBe(1);
    const [music] = (await startedOn(page)).filter(({ isLoop }) => isLoop);
    expect(music?.seconds).toBeCloseTo(32, 0);
    const before = (await startedOn(page)).length;
    await press(page, 'call-go');
    await press(page, 'confidence-certain');
    await press(page, 'call-it');
    await expect.poll(async () => (await startedOn(page)).length, { timeout: 20_000 }).toBeGreaterThan(before);
    const effect = (await startedOn(page)).at(-1);
    expect(effect?.isLoop).toBe(false);
    expect(effect?.seconds).toBeGreaterThan(0.05);
    expect(effect?.seconds).toBeLessThan(3);
    const stopped = () => page.evaluate(() => Reflect.get(window, 'stoppedSounds') as number);
    const sofar = await stopped();
    await page.keyboard.press('m');
    await expect.poll(stopped, { timeout: 20_000 }).toBeGreaterThan(sofar);
    expect(app.errors.all).toEqual([]);
    await context.close();
  },
);
