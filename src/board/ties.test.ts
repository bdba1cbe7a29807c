import { expect, test } from 'vitest';
import { dashes, tieCurve, tiesThatMatter, tieWidth } from './ties';

const tie = (one: number, other: number, strength: number) => ({ ends: [one, other] as const, strength });

test('of everybody only the two strongest ties are drawn, and weak ones not at all', () => {
  const ties = [tie(0, 1, 80), tie(0, 2, 60), tie(1, 2, 50), tie(0, 3, 40), tie(3, 4, 30)];
  expect(tiesThatMatter(ties, 5)).toEqual(ties.slice(0, 4));
  expect(tiesThatMatter([...ties, tie(1, 3, 45), tie(2, 3, 45)], 3)).toEqual(ties.slice(0, 3));
});

test("the facilitator's tie to somebody goes away when two others are nearer", () => {
  const facilitator = 3;
  const own = tie(0, facilitator, 50);
  expect(tiesThatMatter([own, tie(0, 1, 36)], 3)).toContain(own);
  expect(tiesThatMatter([own, tie(0, 1, 60), tie(0, 2, 70)], 3)).not.toContain(own);
});

test('a stronger tie is wider', () => {
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
