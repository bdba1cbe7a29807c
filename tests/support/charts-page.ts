// Builds the page of all charts once: the real charts of a real game, under the policy of the product.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { serveSite } from './serve';

export interface BuiltChartsPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function buildChartsPage(): Promise<BuiltChartsPage> {
  const folder = await mkdtemp(join(tmpdir(), 'clusterwise charts '));
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../fixtures/charts-page'),
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000, modulePreload: false },
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
