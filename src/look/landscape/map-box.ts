// How the map of a region lies on a page.
import type { Box, Point } from '../box';

const fillShare = 0.84; // of the free area that places and people take up
const mostStretch = 1.4;

/** Where the whole map lies so that its places and people fill the free area: authors often leave an edge empty. */
export function mapBox(area: Box, points: readonly Point[]): Box {
  const across = stretch(points.map(({ x }) => x));
  const down = stretch(points.map(({ y }) => y));
  return {
    x: area.x + area.width * across.from,
    y: area.y + area.height * down.from,
    width: area.width * across.times,
    height: area.height * down.times,
  };
}

/** In parts of the area: where the map begins, and how many times the area it is. */
function stretch(values: readonly number[]): { readonly from: number; readonly times: number } {
  if (values.length === 0) return { from: 0, times: 1 };
  const [low, high] = [Math.min(...values) / 1000, Math.max(...values) / 1000];
  const times = Math.max(1, Math.min(mostStretch, fillShare / Math.max(0.01, high - low)));
  return { from: 0.48 - ((low + high) / 2) * times, times };
}

/** A place of the map (0-1000 each way) on the page, for the box that the map lies in. */
export function onPage(map: Box, { x, y }: Point): Point {
  return { x: map.x + (x / 1000) * map.width, y: map.y + (y / 1000) * map.height };
}
