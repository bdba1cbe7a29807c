// The landscape as one SVG: layers of paper with soft shadows, water, roads, places and trees. Pure: same region, same text.
import { onPage } from './map-box';
import type { Box, Point } from '../box';
import { chanceFor, waveFor } from './chance';
import { cornered, number, openPath } from './curve';
import { landOf } from './land';
import { lake, lakeShape } from './nature';
import type { LandscapeColours } from './colours';
import type { RegionPicture, Sheet } from './region-picture';
import { roadsBetween } from './roads';
import { flatScenery, type Ground, standingScenery } from './scenery';

const sceneryShare = 0.036; // of the smaller side of the map: the height of a house
const cutShare = 0.09; // of a house: the bright edge where paper is cut

/** Of a house on a map that lies in this box. */
export function houseHeight({ width, height }: Box): number {
  return Math.min(width * 0.8, height) * sceneryShare;
}

export function composeLandscape(region: RegionPicture, sheet: Sheet): string {
  const { width, height, area, colours } = sheet;
  const page = (points: readonly Point[]) => points.map((point) => onPage(area, point));
  const land = landOf(region);
  const places = region.places.map((place) => ({ ...place, ...onPage(area, place) }));
  const size = houseHeight(area);
  const lakes = places
    .filter(({ kind }) => kind === 'lake')
    .map((place) => lakeShape(place, size * 2.7, chanceFor(region.seed, `lake ${place.id}`)));
  const ground: Ground = {
    terrain: region.terrain,
    seed: region.seed,
    places,
    shore: page(land.layers[0]?.points ?? []),
    lakes,
    rivers: land.rivers.map(({ points }) => page(points)),
    roads: roadsBetween(
      places.filter(({ kind }) => kind !== 'lake' && kind !== 'hills'),
      region.seed,
    ),
    size,
  };
  const shore = cornered(smoothed(ground.shore));
  const layers = land.layers.map(({ points, level }, index) => {
    const path = index === 0 ? shore : cornered(smoothed(page(points)));
    const fill = colours.land[level];
    const clip = index === 0 ? '' : ' clip-path="url(#shore)"';
    const cut = `stroke="${colours.cut}" stroke-width="${number(size * cutShare)}" stroke-linejoin="round"`;
    return `<g${clip}><path d="${path}" fill="${fill}" ${cut} filter="url(#soft)"/></g>`;
  });
  const sand = land.hasSea
    ? shallows(shore, size, colours) +
      `<path d="${shore}" fill="${colours.sand}" stroke="${colours.sand}" stroke-width="${number(size * 1)}" stroke-linejoin="round" filter="url(#soft)"/>`
    : '';
  const rivers = edged(
    land.rivers.map(({ width: wide }, index) => ({
      path: openPath(ground.rivers[index] ?? []),
      width: wide * (size / 24),
    })),
    { fill: colours.seaDeep, edge: colours.cut, edgeWidth: size * cutShare },
  );
  const roads = edged(
    ground.roads.map((road) => ({ path: openPath(road), width: size * 0.3 })),
    { fill: colours.path, edge: colours.wallShade, edgeWidth: size * 0.05 },
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}">`,
    definitions(shore, size, sheet),
    `<rect width="100%" height="100%" fill="url(#sea)"/>`,
    land.hasSea ? waves(region.seed, sheet) : '',
    sand,
    layers.join(''),
    `<g clip-path="url(#shore)">${rivers}</g>`,
    `<g clip-path="url(#shore)">${roads}</g>`,
    lakes.map((points) => lake(points, size, colours)).join(''),
    `<g filter="url(#near)">${flatScenery(ground, sheet)}</g>`,
    `<g filter="url(#near)">${standingScenery(ground, sheet)
      .map(({ svg }) => svg)
      .join('')}</g>`,
    '</svg>',
  ].join('');
}

function definitions(shore: string, size: number, { width, height, colours }: Sheet): string {
  // Held to the page: over shapes that reach far beyond it a blur would cost seconds.
  const held = `filterUnits="userSpaceOnUse" x="0" y="0" width="${number(width)}" height="${number(height)}"`;
  const drop = (id: string, away: number, blur: number, strength: number) =>
    `<filter id="${id}" ${held}><feDropShadow dx="0" dy="${number(away)}" stdDeviation="${number(blur)}" flood-color="${colours.shadow}" flood-opacity="${strength}"/></filter>`;
  return (
    `<defs>${drop('soft', size * 0.16, size * 0.34, 0.4)}${drop('near', size * 0.09, size * 0.1, 0.34)}` +
    `<linearGradient id="sea" x1="0" y1="0" x2="0.4" y2="1"><stop offset="0" stop-color="${colours.sea}"/><stop offset="1" stop-color="${colours.seaDeep}"/></linearGradient>` +
    `<clipPath id="shore"><path d="${shore}"/></clipPath></defs>`
  );
}

/** Rings of lighter water along the shore, the palest nearest to it. */
function shallows(shore: string, size: number, { shallow }: LandscapeColours): string {
  return [6.4, 4.6, 2.8]
    .map(
      (wide) =>
        `<path d="${shore}" fill="none" stroke="${shallow}" stroke-width="${number(size * wide)}" stroke-linejoin="round" opacity="0.5"/>`,
    )
    .join('');
}

interface Line {
  readonly path: string;
  readonly width: number;
}

interface LineLook {
  readonly fill: string;
  readonly edge: string;
  readonly edgeWidth: number;
}

/** Lines with an edge of another tone. All edges lie below all lines, so that none shows where lines meet. */
function edged(lines: readonly Line[], { fill, edge, edgeWidth }: LineLook): string {
  const drawn = (colour: string, more: number) =>
    lines.map(
      ({ path, width }) =>
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${number(width + more)}" stroke-linecap="round" stroke-linejoin="round"/>`,
    );
  return [...drawn(edge, 2 * edgeWidth), ...drawn(fill, 0)].join('');
}

/** Broad bands of water over the whole page, as cut from paper of two tones. */
function waves(seed: number, { width, height, colours }: Sheet): string {
  return [0.06, 0.24, 0.42, 0.6, 0.78, 0.94]
    .map((share, index) => {
      const wave = waveFor(seed, `waves ${index}`);
      const line: Point[] = [];
      for (let x = -100; x <= width + 100; x += 60) line.push({ x, y: height * share + wave(x / 260) * height * 0.06 });
      const band = [...line, { x: width + 300, y: height + 300 }, { x: -300, y: height + 300 }];
      const fill = index % 2 === 0 ? colours.seaDeep : colours.sea;
      return `<path d="${cornered(smoothed(band))}" fill="${fill}" opacity="0.6"/>`;
    })
    .join('');
}

/** More points on the same rounded shape, so that straight pieces between them do not show. */
function smoothed(points: readonly Point[]): readonly Point[] {
  let rounded = points;
  for (let round = 0; round < 2; round += 1) {
    rounded = rounded.flatMap((from, at) => {
      const to = rounded[(at + 1) % rounded.length] ?? from;
      return [
        { x: from.x * 0.75 + to.x * 0.25, y: from.y * 0.75 + to.y * 0.25 },
        { x: from.x * 0.25 + to.x * 0.75, y: from.y * 0.25 + to.y * 0.75 },
      ];
    });
  }
  return rounded;
}
