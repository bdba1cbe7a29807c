import { expect, test } from 'vitest';
import { mapBox, onPage } from './map-box';

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
