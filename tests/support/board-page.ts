// Builds the bare board page once, with the real board and the real tourism scenario.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../src/build/project.mjs';
import { slimPhaserPlugin } from '../../src/build/slim-phaser-plugin';
import { serveSite } from './serve';

export interface BuiltBoardPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function buildBoardPage(): Promise<BuiltBoardPage> {
  const folder = await mkdtemp(join(tmpdir(), 'clusterwise board '));
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../fixtures/board-page'),
    base: './',
    logLevel: 'error',
    plugins: [slimPhaserPlugin(projectRoot)],
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  });
  const served = await serveSite(folder);
  return {
    address: served.address,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
