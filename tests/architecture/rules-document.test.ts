// Every rule of RULES.md has a test that carries its number, and every number in a test's name is a rule.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

const rules = [...readFileSync(join(root, 'src/rules/RULES.md'), 'utf8').matchAll(/^- \*\*(R\d\d)\*\* (.+)$/gm)].map(
  ([, number = '', sentence = '']) => ({ number, sentence }),
);

const tested = new Set(
  ['src', 'tests']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    )
    .filter((path) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\[(R\d\d)\]/g)].map(([, number = '']) => number)),
);

it('has rules, each a sentence with a number of its own', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(new Set(rules.map((rule) => rule.number)).size).toBe(rules.length);
  expect(rules.filter((rule) => !rule.sentence.endsWith('.'))).toEqual([]);
});

it('has a test for every rule', () => {
  expect(rules.map((rule) => rule.number).filter((number) => !tested.has(number))).toEqual([]);
});

it('has a rule for every number in a test', () => {
  expect([...tested].filter((number) => !rules.some((rule) => rule.number === number))).toEqual([]);
});
