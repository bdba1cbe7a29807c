// Trees, mountains, lakes and fields of paper, drawn round the point given.
import type { Point } from '../box';
import type { LandscapeColours } from './colours';
import { polygon } from './buildings';
import type { Chance } from './chance';
import { closedPath, number } from './curve';

export function conifer({ x, y }: Point, size: number, [light, deep]: readonly [string, string]): string {
  return (
    polygon([x - size * 0.36, y, x, y - size * 0.72, x + size * 0.36, y], deep) +
    polygon([x - size * 0.3, y - size * 0.3, x, y - size * 1.05, x + size * 0.3, y - size * 0.3], light)
  );
}

export function roundTree({ x, y }: Point, size: number, [light, deep]: readonly [string, string]): string {
  return (
    `<path d="M${number(x)} ${number(y)}v${number(-size * 0.4)}" stroke="${deep}" stroke-width="${number(size * 0.12)}"/>` +
    `<circle cx="${number(x)}" cy="${number(y - size * 0.62)}" r="${number(size * 0.38)}" fill="${deep}"/>` +
    `<circle cx="${number(x - size * 0.07)}" cy="${number(y - size * 0.68)}" r="${number(size * 0.3)}" fill="${light}"/>`
  );
}

export function mountain({ x, y }: Point, size: number, colours: LandscapeColours, chance: Chance): string {
  const half = size * chance(0.55, 0.7);
  const top = y - size;
  const lean = size * chance(-0.06, 0.06);
  const snow = 0.34;
  return (
    polygon([x - half, y, x + lean, top, x + half, y], colours.rock[0]) +
    polygon([x + lean, top, x + half, y, x + half * 0.12, y, x - half * 0.06, y - size * 0.4], colours.rock[1]) +
    polygon(
      [
        ...[x + lean, top, x + lean + (half - lean) * snow, top + size * snow],
        ...[x + lean + half * 0.14, top + size * 0.25, x + lean - half * 0.02, top + size * 0.4],
        ...[x + lean - half * 0.14, top + size * 0.26, x + lean - (half + lean) * snow, top + size * snow],
      ],
      colours.snow,
    )
  );
}

export function lakeShape({ x, y }: Point, size: number, chance: Chance): readonly Point[] {
  return Array.from({ length: 10 }, (_, at) => {
    const angle = (at * Math.PI * 2) / 10;
    const far = size * chance(0.82, 1.15);
    return { x: x + Math.cos(angle) * far * 1.45, y: y + Math.sin(angle) * far * 0.8 };
  });
}

/** A hole in the paper: its upper rim throws a shadow on the water. */
export function lake(points: readonly Point[], size: number, colours: LandscapeColours): string {
  const path = closedPath(points);
  const middle = { x: meanOf(points.map(({ x }) => x)), y: meanOf(points.map(({ y }) => y)) };
  const within = (share: number, down: number) =>
    closedPath(
      points.map(({ x, y }) => ({
        x: middle.x + (x - middle.x) * share,
        y: middle.y + (y - middle.y) * share + down * size,
      })),
    );
  return (
    `<path d="${path}" fill="${colours.sand}" stroke="${colours.cut}" stroke-width="${number(size * 0.34)}"/>` +
    `<path d="${path}" fill="${colours.shadow}" opacity="0.45"/>` +
    `<path d="${within(0.95, 0.1)}" fill="${colours.seaDeep}"/>` +
    `<path d="${within(0.66, 0.12)}" fill="${colours.sea}" opacity="0.6"/>`
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Strips of crops, or rows of vines. */
export function field(
  { x, y }: Point,
  size: number,
  colours: LandscapeColours,
  chance: Chance,
  isVineyard: boolean,
): string {
  const [width, height] = [size * chance(1.1, 1.5), size * chance(0.7, 0.95)];
  const lean = chance(-16, 16);
  const crop = colours.crop[Math.floor(chance(0, 2.99))] ?? colours.crop[0];
  const rows = isVineyard ? 7 : 4;
  const line = isVineyard ? colours.leaf[1] : colours.path;
  let stripes = '';
  for (let row = 1; row < rows; row += 1) {
    const at = -height / 2 + (row * height) / rows;
    stripes += `<path d="M${number(-width / 2 + 3)} ${number(at)}H${number(width / 2 - 3)}" stroke="${line}" stroke-width="${number(isVineyard ? size * 0.07 : size * 0.035)}"${isVineyard ? ` stroke-dasharray="${number(size * 0.09)} ${number(size * 0.06)}"` : ''}/>`;
  }
  return (
    `<g transform="translate(${number(x)} ${number(y)}) rotate(${number(lean)}) skewX(-12)">` +
    `<rect x="${number(-width / 2)}" y="${number(-height / 2)}" width="${number(width)}" height="${number(height)}" rx="5" fill="${crop}"/>${stripes}</g>`
  );
}
