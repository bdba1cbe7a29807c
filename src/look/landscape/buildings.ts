// Paper houses and what stands between them. Every function answers SVG drawn round the point given, `size` high.
import type { Point } from '../box';
import type { LandscapeColours } from './colours';
import type { Chance } from './chance';
import { number } from './curve';

export function house({ x, y }: Point, size: number, colours: LandscapeColours, chance: Chance): string {
  const width = size * chance(0.85, 1.2);
  const roof = colours.roofs[Math.floor(chance(0, 2.99))] ?? colours.roofs[0];
  const left = x - width / 2;
  const side = width * 0.34;
  return (
    rect(left, y - size * 0.6, width, size * 0.6, colours.wall) +
    rect(left + width - side, y - size * 0.6, side, size * 0.6, colours.wallShade) +
    polygon(
      [left - size * 0.08, y - size * 0.58, x, y - size * 1.05, left + width + size * 0.08, y - size * 0.58],
      roof,
    ) +
    rect(left + width * 0.16, y - size * 0.4, size * 0.16, size * 0.2, colours.window) +
    rect(left + width * 0.42, y - size * 0.4, size * 0.16, size * 0.2, colours.window)
  );
}

export function tower({ x, y }: Point, size: number, colours: LandscapeColours): string {
  return (
    rect(x - size * 0.22, y - size * 1.3, size * 0.44, size * 1.3, colours.wall) +
    rect(x + size * 0.04, y - size * 1.3, size * 0.18, size * 1.3, colours.wallShade) +
    polygon([x - size * 0.3, y - size * 1.28, x, y - size * 1.95, x + size * 0.3, y - size * 1.28], colours.roofs[1]) +
    rect(x - size * 0.1, y - size * 1.05, size * 0.16, size * 0.22, colours.window)
  );
}

export function campus({ x, y }: Point, size: number, colours: LandscapeColours): string {
  const columns = [-0.7, -0.35, 0, 0.35, 0.7].map((at) =>
    rect(x + size * at - size * 0.07, y - size * 0.62, size * 0.14, size * 0.62, colours.wallShade),
  );
  return (
    rect(x - size * 0.95, y - size * 0.66, size * 1.9, size * 0.66, colours.wall) +
    columns.join('') +
    polygon([x - size * 1.1, y - size * 0.64, x, y - size * 1.2, x + size * 1.1, y - size * 0.64], colours.roofs[2]) +
    rect(x - size * 1.05, y - size * 0.06, size * 2.1, size * 0.12, colours.wallShade)
  );
}

export function pier([from, to]: readonly [Point, Point], size: number, colours: LandscapeColours): string {
  return `<path d="M${number(from.x)} ${number(from.y)}L${number(to.x)} ${number(to.y)}" stroke="${colours.wallShade}" stroke-width="${number(size * 0.24)}"/>`;
}

export function boat({ x, y }: Point, size: number, colours: LandscapeColours): string {
  return (
    polygon(
      [x + size * 0.06, y - size * 0.3, x + size * 0.06, y - size * 1.5, x + size * 0.75, y - size * 0.35],
      colours.snow,
    ) +
    polygon(
      [x - size * 0.06, y - size * 0.3, x - size * 0.06, y - size * 1.25, x - size * 0.5, y - size * 0.35],
      colours.crop[0],
    ) +
    `<path d="M${number(x - size * 0.8)} ${number(y - size * 0.2)}h${number(size * 1.7)}l${number(-size * 0.3)} ${number(size * 0.42)}h${number(-size * 1.1)}z" fill="${colours.wall}"/>`
  );
}

export function runway({ x, y }: Point, size: number, colours: LandscapeColours): string {
  const at = `translate(${number(x)} ${number(y)}) rotate(-14)`;
  return (
    `<g transform="${at}"><rect x="${number(-size * 2.6)}" y="${number(-size * 0.36)}" width="${number(size * 5.2)}" height="${number(size * 0.72)}" rx="${number(size * 0.12)}" fill="${colours.rock[0]}"/>` +
    `<path d="M${number(-size * 2.2)} 0h${number(size * 4.4)}" stroke="${colours.snow}" stroke-width="${number(size * 0.08)}" stroke-dasharray="${number(size * 0.34)} ${number(size * 0.26)}"/></g>` +
    tower({ x: x - size * 1.2, y: y - size * 0.7 }, size * 0.6, colours)
  );
}

export function parasol({ x, y }: Point, size: number, colours: LandscapeColours, chance: Chance): string {
  const cloth = colours.roofs[Math.floor(chance(0, 2.99))] ?? colours.roofs[0];
  return (
    `<path d="M${number(x)} ${number(y)}v${number(-size * 0.7)}" stroke="${colours.wallShade}" stroke-width="${number(size * 0.08)}"/>` +
    `<path d="M${number(x - size * 0.5)} ${number(y - size * 0.55)}a${number(size * 0.5)} ${number(size * 0.5)} 0 0 1 ${number(size)} 0z" fill="${cloth}"/>`
  );
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}"/>`;
}

export function polygon(numbers: readonly number[], fill: string): string {
  return `<polygon points="${numbers.map(number).join(' ')}" fill="${fill}"/>`;
}
