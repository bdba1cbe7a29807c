// The shape of the land: layers of paper from the shore up, and its water. Units of the map, reaching beyond its edges.
import { assertNever } from '../../base/assert';
import type { Point } from '../box';
import { waveFor } from './chance';
import type { RegionPicture } from './region-picture';

export interface Land {
  readonly hasSea: boolean;
  /** Closed shapes, lowest first; the first is the shore. `level` picks the colour. */
  readonly layers: readonly { readonly points: readonly Point[]; readonly level: 0 | 1 | 2 | 3 }[];
  /** Lines of water, from the source. */
  readonly rivers: readonly { readonly points: readonly Point[]; readonly width: number }[];
}

const beyond = 2600; // how far land reaches off the picture
const shoreMargin = 85; // land between people and the sea
const harbourMargin = 34; // between a harbour or a beach and the sea

export function landOf(region: RegionPicture): Land {
  switch (region.terrain) {
    case 'coast':
      return coast(region, []);
    case 'delta':
      return coast(region, deltaArms(region));
    case 'island':
      return island(region);
    case 'valley':
      return inland(region, true);
    case 'highland':
      return inland(region, false);
    case 'plain':
      return plain(region);
    default:
      return assertNever(region.terrain);
  }
}

/** Land to the north of a bowed shore. The sea is where harbours and beaches are: the picture is turned to it. */
function coast(region: RegionPicture, rivers: Land['rivers']): Land {
  const turn = turnToSea(region);
  const turned = grounds(region).map(({ point, margin }) => ({ ...turn.there(point), margin }));
  const depths = turned.map(({ y }) => y).sort((one, other) => one - other);
  const middle = depths[Math.floor(depths.length / 2)] ?? 500;
  const shore = (by: number, purpose: string, height: number) => {
    const wave = waveFor(region.seed, purpose);
    const line: Point[] = [];
    for (let x = -1200; x <= 2200; x += 60) {
      let y = middle + 40;
      for (const point of turned) {
        y = Math.max(y, point.y + point.margin - Math.max(0, Math.abs(x - point.x) - 60) * 0.8);
      }
      line.push({ x, y: y - by + wave(x / 170) * height });
    }
    const smooth = line.map((point, at) => ({
      x: point.x,
      y: ((line[at - 1] ?? point).y + 2 * point.y + (line[at + 1] ?? point).y) / 4,
    }));
    const [left, right] = [-beyond, beyond + 1000];
    const corners = { first: { x: left, y: smooth[0]?.y ?? 0 }, last: { x: right, y: smooth.at(-1)?.y ?? 0 } };
    return [{ x: left, y: -beyond }, corners.first, ...smooth, corners.last, { x: right, y: -beyond }].map(turn.back);
  };
  return {
    hasSea: true,
    layers: [
      { points: shore(0, 'shore', 15), level: 0 },
      { points: shore(120, 'meadow', 50), level: 1 },
      { points: shore(300, 'slope', 85), level: 2 },
      { points: shore(520, 'upland', 95), level: 3 },
    ],
    rivers: rivers.length > 0 ? rivers : [riverToSea(region, turn, middle)],
  };
}

/** Everything that needs dry ground, with how much of it. */
function grounds({ places, people }: RegionPicture): readonly { readonly point: Point; readonly margin: number }[] {
  return [
    ...places.map((place) => ({ point: place, margin: isShore(place) ? harbourMargin : shoreMargin })),
    ...people.map((point) => ({ point, margin: harbourMargin })),
  ];
}

function isShore({ kind }: RegionPicture['places'][number]): boolean {
  return kind === 'harbour' || kind === 'beach';
}

interface Turn {
  readonly there: (point: Point) => Point;
  readonly back: (point: Point) => Point;
}

function turnToSea({ places }: RegionPicture): Turn {
  const shores = places.filter(isShore);
  const [sea, all] = [meanOf(shores.length > 0 ? shores : [{ x: 500, y: 900 }]), meanOf(places)];
  const [dx, dy] = [sea.x - all.x, sea.y - all.y];
  if (Math.abs(dy) >= Math.abs(dx)) {
    if (dy >= 0) return { there: (point) => point, back: (point) => point };
    const flip = ({ x, y }: Point): Point => ({ x, y: 1000 - y });
    return { there: flip, back: flip };
  }
  if (dx >= 0) return { there: ({ x, y }) => ({ x: y, y: x }), back: ({ x, y }) => ({ x: y, y: x }) };
  return { there: ({ x, y }) => ({ x: y, y: 1000 - x }), back: ({ x, y }) => ({ x: 1000 - y, y: x }) };
}

function riverToSea(region: RegionPicture, turn: Turn, middle: number): Land['rivers'][number] {
  const source =
    region.places.find(({ kind }) => kind === 'lake') ?? region.places.find(({ kind }) => kind === 'hills');
  const from = turn.there(source ?? { x: 560, y: 60 });
  const wave = waveFor(region.seed, 'river');
  const end = Math.max(middle + 420, 1150);
  const points: Point[] = [];
  for (let y = from.y; y <= end; y += 70) points.push({ x: from.x + wave(y / 130) * 60 - wave(from.y / 130) * 60, y });
  return { points: points.map(turn.back), width: 15 };
}

function deltaArms(region: RegionPicture): Land['rivers'] {
  const turn = turnToSea(region);
  const top = { x: 500, y: 120 };
  return [-0.62, -0.2, 0.22, 0.66].map((lean, index) => {
    const wave = waveFor(region.seed, `arm ${index}`);
    const points: Point[] = [{ x: 500, y: -400 }];
    for (let y = top.y; y <= 1500; y += 80) {
      points.push({ x: top.x + lean * (y - top.y) + wave(y / 150) * 34, y });
    }
    return { points: points.map(turn.back), width: index === 1 ? 24 : 16 };
  });
}

function island(region: RegionPicture): Land {
  const points = grounds(region);
  const middle = meanOf(points.map(({ point }) => point));
  const ring = (share: number, purpose: string) => {
    const wave = waveFor(region.seed, purpose);
    return Array.from({ length: 44 }, (_, at) => {
      const angle = (at * Math.PI * 2) / 44;
      let reach = 300;
      for (const { point, margin } of points) {
        const [dx, dy] = [point.x - middle.x, point.y - middle.y];
        const off = Math.abs(Math.atan2(Math.sin(Math.atan2(dy, dx) - angle), Math.cos(Math.atan2(dy, dx) - angle)));
        reach = Math.max(reach, (Math.hypot(dx, dy) + margin) * (1 - Math.min(1, off) * 0.42));
      }
      // Only outwards: nobody may lose the ground under them.
      const bulge = 0.11 * (1 + wave(at / 3)) * Math.sin((at * Math.PI) / 44);
      const far = reach * share * (1 + bulge);
      return { x: middle.x + Math.cos(angle) * far, y: middle.y + Math.sin(angle) * far };
    });
  };
  return {
    hasSea: true,
    layers: [
      { points: ring(1, 'shore'), level: 0 },
      { points: ring(0.82, 'meadow'), level: 1 },
      { points: ring(0.56, 'slope'), level: 2 },
      { points: ring(0.32, 'upland'), level: 3 },
    ],
    rivers: [],
  };
}

/** Slopes above, and below too where it is a valley, with a river between. */
function inland(region: RegionPicture, isValley: boolean): Land {
  const river = waveFor(region.seed, 'river');
  const points: Point[] = [];
  for (let x = -1200; x <= 2200; x += 90) points.push({ x, y: (isValley ? 560 : 860) + river(x / 210) * 70 });
  const heights = isValley ? [330, 150, -20] : [640, 400, 180];
  const slopes = heights.map((height, index) => slope(region, height, `north ${index}`, false, index));
  const south = isValley ? [790, 960].map((height, index) => slope(region, height, `south ${index}`, true, index)) : [];
  return {
    hasSea: false,
    layers: [{ points: everywhere, level: 0 }, ...slopes, ...south],
    rivers: [{ points, width: 22 }],
  };
}

function slope(region: RegionPicture, height: number, purpose: string, isSouth: boolean, index: number) {
  const wave = waveFor(region.seed, purpose);
  const line: Point[] = [];
  for (let x = -1200; x <= 2200; x += 60) line.push({ x, y: height + wave(x / 190) * 85 });
  const far = isSouth ? beyond : -beyond;
  const level = index === 0 ? 1 : index === 1 ? 2 : 3;
  return { points: [{ x: -beyond, y: far }, ...line, { x: beyond + 1000, y: far }], level } as const;
}

function plain(region: RegionPicture): Land {
  const river = waveFor(region.seed, 'river');
  const points: Point[] = [];
  for (let x = -1200; x <= 2200; x += 90) points.push({ x, y: 520 + (x - 500) * 0.28 + river(x / 160) * 90 });
  return {
    hasSea: false,
    layers: [
      { points: everywhere, level: 0 },
      slope(region, 260, 'rise', false, 0),
      slope(region, 880, 'dip', true, 0),
    ],
    rivers: [{ points, width: 18 }],
  };
}

const everywhere: readonly Point[] = [
  { x: -beyond, y: -beyond },
  { x: beyond + 1000, y: -beyond },
  { x: beyond + 1000, y: beyond },
  { x: -beyond, y: beyond },
];

function meanOf(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return points.length === 0 ? { x: 500, y: 500 } : { x: x / points.length, y: y / points.length };
}
