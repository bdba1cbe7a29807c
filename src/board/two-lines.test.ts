import { expect, test } from 'vitest';
import { twoLines } from './two-lines';

test('a name that fits stays on one line', () => {
  expect(twoLines('Open all year', 20)).toBe('Open all year');
});

test('a longer name is split where both lines are nearly equal', () => {
  expect(twoLines('Few guests, very well served', 20)).toBe('Few guests,\nvery well served');
});

test('a long word alone is left whole', () => {
  expect(twoLines('Vergnügungssteuer', 6)).toBe('Vergnügungssteuer');
});
