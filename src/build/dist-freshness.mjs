// Is dist/ there, and made from the sources as they are now?
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sourcesFingerprint } from './fingerprint.mjs';
import { cacheFolder, distFolder, projectRoot } from './project.mjs';

export const distStampFile = join(cacheFolder, 'dist.fingerprint');

function isDistFresh() {
  if (!existsSync(join(distFolder, 'index.html')) || !existsSync(distStampFile)) return false;
  return readFileSync(distStampFile, 'utf8') === sourcesFingerprint();
}

/** Builds dist/ when it is missing or older than the sources. False when the build failed; it has said why. */
export function ensureDist() {
  if (isDistFresh()) return true;
  const script = resolve(projectRoot, 'src/build/build.mjs');
  return spawnSync(process.execPath, [script], { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}
