import { expect, test } from 'vitest';
import { kestrelCoast } from '../../../tests/support/kestrel-coast';
import { onPage } from '../area';
import { paletteOf } from '../palette';
import { composeLandscape } from './compose';
import { isInside } from './curve';
import { landOf } from './land';
import { lobbyRegion, type RegionPicture, type Terrain } from './region-picture';

const terrains: readonly Terrain[] = ['coast', 'valley', 'island', 'highland', 'plain', 'delta'];
const { region, stakeholders } = kestrelCoast();
const kestrel: RegionPicture = { ...region, people: stakeholders };
const sheet = {
  width: 1280,
  height: 720,
  area: { x: 0, y: 80, width: 806, height: 540 },
  colours: paletteOf('room').landscape,
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
