// Equal cards that fill a sheet: as big as they may be, of a good shape.
import type { Box } from '../look/box';

export interface CardWish {
  readonly minWidth: number;
  readonly minHeight: number;
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly gap: number;
  /** Where in the height of the sheet the cards lie; in its middle if nothing is said. */
  readonly lie?: 'top' | 'middle';
}

interface Cell {
  readonly width: number;
  readonly height: number;
}

const bestShape = 2.4; // width in heights: two short lines

/** Boxes in rows from the top left, none outside the sheet. */
export function cardGrid(box: Box, count: number, wish: CardWish): readonly Box[] {
  if (count === 0) return [];
  let columns = 1;
  let best = -Infinity;
  for (let tried = 1; tried <= count; tried += 1) {
    const worth = worthOf(cellOf(box, count, tried, wish), count, tried, wish);
    if (worth > best) [best, columns] = [worth, tried];
  }
  const rows = Math.ceil(count / columns);
  const { width, height } = cellOf(box, count, columns, wish);
  const left = box.x + (box.width - columns * width - (columns - 1) * wish.gap) / 2;
  const over = box.height - rows * height - (rows - 1) * wish.gap;
  const top = box.y + (wish.lie === 'top' ? 0 : over / 2);
  return Array.from({ length: count }, (_, at) => ({
    x: left + (at % columns) * (width + wish.gap),
    y: top + Math.floor(at / columns) * (height + wish.gap),
    width,
    height,
  }));
}

function cellOf(box: Box, count: number, columns: number, { maxWidth, maxHeight, gap }: CardWish): Cell {
  const rows = Math.ceil(count / columns);
  return {
    width: Math.min(maxWidth, (box.width - gap * (columns - 1)) / columns),
    height: Math.min(maxHeight, (box.height - gap * (rows - 1)) / rows),
  };
}

/** More for bigger cards of a good shape; much less for cards on which nothing can be read, and for empty places. */
function worthOf({ width, height }: Cell, count: number, columns: number, { minWidth, minHeight }: CardWish): number {
  const tooSmall = Math.max(0, 1 - width / minWidth) + Math.max(0, 1 - height / minHeight);
  const shape = Math.min(width / height, bestShape ** 2 / (width / height)) / bestShape;
  const blanks = Math.ceil(count / columns) * columns - count;
  return Math.min(1, shape) - 10 * tooSmall - blanks / (2 * count);
}
