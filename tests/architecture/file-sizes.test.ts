import { expect, test } from 'vitest';
import { sourcesUnder } from './sources';

const mostLines = 400;

test(`no file of src is longer than ${mostLines} lines: look for the second idea at 200`, () => {
  const sizes = sourcesUnder('src')
    .filter((source) => !source.isTest)
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ lines }) => lines > mostLines)).toEqual([]);
});
