import { expect, test } from 'vitest';
import { paletteOf } from './palette';
import { paintWeather, type Weather } from './region-weather';
import type { Tones } from './region-view';

const { landscape: colours } = paletteOf('room');
const canvasNamed = (name: string) => ({ name }) as unknown as HTMLCanvasElement;
const puffs = { mist: canvasNamed('mist'), glow: canvasNamed('glow') };
const weather: Weather = {
  seed: 5,
  places: new Map([
    ['harbour', { x: 300, y: 300 }],
    ['hills', { x: 500, y: 100 }],
  ]),
  lit: new Set(['harbour']),
  width: 1000,
  height: 600,
  size: 20,
  colours,
  puffs,
};

/** How much mist, glow and flags are painted: the opacities of each colour together, and the number of flags. */
function painted(tones: Tones) {
  const sums = { mist: 0, glow: 0, flags: 0 };
  const context = {
    globalAlpha: 1,
    fillStyle: '',
    drawImage(image: unknown) {
      if (image === puffs.mist) sums.mist += context.globalAlpha;
      if (image === puffs.glow) sums.glow += context.globalAlpha;
    },
    fill() {
      if (context.fillStyle === colours.flag) sums.flags += 1;
    },
    ...Object.fromEntries(['fillRect', 'beginPath', 'moveTo', 'lineTo', 'closePath'].map((name) => [name, () => {}])),
  };
  paintWeather(context as unknown as CanvasRenderingContext2D, weather, tones);
  return sums;
}

const tonesOf = (opacity: number, flags: number, whole = opacity): Tones => ({
  whole,
  places: [
    { place: 'harbour', opacity, flags },
    { place: 'hills', opacity, flags: 0 },
  ],
});

test('where nobody is engaged there is mist, and neither light nor a flag', () => {
  const start = painted(tonesOf(0, 0));
  expect(start.mist).toBeGreaterThan(5);
  expect(start).toMatchObject({ glow: 0, flags: 0 });
});

test('the mist thins as people engage and is gone when all are in', () => {
  expect(painted(tonesOf(0.5, 0)).mist).toBeLessThan(painted(tonesOf(0, 0)).mist);
  expect(painted(tonesOf(1, 0)).mist).toBe(0);
});

test('windows light with engagement where there are windows', () => {
  expect(painted(tonesOf(1, 0)).glow).toBeCloseTo(0.5); // of the harbour alone
});

test('a flag goes up for each who attends', () => {
  expect(painted(tonesOf(0.6, 3)).flags).toBe(3);
});
