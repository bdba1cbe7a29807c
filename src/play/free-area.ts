// The part of the page that no panel covers: there the region is drawn.

/** In CSS pixels of the window. */
export interface FreeArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const restMilliseconds = 100;

/**
 * Between the bar above, the tools at the one edge, the words at the other, and the diary's place below. Undefined where
 * words lie over all of it.
 */
export function freeArea(page: ParentNode): FreeArea | undefined {
  const stripPercent = 20; // the strip of the diary changes its height with its words; the region must not move with it
  const widePart = 0.7; // words wider than this part of the page lie over the region or below it, not beside it
  const lowPart = 0.3; // words that begin lower than this part leave room for the region above them
  const { innerWidth, innerHeight } = window;
  const bar = page.querySelector('.top-bar')?.getBoundingClientRect();
  const words = page.querySelector('.words')?.getBoundingClientRect();
  const tool = page.querySelector('.tool')?.getBoundingClientRect();
  const y = bar?.bottom ?? 0;
  const bottom = innerHeight - (innerHeight * stripPercent) / 100;
  if (words === undefined || words.width > innerWidth * widePart) {
    const isBelow = words !== undefined && words.top > innerHeight * lowPart;
    return isBelow ? { x: 0, y, width: innerWidth, height: Math.max(1, words.top - y) } : undefined;
  }
  const isWordsLast = words.left + words.width / 2 > innerWidth / 2;
  const left = isWordsLast ? (tool?.right ?? 0) : words.right;
  const right = isWordsLast ? words.left : (tool?.left ?? innerWidth);
  return { x: left, y, width: Math.max(1, right - left), height: Math.max(1, bottom - y) };
}

/** The free part with the place of the diary, while the diary is away: there a task lies. */
export function tableArea({
  page,
  free,
}: {
  readonly page: ParentNode;
  readonly free: FreeArea | undefined;
}): FreeArea | undefined {
  const besideShare = 0.7; // as above: words that are wider do not lie beside the region
  const words = page.querySelector('.words')?.getBoundingClientRect();
  const isBeside = words !== undefined && words.width <= innerWidth * besideShare;
  if (free === undefined || !isBeside || page.querySelector('.diary-strip') !== null) return free;
  return { ...free, height: Math.max(1, words.bottom - free.y) };
}

/** Calls back when the free part is another one, once the page has come to rest. Returns the way to stop. */
export function followFreeArea(page: Element, changed: () => void): () => void {
  const areas = (): string => JSON.stringify([freeArea(page), page.querySelector('.diary-strip') === null]);
  let last = areas();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const now = areas();
    if (now === last) return;
    last = now;
    changed();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(look, restMilliseconds);
  });
  observer.observe(page, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
