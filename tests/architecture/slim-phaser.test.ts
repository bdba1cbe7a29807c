import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from './sources';
import { projectRoot } from '../../src/build/project.mjs';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** What a build has: the names that `slim-phaser.js` gives away, and the game objects of Phaser's core with those added. */
const slim = read('src/board/slim-phaser.js');
const core = read('node_modules/phaser/src/phaser-core.js');

test('every part of Phaser that the board uses is in the slim one', () => {
  const sources = filesUnder('src').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'));
  const used = new Set(
    sources.flatMap(
      (path) => read(path).match(/(?:new|instanceof) Phaser\.[A-Za-z.]+|Phaser\.(?:AUTO|Core|Scale|Input)\b/g) ?? [],
    ),
  );
  const missing = [...used].filter((use) => {
    const [, first = '', second] = /Phaser\.(\w+)(?:\.(\w+))?/.exec(use) ?? [];
    if (first === 'GameObjects')
      return !slim.includes(`, ${second ?? ''}`) && !core.includes(`${second ?? ''}: require('./gameobjects`);
    return !new RegExp(`\\b${first}\\b`).test(slim);
  });
  expect(used.size).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});
