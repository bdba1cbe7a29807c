import { expect, test } from 'vitest';
import { changedPhrases, doubledText, pseudoText } from './pseudo';

test('a pseudo text is at least a third longer and keeps its placeholders', () => {
  const text = pseudoText('{{count}} slots are free');
  expect(text).toContain('{{count}}');
  expect(text).toContain('šlótš áré fréé');
  expect(text.length).toBeGreaterThan('{{count}} slots are free'.length * 1.3);
});

test('every text of a tree is changed and every key stays', () => {
  expect(changedPhrases({ calls: { go: 'Go' } }, pseudoText)).toEqual({ calls: { go: 'Gó ~lo' } });
});

test('a doubled text says everything twice, placeholders too', () => {
  expect(doubledText('{{count}} free')).toBe('{{count}} free {{count}} free');
});
