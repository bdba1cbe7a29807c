// What a browser loads before the first picture, and the one-file game.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { distFolder } from '../../src/build/project.mjs';
import { type BenchRow, plain } from '../../src/lab/bench/row';

const mostInitial = 420_000;
const mostSingle = 2_600_000;

export function sizes(): readonly BenchRow[] {
  const page = readFileSync(join(distFolder, 'index.html'), 'utf8');
  const scripts = new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((found) => found[1] ?? ''));
  let initial = 0;
  for (const script of scripts) initial += brotliCompressSync(readFileSync(join(distFolder, script))).length;
  const single = statSync(join(distFolder, 'clusterwise.html')).size;
  return [
    {
      what: 'initial JavaScript, brotli',
      have: `${plain(initial / 1000)} kB`,
      need: '420 kB at most',
      ok: initial > 0 && initial <= mostInitial,
      note: [...scripts].join(', '),
    },
    {
      what: 'the game in one file',
      have: `${plain(single / 1_000_000)} MB`,
      need: '2.6 MB at most',
      ok: single <= mostSingle,
    },
  ];
}
