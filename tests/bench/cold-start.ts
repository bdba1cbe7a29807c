// From a cold start to the first picture, side by side with a bare Phaser page that shows one sprite.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { projectRoot } from '../../src/build/project.mjs';
import { type BenchRow, percentile, plain } from '../../src/lab/bench/row';
import { serveSite } from '../support/serve';

const rounds = 5;

const bareScript = `
import * as Phaser from 'phaser';
const game = new Phaser.Game({ type: Phaser.WEBGL, width: innerWidth, height: innerHeight, scene: { create() {
  const pen = this.make.graphics({}, false);
  pen.fillStyle(0x336699).fillCircle(32, 32, 32).generateTexture('one', 64, 64);
  this.add.sprite(300, 300, 'one');
} } });
game.events.on(Phaser.Core.Events.POST_RENDER, () => {
  if (game.scene.scenes[0]?.children.length > 0) document.documentElement.dataset.ready = 'true';
});
`;

export async function coldStart(browser: Browser, address: string): Promise<BenchRow> {
  // Inside the project, so that the page finds Phaser.
  const source = await mkdtemp(join(projectRoot, 'node_modules/.cache/bare-'));
  const site = await mkdtemp(join(tmpdir(), 'clusterwise-bare-'));
  await writeFile(join(source, 'index.html'), '<!doctype html><script type="module" src="./bare.js"></script>');
  await writeFile(join(source, 'bare.js'), bareScript);
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir: site, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const bare = await serveSite(site);
  const bareTimes: number[] = [];
  const ourTimes: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      bareTimes.push(await firstPicture(browser, bare.address));
      ourTimes.push(await firstPicture(browser, address));
    }
  } finally {
    await bare.close();
    for (const folder of [source, site]) await rm(folder, { recursive: true, force: true });
  }
  const ratio = percentile(ourTimes, 50) / percentile(bareTimes, 50);
  return {
    what: 'first picture from a cold start, against a bare Phaser page',
    have: `${plain(ratio)} ×`,
    need: '1.3 × at most',
    ok: ratio <= 1.3,
    note: `medians of ${rounds}: ${plain(percentile(ourTimes, 50))} and ${plain(percentile(bareTimes, 50))} ms`,
  };
}

/** Milliseconds from the navigation until the page says that it is ready, in a context that has nothing cached. */
async function firstPicture(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('html[data-ready=true]', { state: 'attached', timeout: 60_000 });
    return await page.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
    );
  } finally {
    await context.close();
  }
}
