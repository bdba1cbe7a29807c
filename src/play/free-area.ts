// The part of the page that no panel covers: there the region is drawn.

/** In CSS pixels of the window. */
export interface FreeArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between the bar above, the tools at the one edge, the words at the other, and the diary's place below. */
export function freeArea(page: ParentNode): FreeArea {
  const stripPercent = 17; // the strip of the diary changes its height with its words; the region must not move with it
  const { innerWidth, innerHeight } = window;
  const bar = page.querySelector('.top-bar')?.getBoundingClientRect();
  const words = page.querySelector('.words')?.getBoundingClientRect();
  const tool = page.querySelector('.tool')?.getBoundingClientRect();
  const y = bar?.bottom ?? 0;
  const bottom = innerHeight - (innerHeight * stripPercent) / 100;
  if (words === undefined || words.width > innerWidth * 0.7) {
    return { x: 0, y, width: innerWidth, height: Math.max(1, (words?.top ?? bottom) - y) };
  }
  const isWordsLast = words.left > innerWidth / 2;
  const left = isWordsLast ? (tool?.right ?? 0) : words.right;
  const right = isWordsLast ? words.left : (tool?.left ?? innerWidth);
  return { x: left, y, width: Math.max(1, right - left), height: Math.max(1, bottom - y) };
}
