import { expect, test } from 'vitest';
import { dashes, tieCurve, tieWidth } from './ties';

test('a weak tie is not drawn, a stronger one is wider', () => {
  expect(tieWidth(14)).toBe(0);
  expect(tieWidth(15)).toBe(2);
  expect(tieWidth(100)).toBeGreaterThan(tieWidth(50));
});

test('a tie is a bow from one to the other', () => {
  const curve = tieCurve({ x: 0, y: 0 }, { x: 100, y: 0 });
  expect(curve[0]).toEqual({ x: 0, y: 0 });
  expect(curve.at(-1)).toEqual({ x: 100, y: 0 });
  expect(Math.max(...curve.map(({ y }) => Math.abs(y)))).toBeGreaterThan(3);
});

test('dashes cover half of a line', () => {
  const drawn = dashes(
    [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
    ],
    5,
  ).map(([from, to]) => to.x - from.x);
  expect(drawn).toEqual([5, 5, 5, 5]);
});
