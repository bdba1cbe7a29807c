import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardLetters, fittedLetters, heightOfLines, leastLetter, lineShare, roughWidth } from './letters';

test('the letters of cards start from 15 pixels on a page of 1280×720 and from 20 on one of 1920×1080', () => {
  expect(leastLetter(720 / 1080)).toBe(15);
  expect(leastLetter(1)).toBe(20);
  expect(cardLetters(1, 90).best).toBeGreaterThanOrEqual(24);
});

test('letters are as big as there is room for, and lines break before letters shrink below the least', () => {
  const sizes = cardLetters(1, 90);
  expect(fittedLetters('Hotels', { width: 400, height: 80 }, sizes, roughWidth)).toEqual({
    lines: 'Hotels',
    size: sizes.best,
    isCut: false,
  });
  const narrow = fittedLetters('Staff who stay two seasons', { width: 130, height: 90 }, sizes, roughWidth);
  expect(narrow.lines.split('\n').length).toBeGreaterThan(1);
  expect(narrow.isCut).toBe(false);
  expect(narrow.size).toBeGreaterThanOrEqual(sizes.least);
});

test('lines are of about equal length', () => {
  const { lines } = fittedLetters(
    'Guides and adventure firms',
    { width: 260, height: 90 },
    cardLetters(1, 90),
    roughWidth,
  );
  expect(lines).toBe('Guides and\nadventure firms');
});

test('a word longer than the line is broken with a hyphen', () => {
  const { lines, isCut } = fittedLetters('Harbourmasters', { width: 90, height: 90 }, cardLetters(1, 90), roughWidth);
  expect(lines).toContain('-\n');
  expect(isCut).toBe(false);
});

test('whatever the words and the room: never smaller than the least, never wider than the room, never too many lines', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 16, unit: fc.constantFrom('a', 'm', 'é', 'ж') }), {
    minLength: 1,
    maxLength: 8,
  });
  const room = fc.record({ width: fc.integer({ min: 70, max: 500 }), height: fc.integer({ min: 30, max: 200 }) });
  fc.assert(
    fc.property(words, room, fc.constantFrom(0.6, 2 / 3, 1, 2), (each, place, unit) => {
      const sizes = cardLetters(unit, 90);
      const { lines, size, isCut } = fittedLetters(each.join(' '), place, sizes, roughWidth);
      expect(size).toBeGreaterThanOrEqual(sizes.least);
      const shown = lines.split('\n');
      expect(shown.length === 1 || shown.length * size * lineShare <= place.height + 1).toBe(true);
      const slack = isCut ? roughWidth('…') * size : 0;
      expect(Math.max(...shown.map((line) => roughWidth(line) * size))).toBeLessThanOrEqual(
        Math.max(place.width, roughWidth('mm-') * size) + slack,
      );
    }),
  );
});

test('a card of so many lines has room for them', () => {
  expect(heightOfLines(3, 1)).toBeGreaterThanOrEqual(3 * 20 * lineShare);
});
