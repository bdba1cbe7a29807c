// Which ties are drawn, how wide, and along which curve.
import type { Point } from '../look/box';

const leastStrength = 35; // 0-100; weaker ties are not drawn
const tiesOfOne = 2; // of everybody only the strongest: twenty people have 190 ties, and all of them say nothing
const pieces = 18;

export interface Tie {
  /** Places in the list of people; the facilitator comes after the last of them. */
  readonly ends: readonly [number, number];
  /** 0-100. */
  readonly strength: number;
}

/**
 * The ties worth drawing: of everybody the two strongest. The facilitator chooses none, so that the facilitator's own are
 * drawn where somebody has nobody better: they get fewer as people find each other.
 */
export function tiesThatMatter<Kind extends Tie>(ties: readonly Kind[], people: number): readonly Kind[] {
  const strong = ties.filter(({ strength }) => strength >= leastStrength);
  const chosen = new Set<Kind>();
  for (let person = 0; person < people; person += 1) {
    const own = strong.filter(({ ends }) => ends.includes(person));
    own.sort((one, other) => other.strength - one.strength);
    for (const tie of own.slice(0, tiesOfOne)) chosen.add(tie);
  }
  return ties.filter((tie) => chosen.has(tie));
}

/** Pixels at 1920×1080: a thread at first, a wide path in the end. */
export function tieWidth(strength: number): number {
  return Math.max(2, 2 + (strength - leastStrength) * 0.12);
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
