// A page with nothing but Phaser and as many sprites as a game has people: what the board's figures are held against.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../src/build/project.mjs';
import { serveSite } from '../support/serve';

export interface BarePage {
  readonly address: string;
  /** The folder of the built page. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Two for each of the people of a game: a face and a name. */
export const sprites = 40;

/** Pressing the button puts the page to sleep, or wakes it up. */
const script = `
import * as Phaser from 'phaser';
const game = new Phaser.Game({ type: Phaser.WEBGL, width: innerWidth, height: innerHeight, banner: false, scene: { create() {
  const pen = this.make.graphics({}, false);
  pen.fillStyle(0x336699).fillCircle(32, 32, 32).generateTexture('one', 64, 64);
  for (let at = 0; at < ${sprites}; at += 1) this.add.sprite(100 + (at % 8) * 90, 100 + Math.floor(at / 8) * 90, 'one');
} } });
game.events.on(Phaser.Core.Events.POST_RENDER, () => {
  if (game.scene.scenes[0]?.children.length > 0) document.documentElement.dataset.ready = 'true';
});
document.querySelector('button').onclick = () => game.loop.running ? game.loop.sleep() : game.loop.wake(true);
`;

export async function openBarePage(): Promise<BarePage> {
  // Inside the project, so that the page finds Phaser.
  const source = await mkdtemp(join(projectRoot, 'node_modules/.cache/bare-'));
  const folder = await mkdtemp(join(tmpdir(), 'clusterwise-bare-'));
  await writeFile(
    join(source, 'index.html'),
    '<!doctype html><button>On or off</button><script type="module" src="./bare.js"></script>',
  );
  await writeFile(join(source, 'bare.js'), script);
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const { address, close } = await serveSite(folder);
  return {
    address,
    folder,
    async close() {
      await close();
      for (const each of [source, folder]) await rm(each, { recursive: true, force: true });
    },
  };
}
