// Codes and reasons that tasks make in code have words for people.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n';

const folder = resolve(import.meta.dirname, '../../src/tasks');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const sources = files
  .filter((name) => !name.includes('.test.'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const { has } = createI18n('en');

function found(pattern: RegExp): readonly string[] {
  const all = sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(all)].sort();
}

test('every generic reason of a task has words', () => {
  const reasons = found(/'@([a-z]+\.[A-Za-z]+)'/g);
  expect(reasons.length).toBeGreaterThan(30);
  expect(reasons.filter((reason) => !has(`task.because.${reason}`))).toEqual([]);
});

test('every refusal of a task has words', () => {
  const codes = found(/refuse\(\s*(?:[^'()]*\? )?'(task\/[A-Za-z]+)'/g);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !has(`refusal.${code}`))).toEqual([]);
});
