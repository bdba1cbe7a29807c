// What comes and goes over the region: banks of mist where nobody is engaged, light in the windows and flags where people are.
import type { Point } from '../look/box';
import { chanceFor } from '../look/landscape/chance';
import type { LandscapeColours } from '../look/landscape/colours';
import type { Tones } from './region-view';

export interface Weather {
  readonly seed: number;
  /** Places by id, in device pixels. */
  readonly places: ReadonlyMap<string, Point>;
  /** Places where there are windows to light. */
  readonly lit: ReadonlySet<string>;
  readonly width: number;
  readonly height: number;
  /** Height of a house in device pixels. */
  readonly size: number;
  readonly colours: LandscapeColours;
  /** Round, with soft edges: of mist, and of light. */
  readonly puffs: { readonly mist: HTMLCanvasElement; readonly glow: HTMLCanvasElement };
}

const banksOfRegion = 9;
const banksOfPlace = 3;
const mistiest = 0.85;

/** Draws the weather of these tones over the picture of the region. */
export function paintWeather(context: CanvasRenderingContext2D, weather: Weather, tones: Tones): void {
  const { seed, places, lit, width, height, size, colours, puffs } = weather;
  for (const { place, opacity, flags } of tones.places) {
    const at = places.get(place);
    if (at === undefined) continue;
    if (opacity > 0 && lit.has(place))
      soft(context, { x: at.x, y: at.y - size * 0.4 }, size * 3, size * 2, puffs.glow, opacity * 0.5);
    for (let flag = 0; flag < flags; flag += 1) {
      const aside = (flag - (flags - 1) / 2) * size * 1.1;
      paintFlag(context, { x: at.x + aside, y: at.y - size * (flag % 2 === 0 ? 1 : 0.6) }, size * 1.5, colours);
    }
  }
  const chance = chanceFor(seed, 'mist');
  for (let bank = 0; bank < banksOfRegion; bank += 1) {
    const at = { x: chance(0, width), y: chance(0, height) };
    soft(context, at, chance(0.14, 0.26) * width, chance(0.05, 0.1) * height, puffs.mist, (1 - tones.whole) * 0.6);
  }
  for (const { place, opacity } of tones.places) {
    const at = places.get(place);
    for (let bank = 0; bank < banksOfPlace; bank += 1) {
      const [x, y, wide, high] = [chance(-4, 4), chance(-2.5, 2.5), chance(5, 9), chance(1.6, 3)];
      if (at === undefined || opacity >= 1) continue;
      const middle = { x: at.x + x * size, y: at.y + y * size };
      soft(context, middle, wide * size, high * size, puffs.mist, (1 - opacity) * mistiest);
    }
  }
}

/** An oval whose edge fades away, drawn from a round one: a gradient for each would cost half as much again as the whole picture. */
function soft(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radiusX: number,
  radiusY: number,
  puff: HTMLCanvasElement,
  opacity: number,
): void {
  context.globalAlpha = Math.max(0, Math.min(1, opacity));
  context.drawImage(puff, x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
}

function paintFlag(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  height: number,
  colours: LandscapeColours,
): void {
  context.globalAlpha = 1;
  context.fillStyle = colours.wallShade;
  context.fillRect(x - height * 0.035, y - height, height * 0.07, height);
  context.beginPath();
  context.moveTo(x, y - height);
  context.lineTo(x + height * 0.55, y - height * 0.82);
  context.lineTo(x, y - height * 0.62);
  context.closePath();
  context.fillStyle = colours.flag;
  context.fill();
}
