import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread';

const places = fc.array(fc.integer({ min: -50, max: 900 }), { maxLength: 12 });
const [gap, low, high] = [40, 20, 780];

test('labels lie apart, inside the picture, and in the order of what they belong to', () => {
  fc.assert(
    fc.property(places, (wanted) => {
      const found = spread(wanted, gap, low, high);
      expect(found).toHaveLength(wanted.length);
      const pairs = wanted
        .map((place, at) => [place, found[at] ?? NaN] as const)
        .sort((one, other) => one[1] - other[1]);
      for (const [at, [place, label]] of pairs.entries()) {
        expect(label).toBeGreaterThanOrEqual(low);
        expect(label).toBeLessThanOrEqual(high + 1e-6);
        const next = pairs[at + 1];
        if (next === undefined) continue;
        expect(next[1] - label).toBeGreaterThanOrEqual(gap - 1e-6);
        expect(next[0]).toBeGreaterThanOrEqual(place);
      }
    }),
  );
});

test('labels that have room stay where they belong', () => {
  expect(spread([300, 100, 200], gap, low, high)).toEqual([300, 100, 200]);
});

test('two labels for one place lie half a gap beside it each', () => {
  expect(spread([400, 400], gap, low, high)).toEqual([380, 420]);
});

test('where there is too little room for all, labels lie closer, evenly, and none leaves the picture', () => {
  expect(spread([50, 50, 50, 50, 50], gap, 0, 100)).toEqual([0, 25, 50, 75, 100]);
});
