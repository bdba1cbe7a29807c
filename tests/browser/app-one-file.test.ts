// The game in one file, opened by a double click: no server, no network, and its saves are kept.
import { chromium } from 'playwright-core';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { distFolder } from '../../src/build/project.mjs';
import { begin, named, openApp, openFile, press, untilReady, waitForMark } from '../support/app-page';
import { chromiumArguments, chromiumPath } from '../support/browser';
import { savedGame } from '../support/saved-game';

test('the game in one file starts by a double click, asks nothing of the network, and keeps its saves', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clusterwise one file '));
  const file = join(folder, 'Clusterwise für uns.html');
  await copyFile(join(distFolder, 'clusterwise.html'), file);
  const address = pathToFileURL(file).href;
  const launch = () =>
    chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: chromiumPath(),
      args: chromiumArguments,
      viewport: { width: 1280, height: 720 },
    });
  const requests: string[] = [];
  const isOutside = (url: string) => !/^(data|blob):/.test(url) && url.split('?')[0] !== address;

  let context = await launch();
  try {
    context.on('request', (request) => requests.push(request.url()));
    const { page, errors } = await openApp(context, address);
    await named(page, 'table').fill('Double click');
    await press(page, 'start-game');
    await begin(page);
    await press(page, 'next');
    await waitForMark(page, 'game/1/diary/false');
    await page.locator('[data-test^="visit-"]').first().click();
    await press(page, 'visit');
    await page.waitForSelector('.slot[data-kind=visit]');
    const strip = await named(page, 'slots').innerText();

    await page.reload();
    await untilReady(page);
    await waitForMark(page, 'game/1/diary/false');
    expect(await named(page, 'slots').innerText()).toBe(strip);
    expect(errors.all).toEqual([]);
    await context.close();

    context = await launch();
    context.on('request', (request) => requests.push(request.url()));
    const later = await openApp(context, address);
    expect(await later.page.locator('[data-test^="saved-"]').innerText()).toContain('Double click');
    await press(later.page, 'resume-game');
    await waitForMark(later.page, 'game/1/diary/false');
    expect(await named(later.page, 'slots').innerText()).toBe(strip);
    await press(later.page, 'next');
    await waitForMark(later.page, 'game/1/task/false');

    // "What if?" is worked out beside the page, in the one file too.
    const over = savedGame(({ place }) => place.at === 'debrief');
    const workers = later.page.workers().length;
    await openFile(later.page, over.text);
    await waitForMark(later.page, over.mark);
    await press(later.page, 'stage-whatIf');
    await press(later.page, 'kind-calls');
    await expect.poll(() => later.page.workers().length).toBeGreaterThan(workers);
    await later.page.locator('[data-stop]').first().click();
    await named(later.page, 'movers').waitFor();
    expect(await named(later.page, 'here-engagement').innerText()).toBe(`${over.engagement}`);
    expect(later.errors.all).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter(isOutside)).toEqual([]);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
