import { expect, test } from 'vitest';
import type { Group } from '../rules/vocabulary';
import { bend, circleOf, markSize, networkHeight, networkSizes, placedPeople } from './network-vm';

const kinds: readonly Group[] = ['media', 'business', 'public', 'suppliers'];
const people = Array.from({ length: 40 }, (_, at) => ({
  name: `Dr. Maximiliane Freifrau von Hohenberg ${at}`,
  group: kinds[at % kinds.length] ?? 'media',
}));
const box = { direction: 'ltr', width: networkSizes.width, height: networkHeight(40) } as const;

test('forty names stand beside the circle, none over another, none outside', () => {
  const placed = placedPeople(people, box);
  for (const anchor of ['start', 'end']) {
    const ys = placed.filter((each) => each.anchor === anchor).map(({ labelY }) => labelY);
    ys.sort((one, other) => one - other);
    expect(ys).toHaveLength(20);
    expect(ys.at(-1)).toBeLessThanOrEqual(box.height);
    const gaps = ys.slice(1).map((y, at) => y - (ys[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(networkSizes.gap - 0.02);
  }
  expect(placed.every(({ shortName }) => shortName.endsWith('…'))).toBe(true);
});

test('the shapes of forty people do not touch on the circle', () => {
  const around = 2 * Math.PI * circleOf(box).radius;
  expect(markSize(40, box) * 40).toBeLessThanOrEqual(around);
  expect(markSize(8, box)).toBe(networkSizes.mark);
});

test('people of one group stand side by side, in the order of the groups', () => {
  const { x: middle, y: centre } = circleOf(box);
  const round = placedPeople(people, box)
    .map(({ group, x, y }) => ({ group, turn: (Math.atan2(x - middle, centre - y) + 2 * Math.PI) % (2 * Math.PI) }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ group }) => group);
  expect(round.filter((group, at) => group !== round[at - 1])).toEqual(['business', 'suppliers', 'public', 'media']);
});

test('from right to left, the circle goes round the other way and the first names stand on the left', () => {
  const [left] = placedPeople(people, { ...box, direction: 'rtl' }).filter(({ group }) => group === 'business');
  const [right] = placedPeople(people, box).filter(({ group }) => group === 'business');
  expect(left?.x).toBeCloseTo(box.width - (right?.x ?? 0), 1);
  expect(left?.anchor).toBe('start');
});

test('a tie between two who stand opposite each other leaves the middle free for the facilitator', () => {
  const circle = { x: 0, y: 0, radius: 100 };
  expect(bend({ x: -100, y: 0 }, { x: 100, y: 0 }, circle)).toBe('M-100 0Q0 -34 100 0');
});
