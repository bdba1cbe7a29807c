import { expect, test } from 'vitest';
import { roundOval, segmentAngles, segments } from './ladder-ring';

test('the six segments of the ladder start at the top, do not touch and go once round', () => {
  const angles = Array.from({ length: segments }, (_, at) => segmentAngles(at));
  expect(angles[0]?.[0]).toBeGreaterThan(-Math.PI / 2);
  for (const [at, [from]] of angles.slice(1).entries()) expect(from).toBeGreaterThan(angles[at]?.[1] ?? from);
  expect(angles.at(-1)?.[1]).toBeLessThan((Math.PI * 3) / 2);
});

test('chairs stand round a long table with equal room between them', () => {
  const chairs = roundOval({ x: 0, y: 0 }, 300, 100, 13);
  expect(chairs[0]?.y).toBeCloseTo(-100);
  const gaps = chairs.map(({ x, y }, at) => {
    const next = chairs[(at + 1) % chairs.length] ?? { x, y };
    return Math.hypot(next.x - x, next.y - y);
  });
  expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(1.25);
});
