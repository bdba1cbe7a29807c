// The steps that the chosen candidates stand on: the first one in the middle and highest.
import type { Box } from '../../look/box';

export interface PodiumPlace {
  readonly card: Box;
  readonly step: Box;
}

const lower = [1, 0.72, 0.5]; // height of each step, in parts of the first
const widestCard = 400; // CSS pixels, at 1920×1080

/** In the order of choosing. */
export function podiumPlaces(box: Box, count: number, unit: number): readonly PodiumPlace[] {
  const gap = 10 * unit;
  const width = Math.min(widestCard * unit, (box.width - gap * (count - 1)) / Math.max(1, count));
  const left = box.x + (box.width - count * width - gap * (count - 1)) / 2;
  const cardHeight = Math.max(56, box.height * 0.5);
  const highest = box.height - cardHeight - 4 * unit;
  return Array.from({ length: count }, (_, at) => {
    const height = highest * (lower[at] ?? lower.at(-1) ?? 1);
    const x = left + columnOf(at, count) * (width + gap);
    const step = { x, y: box.y + box.height - height, width, height };
    return { step, card: { x, y: step.y - 4 * unit - cardHeight, width, height: cardHeight } };
  });
}

/** With three or more, the second stands before the first. */
function columnOf(at: number, count: number): number {
  return count >= 3 && at < 2 ? 1 - at : at;
}
