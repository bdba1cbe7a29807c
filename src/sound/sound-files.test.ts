import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cues } from './cue';

const folder = resolve(import.meta.dirname, '../../assets/sound');
const files = readdirSync(folder).filter((name) => /\.(webm|mp3)$/.test(name));

test('every cue and the music are there in both formats, and nothing else', () => {
  const named = [...cues.map(inKebab), 'music'].flatMap((name) => [`${name}.mp3`, `${name}.webm`]);
  expect([...files].sort()).toEqual([...named].sort());
});

test('all sounds together take less than 600 kB', () => {
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes).toBeLessThan(600_000);
});

function inKebab(cue: string): string {
  return cue.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
