import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group } from '../rules/vocabulary';
import { type Curve, curveSizes, placedCurves } from './group-curves-vm';

const groups: readonly Group[] = [
  'business',
  'suppliers',
  'associations',
  'public',
  'knowledge',
  'labour',
  'community',
  'finance',
  'media',
];
const box = { width: 1600, height: 820, direction: 'ltr' } as const;
const curve = (values: readonly number[], group?: Group, name = String(group)): Curve => ({
  name,
  values,
  ...(group === undefined ? {} : { group }),
});

test('the labels of nine groups and the whole never overlap, wherever the lines end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 10, maxLength: 10 }), (ends) => {
      const curves = ends.map((end, at) => curve([50, end], groups[at]));
      const ys = placedCurves(curves, box).map(({ label }) => label.y);
      const sorted = [...ys].sort((one, other) => one - other);
      expect(sorted[0]).toBeGreaterThanOrEqual(0);
      expect(sorted.at(-1)).toBeLessThanOrEqual(box.height);
      const gaps = sorted.slice(1).map((y, at) => y - (sorted[at] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(curveSizes.labelGap - 0.02);
    }),
  );
});

test('a line begins at the start of the scale and ends beside its label', () => {
  const [placed] = placedCurves([curve([0, 100], 'media')], box);
  expect(placed?.line).toBe(`84,728 ${placed?.end.x},30`);
  expect(placed?.label.x).toBe((placed?.end.x ?? 0) + 36);
});

test('from right to left, time runs to the left', () => {
  const [placed] = placedCurves([curve([10, 20, 30], 'media')], { ...box, direction: 'rtl' });
  const xs = (placed?.line ?? '').split(' ').map((point) => Number(point.split(',')[0]));
  expect(xs).toEqual([...xs].sort((one, other) => other - one));
  expect(xs[0]).toBe(1600 - 84);
});

test('shapes of two groups that run together do not stand on the same turns', () => {
  const values = Array.from({ length: 13 }, () => 50);
  const [one, other] = placedCurves([curve(values, 'media'), curve(values, 'labour')], box);
  const turns = (placed: typeof one) => placed?.marks.map(({ x }) => x) ?? [];
  expect(turns(one).length).toBeGreaterThan(2);
  expect(turns(one).filter((x) => turns(other).includes(x))).toEqual([]);
});

test('a name of a group that is too long for its room is shortened', () => {
  const name = 'Küstenfremdenverkehrsverbände und Wirtschaftsförderungsgesellschaften';
  const [placed] = placedCurves([curve([1, 2], 'public', name)], box);
  expect(placed?.shortName).toMatch(/^Küsten.*…$/);
});
