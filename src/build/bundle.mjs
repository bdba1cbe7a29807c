// Bundles an entry of src for Node, so that TypeScript without file extensions runs by plain `node`.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { sourcesFingerprint } from './fingerprint.mjs';
import { cacheFolder, projectRoot } from './project.mjs';

/**
 * Bundles `entry` unless a fresh bundle is there, and answers the path of the bundle. Safe to call from several
 * processes at once: each builds in a folder of its own, which is then moved into place.
 * @param {string} entry for example `src/cli/main.ts`
 * @param {string} name for example `cli`
 */
export async function bundleForNode(entry, name) {
  if (!existsSync(resolve(projectRoot, entry))) throw new Error(`There is no ${entry} to run.`);
  const home = join(cacheFolder, name);
  const folder = join(home, sourcesFingerprint());
  const file = join(folder, `${name}.mjs`);
  if (existsSync(file)) return file;

  const draft = `${folder}.${process.pid}.draft`;
  await build({
    root: projectRoot,
    configFile: resolve(projectRoot, 'vite.config.ts'),
    mode: 'node',
    logLevel: 'warn',
    build: {
      ssr: resolve(projectRoot, entry),
      outDir: draft,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      sourcemap: 'inline',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: 'chunk-[hash].mjs' } },
    },
  });
  moveIntoPlace(draft, folder);
  removeOld(home);
  return file;
}

/**
 * @param {string} draft
 * @param {string} folder
 */
function moveIntoPlace(draft, folder) {
  mkdirSync(join(folder, '..'), { recursive: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true }); // another process was first with the same sources
  }
}

/**
 * Old bundles go after an hour: a running process may still load a part of its own.
 * @param {string} home
 */
function removeOld(home) {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && stats.mtimeMs < hourAgo) rmSync(path, { recursive: true, force: true });
  }
}
