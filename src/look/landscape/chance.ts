// Seeded chance for pictures: the same region gives the same picture.
import { draw, seedFor } from '../../base/random';

const fineness = 1_000_000;

/** Numbers from `low` up to `high`, one at each call. */
export type Chance = (low: number, high: number) => number;

export function chanceFor(seed: number, purpose: string): Chance {
  let state = seedFor(seed, purpose);
  return (low, high) => {
    const drawn = draw(state, fineness);
    state = drawn.state;
    return low + ((high - low) * drawn.value) / fineness;
  };
}

/** A smooth wave of height 1 at most, made of three: for shores and borders. */
export function waveFor(seed: number, purpose: string): (at: number) => number {
  const chance = chanceFor(seed, purpose);
  const parts = [1, 2.3, 4.7].map((speed, index) => ({
    speed: speed * chance(0.8, 1.2),
    shift: chance(0, Math.PI * 2),
    height: [0.55, 0.3, 0.15][index] ?? 0,
  }));
  return (at) => {
    let sum = 0;
    for (const { speed, shift, height } of parts) sum += Math.sin(at * speed + shift) * height;
    return sum;
  };
}
