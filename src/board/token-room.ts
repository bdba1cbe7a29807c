// How a box is shared by a token and the name under it.
import type { Box, Point } from '../look/box';
import { tokenSpread } from './token-painting';

/** Height of the letters of names, in CSS pixels. */
export function letterSize(unit: number): number {
  return Math.max(15, 23 * unit);
}

/** Height of a name of two lines. */
export function nameHeight(unit: number): number {
  return 2.5 * letterSize(unit);
}

export function tokenDiameter(box: Box, unit: number): number {
  return Math.max(24, Math.min(box.width / tokenSpread, box.height - nameHeight(unit)));
}

/** The middle of the token in a box that it shares with its name. */
export function tokenCentre(box: Box, unit: number): Point {
  return { x: box.x + box.width / 2, y: box.y + tokenDiameter(box, unit) / 2 };
}
