// What stands on the land: the places with their houses, mountains and boats, and trees between them.
import { assertNever } from '../../base/assert';
import type { Point } from '../box';
import { boat, campus, house, parasol, pier, runway, tower } from './buildings';
import { chanceFor, type Chance } from './chance';
import { distanceTo, isInside, nearestOn } from './curve';
import { conifer, field, mountain, roundTree } from './nature';
import type { RegionPlace, Sheet, Terrain } from './region-picture';

/** SVG with the height on the page it stands at: what is lower on the page is in front. */
export interface Standing {
  readonly y: number;
  /** Of what may not stand in a lake. */
  readonly x?: number;
  readonly svg: string;
}

export interface Ground {
  readonly terrain: Terrain;
  readonly seed: number;
  /** On the page, as everything here. */
  readonly places: readonly RegionPlace[];
  readonly shore: readonly Point[];
  readonly lakes: readonly (readonly Point[])[];
  readonly rivers: readonly (readonly Point[])[];
  readonly roads: readonly (readonly Point[])[];
  readonly size: number;
}

/** What lies flat: under trees, houses and roads. */
export function flatScenery({ places, seed, size }: Ground, { colours }: Sheet): string {
  const flat: string[] = [];
  for (const place of places) {
    const chance = chanceFor(seed, `flat ${place.id}`);
    if (place.kind !== 'fields' && place.kind !== 'vineyard') continue;
    for (const [x, y] of [
      [-1.3, -0.5],
      [0.3, -0.9],
      [1.5, -0.1],
      [-0.5, 0.5],
      [0.9, 0.8],
    ] as const) {
      const at = { x: place.x + x * size * 1.5, y: place.y + y * size * 1.4 };
      flat.push(field(at, size * 1.5, colours, chance, place.kind === 'vineyard'));
    }
  }
  return flat.join('');
}

export function standingScenery(ground: Ground, sheet: Sheet): readonly Standing[] {
  const isDry = ({ y, x }: Standing) => x === undefined || !ground.lakes.some((lake) => isInside(lake, { x, y }));
  const found = ground.places.flatMap((place) => placeScenery(place, ground, sheet));
  found.push(...trees(ground, sheet));
  return found.filter(isDry).sort((one, other) => one.y - other.y);
}

function placeScenery(place: RegionPlace, { seed, size, shore }: Ground, { colours }: Sheet): Standing[] {
  const chance = chanceFor(seed, `place ${place.id}`);
  const at = (x: number, y: number): Point => ({ x: place.x + x * size, y: place.y + y * size });
  const stand = (point: Point, svg: string): Standing => ({ y: point.y, svg });
  const houses = (spots: readonly (readonly [number, number])[], scale = 1): Standing[] =>
    spots.map(([x, y]) => {
      const point = at(x + chance(-0.12, 0.12), y + chance(-0.1, 0.1));
      return stand(point, house(point, size * scale * chance(0.85, 1.1), colours, chance));
    });
  switch (place.kind) {
    case 'town':
      return [
        ...houses(
          [
            [-1.9, 0],
            [-0.9, -0.6],
            [1.2, -0.5],
            [2.1, 0.1],
            [-1.3, 0.9],
            [-0.1, 0.5],
            [1, 1],
          ],
          1.05,
        ),
        stand(at(0.2, -0.7), tower(at(0.2, -0.7), size, colours)),
      ];
    case 'harbour':
      return [
        ...houses(
          [
            [-1.6, -0.5],
            [-0.6, -0.8],
            [0.5, -0.6],
            [1.5, -0.4],
            [-1, 0.1],
          ],
          1.1,
        ),
        ...harbourWater(place, shore, size, colours),
      ];
    case 'village':
      return houses([
        [-0.9, 0],
        [0.3, -0.4],
        [1.1, 0.3],
        [-0.1, 0.6],
      ]);
    case 'campus':
      return [stand(at(0, 0), campus(at(0, 0), size * 1.2, colours)), ...grove(place, 5, size, colours, chance)];
    case 'airport':
      return [stand(at(0, -0.6), runway(at(0, 0), size, colours))];
    case 'beach':
      return [
        [-1.8, 0.9],
        [-0.7, 1.2],
        [0.5, 1],
        [1.5, 1.3],
      ].map(([x = 0, y = 0]) => {
        const point = at(x, y);
        return stand(point, parasol(point, size * 0.75, colours, chance));
      });
    case 'hills':
      return [
        [-2.2, -0.3, 3.1],
        [0.3, -0.7, 4.6],
        [2.4, 0, 2.8],
      ].map(([x = 0, y = 0, high = 1]) => {
        const point = at(x, y);
        return stand(point, mountain(point, size * high, colours, chance));
      });
    case 'forest':
      return Array.from({ length: 34 }, () => {
        const point = at(chance(-3, 3), chance(-1.8, 1.8));
        return stand(point, conifer(point, size * chance(0.9, 1.35), colours.tree));
      });
    case 'park':
      return grove(place, 16, size, colours, chance);
    case 'lake':
    case 'fields':
    case 'vineyard':
      return houses([[1.8, -1.1]], 0.9);
    default:
      return assertNever(place.kind);
  }
}

/** Piers and boats where the shore is nearest. */
function harbourWater(place: Point, shore: readonly Point[], size: number, colours: Sheet['colours']): Standing[] {
  const near = nearestOn(shore, place);
  const far = Math.hypot(near.x - place.x, near.y - place.y) || 1;
  const [outX, outY] = [(near.x - place.x) / far, (near.y - place.y) / far];
  const out = (steps: number, aside: number): Point => ({
    x: near.x + (outX * steps - outY * aside) * size,
    y: near.y + (outY * steps + outX * aside) * size,
  });
  const [one, other] = [out(2.6, 2.4), out(3.4, -1.4)];
  return [
    {
      y: near.y,
      svg:
        pier([out(-0.5, 0.7), out(1.9, 0.7)], size, colours) + pier([out(-0.5, -0.4), out(1.5, -0.4)], size, colours),
    },
    { y: one.y, svg: boat(one, size * 1.1, colours) },
    { y: other.y, svg: boat(other, size * 0.8, colours) },
  ];
}

function grove({ x, y }: Point, count: number, size: number, colours: Sheet['colours'], chance: Chance): Standing[] {
  return Array.from({ length: count }, () => {
    const point = { x: x + chance(-2.4, 2.4) * size, y: y + chance(-1.4, 1.4) * size };
    return { ...point, svg: roundTree(point, size * chance(0.9, 1.2), colours.leaf) };
  });
}

const treesPerScreen: Readonly<Record<Terrain, number>> = {
  coast: 230,
  valley: 260,
  island: 200,
  highland: 240,
  plain: 130,
  delta: 150,
};

function trees(ground: Ground, { width, height, colours }: Sheet): Standing[] {
  const chance = chanceFor(ground.seed, 'trees');
  const standing: Standing[] = [];
  for (let count = 0; count < treesPerScreen[ground.terrain]; count += 1) {
    // Trees come in groups of up to four.
    const middle = { x: chance(0, width), y: chance(0, height) };
    const isRound = chance(0, 1) < 0.35;
    const group = Math.floor(chance(1, 4.5));
    for (let tree = 0; tree < group; tree += 1) {
      const point = {
        x: middle.x + chance(-1.1, 1.1) * ground.size,
        y: middle.y + chance(-0.7, 0.7) * ground.size,
      };
      const size = ground.size * chance(0.7, 1.15);
      if (!isFree(point, ground)) continue;
      standing.push({
        y: point.y,
        svg: isRound ? roundTree(point, size, colours.leaf) : conifer(point, size, colours.tree),
      });
    }
  }
  return standing;
}

function isFree(point: Point, { shore, lakes, rivers, roads, places, size }: Ground): boolean {
  const foot = { x: point.x, y: point.y + size * 0.8 };
  return (
    isInside(shore, point) &&
    isInside(shore, foot) &&
    !lakes.some((lake) => isInside(lake, point) || isInside(lake, foot)) &&
    places.every((place) => Math.hypot(place.x - point.x, (place.y - point.y) * 1.3) > size * 2.5) &&
    [...roads, ...rivers].every((line) => distanceTo(line, point) > size * 0.8)
  );
}
