// Builds the bare storage page once, as a single file that works from a server and by double click.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { serveSite } from './serve';

export interface BuiltStoragePage {
  readonly folder: string; // free for profiles of browsers too; deleted at close
  readonly servedAddress: string; // a secure context
  readonly plainAddress: string; // as in a local network: no secure context. Needs `plainNameArguments`
  readonly fileAddress: string;
  readonly close: () => Promise<void>;
}

/** What Chromium must be told so that the plain address leads to this machine. */
export const plainNameArguments = ['--host-resolver-rules=MAP plain.test 127.0.0.1'];

export async function buildStoragePage(): Promise<BuiltStoragePage> {
  const folder = await mkdtemp(join(tmpdir(), 'clusterwise storage '));
  const site = join(folder, 'site');
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../fixtures/storage-page'),
    logLevel: 'error',
    plugins: [viteSingleFile()],
    build: { outDir: site, emptyOutDir: true, target: 'es2023' },
  });
  const served = await serveSite(site);
  return {
    folder,
    servedAddress: served.address,
    plainAddress: served.address.replace('localhost', 'plain.test'),
    fileAddress: pathToFileURL(join(site, 'index.html')).href,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
