// `npm run build`: the static site in dist/, with the one-file game beside it.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { distStampFile } from './dist-freshness.mjs';
import { sourcesFingerprint } from './fingerprint.mjs';
import { cacheFolder, distFolder, projectRoot } from './project.mjs';

const fingerprint = sourcesFingerprint();
const singleFolder = join(cacheFolder, 'single');
const shared = {
  root: projectRoot,
  configFile: resolve(projectRoot, 'vite.config.ts'),
  logLevel: /** @type {const} */ ('warn'),
};

rmSync(distStampFile, { force: true });
await build({ ...shared, mode: 'production', build: { outDir: distFolder, emptyOutDir: true } });
await build({ ...shared, mode: 'single', build: { outDir: singleFolder, emptyOutDir: true, copyPublicDir: false } });
renameSync(join(singleFolder, 'index.html'), join(distFolder, 'clusterwise.html'));
rmSync(singleFolder, { recursive: true });
mkdirSync(cacheFolder, { recursive: true });
writeFileSync(distStampFile, fingerprint);
console.log('Built dist/ (the site) and dist/clusterwise.html (the game in one file).');
