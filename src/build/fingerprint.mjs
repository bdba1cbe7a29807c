// Tells whether something built from the sources is still fresh: the same files, sizes and times give the same text.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

const inputs = ['src', 'scenarios', 'locales', 'public', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** The fingerprint of all sources, 16 hex digits. */
export function sourcesFingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, join(projectRoot, input));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path a file or a folder, which may be missing
 */
function addTo(hash, path) {
  if (!existsSync(path)) return;
  const stats = statSync(path);
  if (stats.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
  }
}
