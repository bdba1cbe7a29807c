import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolated, lines, shortened, widthOf } from './text-room';

const german = 'Arbeitsgemeinschaft der Küstenfremdenverkehrsverbände e. V.';
const thai = 'ธนาคารเพื่อการเกษตรและสหกรณ์ชุมชนชายฝั่ง';

test('a name that has room stays whole', () => {
  expect(shortened('Marta Oyelaran', 28, 300)).toBe('Marta Oyelaran');
});

test('a long German name ends with an ellipsis and fits', () => {
  const short = shortened(german, 28, 240);
  expect(short).toMatch(/^Arbeitsgem\p{L}+…$/u);
  expect(widthOf(short, 28)).toBeLessThanOrEqual(240);
});

test('a long Thai name is never cut between a letter and the marks over and under it', () => {
  for (let room = 40; room < 400; room += 7) {
    const short = shortened(thai, 26, room);
    expect(short.endsWith('…')).toBe(true);
    expect(thai.slice(short.length - 1)).not.toMatch(/^\p{M}/u);
  }
});

test('marks over and under a letter take no room of their own', () => {
  expect(widthOf('ที่', 20)).toBe(widthOf('ท', 20));
});

test('every name that was shortened fits, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 60, max: 500 }), (text, room) => {
      expect(widthOf(shortened(text, 28, room), 28)).toBeLessThanOrEqual(room);
    }),
  );
});

test('a name in letters that run the other way is kept apart from the words around it, and others are left as they are', () => {
  expect(isolated('Marta…', 'rtl')).toBe('\u2068Marta…\u2069');
  expect(isolated('מרתה…', 'ltr')).toBe('\u2068מרתה…\u2069');
  expect(isolated('Marta…', 'ltr')).toBe('Marta…');
  expect(isolated('سلمى', 'rtl')).toBe('سلمى');
});

test('words are broken into lines, and what does not fit on the last one ends with an ellipsis', () => {
  expect(lines('With no visit to Rua Hemi', 30, 1200, 2)).toEqual(['With no visit to Rua Hemi']);
  const two = lines(
    'With the action “A fair of all that the coast makes and grows and tells” as the first',
    30,
    420,
    2,
  );
  expect(two).toHaveLength(2);
  expect(two[1]).toMatch(/…$/);
  for (const line of two) expect(widthOf(line, 30)).toBeLessThanOrEqual(420);
});
