// The ladder as a ring of six segments, filled from the top clockwise.
import type { Point } from './box';

export const segments = 6;
const gapDegrees = 9;

/** Start and end of a segment in radians, 0 = to the right, as canvases count. */
export function segmentAngles(segment: number): readonly [from: number, to: number] {
  const width = 360 / segments;
  const from = segment * width + gapDegrees / 2 - 90;
  return [radians(from), radians(from + width - gapDegrees)];
}

/** Points evenly round an oval, the first at the top, clockwise. */
export function roundOval(centre: Point, radiusX: number, radiusY: number, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = radians((at * 360) / count - 90);
    return { x: centre.x + radiusX * Math.cos(angle), y: centre.y + radiusY * Math.sin(angle) };
  });
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
