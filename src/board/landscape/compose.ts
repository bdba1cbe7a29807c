// The landscape as one SVG: layers of paper with soft shadows, water, roads, places and trees. Pure: same region, same text.
import { onPage } from '../area';
import type { Box, Point } from '../box';
import { chanceFor, waveFor } from './chance';
import { cornered, number, openPath } from './curve';
import { landOf } from './land';
import { lake, lakeShape } from './nature';
import type { RegionPicture, Sheet } from './region-picture';
import { roadsBetween } from './roads';
import { flatScenery, type Ground, standingScenery } from './scenery';

const sceneryShare = 0.03; // of the smaller side of the map: the height of a house

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
    return `<g${clip}><path d="${path}" fill="${fill}" filter="url(#soft)"/></g>`;
  });
  const sand = land.hasSea
    ? `<path d="${shore}" fill="none" stroke="${colours.shallow}" stroke-width="${number(size * 3.4)}" stroke-linejoin="round"/>` +
      `<path d="${shore}" fill="${colours.sand}" stroke="${colours.sand}" stroke-width="${number(size * 1)}" stroke-linejoin="round" filter="url(#soft)"/>`
    : '';
  const rivers = land.rivers.map(
    ({ width: wide }, index) =>
      `<path d="${openPath(ground.rivers[index] ?? [])}" fill="none" stroke="${colours.seaDeep}" stroke-width="${number(wide * (size / 20))}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  const roads = ground.roads.map(
    (road) =>
      `<path d="${openPath(road)}" fill="none" stroke="${colours.path}" stroke-width="${number(size * 0.3)}" stroke-linecap="round" opacity="0.9"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}">`,
    definitions(shore, size, sheet),
    `<rect width="100%" height="100%" fill="url(#sea)"/>`,
    land.hasSea ? waves(region.seed, sheet) : '',
    sand,
    layers.join(''),
    `<g clip-path="url(#shore)">${rivers.join('')}</g>`,
    `<g clip-path="url(#shore)">${roads.join('')}</g>`,
    lakes.map((points) => lake(points, colours)).join(''),
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
    `<defs>${drop('soft', size * 0.2, size * 0.28, 0.24)}${drop('near', size * 0.1, size * 0.1, 0.28)}` +
    `<linearGradient id="sea" x1="0" y1="0" x2="0.4" y2="1"><stop offset="0" stop-color="${colours.sea}"/><stop offset="1" stop-color="${colours.seaDeep}"/></linearGradient>` +
    `<clipPath id="shore"><path d="${shore}"/></clipPath></defs>`
  );
}

/** Broad bands of water, as cut from paper of another tone. */
function waves(seed: number, { width, height, colours }: Sheet): string {
  return [0.55, 0.72, 0.88]
    .map((share, index) => {
      const wave = waveFor(seed, `waves ${index}`);
      const line: Point[] = [];
      for (let x = -100; x <= width + 100; x += 120)
        line.push({ x, y: height * share + wave(x / 240) * height * 0.05 });
      const band = [...line, { x: width + 300, y: height + 300 }, { x: -300, y: height + 300 }];
      return `<path d="${cornered(smoothed(band))}" fill="${colours.seaDeep}" opacity="0.35"/>`;
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
