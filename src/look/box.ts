// Rectangles and points in CSS pixels, and how cards are laid out in rows.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x` and `y` are the corner at the top left. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The box with this centre. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}

export function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Cuts a strip off one side; answers the strip and what is left, `gap` apart. */
export function cut(
  box: Box,
  side: 'top' | 'bottom' | 'left' | 'right',
  size: number,
  gap: number,
): readonly [strip: Box, rest: Box] {
  const { x, y, width, height } = box;
  switch (side) {
    case 'top':
      return [
        { x, y, width, height: size },
        { x, y: y + size + gap, width, height: height - size - gap },
      ];
    case 'bottom':
      return [
        { x, y: y + height - size, width, height: size },
        { x, y, width, height: height - size - gap },
      ];
    case 'left':
      return [
        { x, y, width: size, height },
        { x: x + size + gap, y, width: width - size - gap, height },
      ];
    case 'right':
      return [
        { x: x + width - size, y, width: size, height },
        { x, y, width: width - size - gap, height },
      ];
  }
}

export interface GridWish {
  /** The narrowest a cell may be before there are fewer columns. */
  readonly minWidth: number;
  /** Wider cells are put into more columns; without it: twice the narrowest. */
  readonly maxWidth?: number;
  readonly maxHeight: number;
  /** Under this height there are more columns instead. */
  readonly minHeight: number;
  readonly gap: number;
}

/** `count` equal cells in rows, from the top left: as few columns as leave every row high enough. */
export function gridIn(box: Box, count: number, wish: GridWish): readonly Box[] {
  const { minWidth, maxHeight, minHeight, gap, maxWidth = 2 * minWidth } = wish;
  if (count === 0) return [];
  const most = Math.max(1, Math.min(count, Math.floor((box.width + gap) / (minWidth + gap))));
  let columns = 1;
  while (columns < most && rowHeight(box, Math.ceil(count / columns), gap) < minHeight) columns += 1;
  while (columns < most && Math.ceil(count / columns) > 1 && box.width / columns > maxWidth) columns += 1;
  const rows = Math.ceil(count / columns);
  const height = Math.min(maxHeight, rowHeight(box, rows, gap));
  const width = (box.width - gap * (columns - 1)) / columns;
  return Array.from({ length: count }, (_, at) => ({
    x: box.x + (at % columns) * (width + gap),
    y: box.y + Math.floor(at / columns) * (height + gap),
    width,
    height,
  }));
}

function rowHeight(box: Box, rows: number, gap: number): number {
  return (box.height - gap * (rows - 1)) / rows;
}
