// What the landscape is drawn from. The scenario's region fits in here as it is.
import type { Box, Point } from '../box';
import type { LandscapeColours } from './colours';

export const terrains = ['coast', 'valley', 'island', 'highland', 'plain', 'delta'] as const;
export const placeKinds = [
  'town',
  'harbour',
  'village',
  'lake',
  'hills',
  'park',
  'fields',
  'vineyard',
  'airport',
  'forest',
  'beach',
  'campus',
] as const;

export type Terrain = (typeof terrains)[number];
export type PlaceKind = (typeof placeKinds)[number];

export interface RegionPlace extends Point {
  readonly id: string;
  readonly kind: PlaceKind;
}

export interface RegionPicture {
  readonly terrain: Terrain;
  readonly seed: number;
  readonly places: readonly RegionPlace[];
  /** Where people are at home: there must be ground under them. */
  readonly people: readonly Point[];
  /** The author's own picture of the map, as a data address. */
  readonly picture?: string;
}

const withoutWindows: readonly PlaceKind[] = ['hills', 'forest', 'park', 'beach'];

/** Whether somebody can light a window there. */
export function hasWindows({ kind }: RegionPlace): boolean {
  return !withoutWindows.includes(kind);
}

/** A sheet to draw on, in CSS pixels: the whole page, with the map lying in `area`, parts of it perhaps off the page. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly area: Box;
  readonly colours: LandscapeColours;
}

/** Behind the lobby, before a scenario is chosen. */
export const lobbyRegion: RegionPicture = {
  terrain: 'coast',
  seed: 11,
  people: [],
  places: [
    { id: 'harbour', kind: 'harbour', x: 330, y: 700 },
    { id: 'town', kind: 'town', x: 470, y: 480 },
    { id: 'beach', kind: 'beach', x: 800, y: 690 },
    { id: 'village', kind: 'village', x: 200, y: 420 },
    { id: 'hills', kind: 'hills', x: 360, y: 160 },
    { id: 'lake', kind: 'lake', x: 680, y: 300 },
    { id: 'forest', kind: 'forest', x: 860, y: 180 },
    { id: 'fields', kind: 'fields', x: 720, y: 480 },
  ],
};
