import { expect, test } from 'vitest';
import { kestrelCoast } from '../../../tests/support/kestrel-coast';
import { onPage } from './map-box';
import { landscapeColours } from './colours';
import { composeLandscape } from './compose';
import { isInside } from './curve';
import { landOf } from './land';
import { flatScenery, standingScenery } from './scenery';
import { hasWindows, lobbyRegion, type PlaceKind, type RegionPicture, terrains } from './region-picture';

const { region, stakeholders } = kestrelCoast();
const kestrel: RegionPicture = { ...region, people: stakeholders };
const sheet = {
  width: 1280,
  height: 720,
  area: { x: 0, y: 80, width: 806, height: 540 },
  colours: landscapeColours.room,
};

test('the same region gives the same picture, another seed another one', () => {
  expect(composeLandscape(kestrel, sheet)).toBe(composeLandscape(kestrel, sheet));
  expect(composeLandscape({ ...kestrel, seed: 8 }, sheet)).not.toBe(composeLandscape(kestrel, sheet));
});

test('every terrain gives a picture without a broken number', () => {
  for (const terrain of terrains) {
    const svg = composeLandscape({ ...lobbyRegion, terrain }, sheet);
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(new Set(terrains.map((terrain) => composeLandscape({ ...lobbyRegion, terrain }, sheet))).size).toBe(6);
});

const kinds: readonly PlaceKind[] = [
  ...(['town', 'harbour', 'village', 'lake', 'hills', 'park'] as const),
  ...(['fields', 'vineyard', 'airport', 'forest', 'beach', 'campus'] as const),
];

test('every kind of place is drawn, each in its own way', () => {
  const drawn = kinds.map((kind) => {
    // A shore without an inside: no trees grow that could pass for the place.
    const shore = [
      { x: 0, y: 600 },
      { x: 900, y: 600 },
    ];
    const ground = { terrain: 'plain', seed: 3, shore, lakes: [], rivers: [], roads: [], size: 20 } as const;
    const placed = { ...ground, places: [{ id: 'here', kind, x: 400, y: 400 }] };
    return [flatScenery(placed, sheet), ...standingScenery(placed, sheet).map(({ svg }) => svg)].join('');
  });
  expect(kinds.filter((_, index) => drawn[index] === '')).toEqual([]);
  expect(new Set(drawn).size).toBe(kinds.length);
});

test('two seeds give islands of two shapes', () => {
  const shoreOf = (seed: number) => landOf({ ...lobbyRegion, terrain: 'island', seed }).layers[0]?.points ?? [];
  const [one, other] = [shoreOf(7), shoreOf(42)];
  const apart = one.map((point, at) => Math.hypot(point.x - (other[at]?.x ?? 0), point.y - (other[at]?.y ?? 0)));
  expect(Math.max(...apart)).toBeGreaterThan(25);
});

test('no window is lit on a mountain or in a wood', () => {
  expect(lobbyRegion.places.filter((place) => !hasWindows(place)).map(({ id }) => id)).toEqual([
    'beach',
    'hills',
    'forest',
  ]);
});

test('nobody stands in the sea', () => {
  for (const terrain of terrains) {
    const shore = landOf({ ...kestrel, terrain }).layers[0]?.points ?? [];
    const wet = stakeholders.filter((each) => !isInside(shore, each)).map(({ id }) => id);
    expect(wet).toEqual([]);
  }
});

test('the sea is on the side where harbours and beaches are', () => {
  const upside: RegionPicture = {
    ...kestrel,
    places: kestrel.places.map((place) => ({ ...place, y: 1000 - place.y })),
    people: [],
  };
  const shore = landOf(upside).layers[0]?.points ?? [];
  expect(isInside(shore, { x: 500, y: 900 })).toBe(true);
  expect(isInside(shore, { x: 500, y: 20 })).toBe(false);
});

test('a place of the map lies in the free part of the page', () => {
  expect(onPage(sheet.area, { x: 500, y: 500 })).toEqual({ x: 403, y: 350 });
});
