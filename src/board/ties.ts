// Which ties are drawn, how wide, and along which curve.
import type { Point } from './box';

const leastStrength = 15; // 0-100; weaker ties are not drawn
const pieces = 18;

/** 0 = not drawn; pixels at 1920×1080. */
export function tieWidth(strength: number): number {
  return strength < leastStrength ? 0 : 2 + (strength - leastStrength) * 0.1;
}

/** A gentle bow between two points, always the same for the same two. */
export function tieCurve(from: Point, to: Point): readonly Point[] {
  const bend = 0.12;
  const control = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
  return Array.from({ length: pieces + 1 }, (_, at) => {
    const part = at / pieces;
    const rest = 1 - part;
    return {
      x: rest * rest * from.x + 2 * rest * part * control.x + part * part * to.x,
      y: rest * rest * from.y + 2 * rest * part * control.y + part * part * to.y,
    };
  });
}

/** The curve cut into dashes of this length, with gaps of the same. */
export function dashes(curve: readonly Point[], length: number): readonly (readonly [Point, Point])[] {
  const found: [Point, Point][] = [];
  let left = length;
  let isDrawn = true;
  for (let at = 1; at < curve.length; at += 1) {
    const [from, to] = [curve[at - 1], curve[at]];
    if (from === undefined || to === undefined) continue;
    const whole = Math.hypot(to.x - from.x, to.y - from.y);
    let done = 0;
    while (done < whole) {
      const step = Math.min(left, whole - done);
      if (isDrawn) found.push([along(from, to, done / whole), along(from, to, (done + step) / whole)]);
      done += step;
      left -= step;
      if (left <= 0.001) {
        left = length;
        isDrawn = !isDrawn;
      }
    }
  }
  return found;
}

function along(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
