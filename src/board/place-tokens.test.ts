import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kestrelCoast } from '../../tests/support/kestrel-coast';
import { mapBox, onPage } from '../look/landscape/map-box';
import { defaultArea, unitOf } from './area';
import { boxAround, contains, inset, overlap } from '../look/box';
import { placeTokens } from './place-tokens';

const area = { x: 0, y: 80, width: 806, height: 540 };
const labelHeight = 20;

function touches(placed: ReturnType<typeof placeTokens>): string[] {
  const boxes = placed.flatMap(({ id, at, diameter, label }) => [
    { id, box: boxAround(at, diameter, diameter) },
    ...(label === undefined ? [] : [{ id: `${id} name`, box: label }]),
  ]);
  return boxes.flatMap(({ id, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`${id} / ${other.id}`] : [])),
  );
}

test('somebody who stands alone stays at home, with the name below', () => {
  const [placed] = placeTokens([{ id: 'marta', x: 400, y: 300, diameter: 50, labelWidth: 90 }], area, labelHeight);
  expect(placed?.at).toEqual({ x: 400, y: 300 });
  expect(placed?.label?.y).toBeGreaterThan(325);
});

test('everybody of Kestrel Coast has a name that touches nobody, on every screen', () => {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
    [1180, 820],
  ] as const) {
    const free = defaultArea(width, height, false);
    const unit = unitOf(width, height);
    const { stakeholders, region } = kestrelCoast();
    const map = mapBox(free, [...region.places, ...stakeholders]);
    const letters = Math.max(14, 21 * unit);
    const wishes = stakeholders.map((each) => ({
      id: each.id,
      ...onPage(map, each),
      diameter: Math.max(48, 78 * unit),
      labelWidth: each.short.length * letters * 0.58 + letters,
    }));
    const placed = placeTokens(wishes, inset(free, 10 * unit), letters * 1.4);
    expect(placed.every(({ label }) => label !== undefined)).toBe(true);
    expect(touches(placed)).toEqual([]);
    expect(placed.every(({ at }) => contains(free, at))).toBe(true);
  }
});

test('twelve who are at home in one place stand round it, each with a name', () => {
  const wishes = Array.from({ length: 12 }, (_, at) => ({
    id: String(at),
    x: 300 + at,
    y: 300,
    diameter: 50,
    labelWidth: 100,
  }));
  const placed = placeTokens(wishes, area, labelHeight);
  expect(placed.every(({ label }) => label !== undefined)).toBe(true);
  expect(touches(placed)).toEqual([]);
});

test('however crowded it is, no name lies on a token or another name', () => {
  const wish = fc.record({
    x: fc.integer({ min: -50, max: 900 }),
    y: fc.integer({ min: 0, max: 700 }),
    labelWidth: fc.integer({ min: 20, max: 160 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 24, maxLength: 44 }), (wishes) => {
      const all = wishes.map((each, index) => ({ ...each, id: String(index), diameter: 48 }));
      expect(touches(placeTokens(all, area, labelHeight)).filter((pair) => pair.includes('name'))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
