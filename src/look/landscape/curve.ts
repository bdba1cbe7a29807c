// Smooth lines through points, as SVG paths; and whether a point lies inside a shape.
import type { Point } from '../box';

/** A closed, rounded shape through the points. */
export function closedPath(points: readonly Point[]): string {
  return `${curveThrough(points, true)}Z`;
}

/** An open, rounded line through the points. */
export function openPath(points: readonly Point[]): string {
  return curveThrough(points, false);
}

/** A closed shape with corners. */
export function cornered(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}Z`;
}

export function isInside(points: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let previous = points.at(-1);
  for (const point of points) {
    if (
      previous !== undefined &&
      point.y > y !== previous.y > y &&
      x < ((previous.x - point.x) * (y - point.y)) / (previous.y - point.y) + point.x
    ) {
      inside = !inside;
    }
    previous = point;
  }
  return inside;
}

/** How far a point is from a line of points. */
export function distanceTo(line: readonly Point[], point: Point): number {
  const near = nearestOn(line, point);
  return Math.hypot(near.x - point.x, near.y - point.y);
}

/** The point of a line of points that is nearest. */
export function nearestOn(line: readonly Point[], { x, y }: Point): Point {
  let best = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < line.length; at += 1) {
    const [from, to] = [line[at - 1], line[at]];
    if (from === undefined || to === undefined) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = dx * dx + dy * dy || 1;
    const part = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
    const near = { x: from.x + dx * part, y: from.y + dy * part };
    const far = Math.hypot(x - near.x, y - near.y);
    if (far < least) [best, least] = [near, far];
  }
  return best;
}

export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function pair({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

/** Catmull-Rom through all points, written as cubic curves. */
function curveThrough(points: readonly Point[], isClosed: boolean): string {
  const count = points.length;
  const at = (index: number): Point => {
    const held = isClosed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return points[held] ?? { x: 0, y: 0 };
  };
  let path = `M${pair(at(0))}`;
  const last = isClosed ? count : count - 1;
  for (let index = 0; index < last; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    path += `C${pair(one)} ${pair(two)} ${pair(to)}`;
  }
  return path;
}
