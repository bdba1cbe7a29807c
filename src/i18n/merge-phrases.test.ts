import { expect, test } from 'vitest';
import { mergePhrases } from './merge-phrases';

test('words of the product and words of the tasks under one branch are all kept', () => {
  const merged = mergePhrases({ task: { done: 'Done' }, go: 'Go' }, { task: { because: { wall: 'You knew.' } } });
  expect(merged).toEqual({ task: { done: 'Done', because: { wall: 'You knew.' } }, go: 'Go' });
});
