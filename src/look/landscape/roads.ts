// Roads join every place to the nearest that is already joined: a tree, drawn as soft paths.
import type { Point } from '../box';
import { waveFor } from './chance';

/** Each road as points from one place to the other. */
export function roadsBetween(places: readonly Point[], seed: number): readonly (readonly Point[])[] {
  const [first, ...waiting] = places;
  if (first === undefined) return [];
  const joined = [first];
  const roads: (readonly Point[])[] = [];
  while (waiting.length > 0) {
    let best: { readonly from: Point; readonly to: Point; readonly at: number; readonly far: number } | undefined;
    for (const from of joined) {
      for (const [at, to] of waiting.entries()) {
        const far = Math.hypot(from.x - to.x, from.y - to.y);
        if (best === undefined || far < best.far) best = { from, to, at, far };
      }
    }
    if (best === undefined) return roads;
    waiting.splice(best.at, 1);
    joined.push(best.to);
    roads.push(bowed(best.from, best.to, seed, roads.length));
  }
  return roads;
}

function bowed(from: Point, to: Point, seed: number, index: number): readonly Point[] {
  const wave = waveFor(seed, `road ${index}`);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return Array.from({ length: 9 }, (_, at) => {
    const part = at / 8;
    const aside = wave(part * 3) * 0.16 * Math.sin(part * Math.PI);
    return { x: from.x + dx * part - dy * aside, y: from.y + dy * part + dx * aside };
  });
}
