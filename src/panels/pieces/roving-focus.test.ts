import { expect, test } from 'vitest';
import { choiceByKey } from './roving-focus';

test('arrow keys move through a group and round its ends', () => {
  expect(choiceByKey('ArrowDown', 2, 3, false)).toBe(0);
  expect(choiceByKey('ArrowLeft', 0, 3, false)).toBe(2);
  expect(choiceByKey('End', 0, 3, false)).toBe(2);
});

test('left and right change places in a language written from right to left, up and down do not', () => {
  expect(choiceByKey('ArrowLeft', 0, 3, true)).toBe(1);
  expect(choiceByKey('ArrowRight', 1, 3, true)).toBe(0);
  expect(choiceByKey('ArrowDown', 0, 3, true)).toBe(1);
});

test('other keys are left to the page', () => {
  expect(choiceByKey('a', 0, 3, false)).toBeUndefined();
  expect(choiceByKey('ArrowDown', 0, 0, false)).toBeUndefined();
});
