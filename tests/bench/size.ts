// What a browser loads before the first picture, and the one-file game.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { distFolder } from '../../src/build/project.mjs';
import { type BenchRow, plain } from '../../src/lab/bench/row';

const mostInitial = 420_000;
const mostSingle = 2_600_000;

/** `bareFolder`: the built page with nothing but Phaser. */
export function sizes(bareFolder: string): readonly BenchRow[] {
  const initial = initialScripts(distFolder);
  const bare = initialScripts(bareFolder);
  const single = statSync(join(distFolder, 'clusterwise.html')).size;
  return [
    {
      what: 'initial JavaScript, brotli',
      have: `${plain(initial / 1000)} kB, ${plain(initial / bare)} × a bare Phaser page`,
      need: '420 kB at most',
      ok: initial > 0 && initial <= mostInitial,
    },
    {
      what: 'the game in one file',
      have: `${plain(single / 1_000_000)} MB`,
      need: '2.6 MB at most',
      ok: single <= mostSingle,
    },
  ];
}

/** Bytes, by brotli, of what the page loads before anything else. */
function initialScripts(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((found) => found[1] ?? ''));
  let bytes = 0;
  for (const script of scripts) bytes += brotliCompressSync(readFileSync(join(folder, script))).length;
  return bytes;
}
