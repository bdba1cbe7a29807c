import { expect, test } from 'vitest';
import { defaultArea, mapBox, onPage } from './area';

test('the region lies beside the words: left of them, or right of them where scripts run from right to left', () => {
  const left = defaultArea(1000, 500, false);
  const right = defaultArea(1000, 500, true);
  expect(left).toEqual({ x: 0, y: 55, width: 630, height: 375 });
  expect(right.x + right.width).toBe(1000);
});

test('a map whose people stand in one corner is moved so that they fill the free area', () => {
  const area = { x: 0, y: 0, width: 1000, height: 1000 };
  const people = [
    { x: 100, y: 100 },
    { x: 800, y: 600 },
  ];
  const [one, other] = people.map((each) => onPage(mapBox(area, people), each));
  expect(one?.x).toBeCloseTo(60);
  expect(other?.x).toBeCloseTo(900);
  expect((other?.y ?? 0) - (one?.y ?? 0)).toBeCloseTo(700);
});
