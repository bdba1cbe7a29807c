// The ladder as a ring of six segments, filled from the top clockwise.
import type { Point } from '../look/box';

export const segments = 6;
const gapDegrees = 9;

/** Start and end of a segment in radians, 0 = to the right, as canvases count. */
export function segmentAngles(segment: number): readonly [from: number, to: number] {
  const width = 360 / segments;
  const from = segment * width + gapDegrees / 2 - 90;
  return [radians(from), radians(from + width - gapDegrees)];
}

const fineSteps = 720;

/** Points round an oval with the same way between them, the first at the top, clockwise. */
export function roundOval(centre: Point, radiusX: number, radiusY: number, count: number): readonly Point[] {
  const fine = Array.from({ length: fineSteps + 1 }, (_, at) => {
    const angle = radians((at * 360) / fineSteps - 90);
    return { x: centre.x + radiusX * Math.cos(angle), y: centre.y + radiusY * Math.sin(angle) };
  });
  const ways = [0];
  for (const [at, { x, y }] of fine.entries()) {
    const before = fine[at - 1];
    if (before !== undefined) ways.push((ways[at - 1] ?? 0) + Math.hypot(x - before.x, y - before.y));
  }
  const whole = ways.at(-1) ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const found = ways.findIndex((way) => way >= (whole * at) / count - 0.001);
    return fine[found] ?? centre;
  });
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
