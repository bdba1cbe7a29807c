import { expect, test } from 'vitest';
import { directionOfText, plainText, shortened } from './written-text';

test('a text runs as its first letter does; without letters, as the page does', () => {
  expect(directionOfText('3 أسئلة', 'ltr')).toBe('rtl');
  expect(directionOfText('(a) أسئلة', 'rtl')).toBe('ltr');
  expect(directionOfText('12 + 3', 'rtl')).toBe('rtl');
});

test('a text that is too long is cut between words, with dots', () => {
  expect(shortened('One line for our region.', 40)).toBe('One line for our region.');
  expect(shortened('One line for our region. And another', 30)).toBe('One line for our region. And…');
  expect(shortened('One line. And another', 11)).toBe('One line…');
});

test('signs that are made of several characters stay whole', () => {
  expect(shortened('กำกำกำกำ', 3)).toBe('กำกำ…');
  expect(shortened('👩‍🌾👩‍🌾👩‍🌾', 2)).toBe('👩‍🌾…');
});

test('what XML cannot hold is taken out', () => {
  expect(plainText('a\u0000b\u001fc\ud800\nd')).toBe('abc\ufffd\nd');
});
