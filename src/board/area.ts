// Where on the page the region is drawn.
import type { Box } from '../look/box';

const topPercent = 11;
const bottomPercent = 14;
const startPercent = 63;

/** The free part of a page of this size when nobody says: left of the column of words (right of it in RTL). */
export function defaultArea(width: number, height: number, isRtl: boolean): Box {
  const wide = (width * startPercent) / 100;
  return {
    x: isRtl ? width - wide : 0,
    y: (height * topPercent) / 100,
    width: wide,
    height: (height * (100 - topPercent - bottomPercent)) / 100,
  };
}

/** The part for a task when nobody says: there is no diary below it. */
export function defaultTable(width: number, height: number, isRtl: boolean): Box {
  return { ...defaultArea(width, height, isRtl), height: (height * (97 - topPercent)) / 100 };
}

/** Everything on the board is sized for a page of 1920×1080 and shrinks or grows with this factor. */
export function unitOf(width: number, height: number): number {
  return Math.max(0.6, Math.min(width / 1920, height / 1080));
}
