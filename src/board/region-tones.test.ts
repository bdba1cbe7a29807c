import { expect, test } from 'vitest';
import { placeTones, wholeTone } from './region-tones';

const people = [{ place: 'harbour' }, { place: 'lake' }, { place: 'harbour' }];

test('a place stays in the mist while its people do not know of the cluster, and is clear when they own it', () => {
  expect(placeTones(people, [100, 600, 100])).toEqual([
    { place: 'harbour', opacity: 0, flags: 0 },
    { place: 'lake', opacity: 1, flags: 1 },
  ]);
});

test('one of two who engages lifts half of the mist', () => {
  const [harbour] = placeTones(people, [100, 0, 520]);
  expect(harbour?.opacity).toBeCloseTo(0.5);
});

test('the whole region is bright only when nearly everybody is in', () => {
  expect(wholeTone([600, 600])).toBe(1);
  expect(wholeTone([300, 300])).toBe(0.25);
  expect(wholeTone([])).toBe(0);
});

test('everybody who attends or does more has a flag at home', () => {
  const people = [{ place: 'harbour' }, { place: 'harbour' }, { place: 'hills' }];
  expect(placeTones(people, [299, 300, 600]).map(({ flags }) => flags)).toEqual([1, 1]);
});
