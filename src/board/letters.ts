// How big the letters of cards are and where their lines break: a canvas wraps nothing by itself.

export interface LetterRoom {
  readonly width: number;
  readonly height: number;
}

export interface LetterSizes {
  readonly best: number;
  /** Letters are never smaller: the lines break instead. */
  readonly least: number;
}

export interface Letters {
  /** The lines, parted by line feeds. */
  readonly lines: string;
  readonly size: number;
  /** Not all of it has room: it ends in an ellipsis. */
  readonly isCut: boolean;
}

/** How wide the words are, in parts of the size of their letters. */
export type WidthOf = (words: string) => number;

/** Height of a line, of the size of its letters. */
export const lineShare = 1.2;

/** Letters that people read from the other end of the room, in CSS pixels. */
export function leastLetter(unit: number): number {
  return Math.max(15, 20 * unit);
}

/** On a card of this height: big cards have bigger letters. */
export function cardLetters(unit: number, height: number): LetterSizes {
  const best = height >= bigCard * unit ? 29 : 25;
  return { best: Math.max(17, best * unit), least: leastLetter(unit) };
}

const bigCard = 118; // CSS pixels, at 1920×1080

/** A card in which so many lines of the smallest letters have room. */
export function heightOfLines(lines: number, unit: number): number {
  return lines * leastLetter(unit) * lineShare + 10 * unit;
}

/** When nobody can measure: letters of middle width. */
export function roughWidth(words: string): number {
  return words.length * 0.55;
}

/** The biggest letters with which the words have room, on as few lines of about equal length as that takes. */
export function fittedLetters(words: string, room: LetterRoom, sizes: LetterSizes, widthOf: WidthOf): Letters {
  for (let size = sizes.best; size > sizes.least; size -= 1) {
    const lines = linesOf(words, room.width / size, widthOf);
    const isWhole = lines.every((line) => widthOf(line) * size <= room.width);
    if (isWhole && lines.length * size * lineShare <= room.height) return lettersOf(lines, size, room, widthOf, false);
  }
  const size = sizes.least;
  const lines = brokenLines(words, room.width / size, widthOf);
  const most = Math.max(1, Math.floor((room.height + 1) / (size * lineShare)));
  if (lines.length <= most) return lettersOf(lines, size, room, widthOf, false);
  const shown = lines.slice(0, most);
  return lettersOf([...shown.slice(0, -1), `${shown.at(-1) ?? ''}…`], size, room, widthOf, true);
}

function lettersOf(
  lines: readonly string[],
  size: number,
  room: LetterRoom,
  widthOf: WidthOf,
  isCut: boolean,
): Letters {
  const even = isCut ? lines : evened(lines, room.width / size, widthOf);
  return { lines: even.join('\n'), size, isCut };
}

/** The same number of lines, as narrow as they can be. */
function evened(lines: readonly string[], width: number, widthOf: WidthOf): readonly string[] {
  if (lines.length < 2 || lines.some((line) => line.endsWith('-'))) return lines;
  const words = lines.join(' ');
  let best = lines;
  for (let narrower = width - 0.5; narrower > width / 2; narrower -= 0.5) {
    const tried = linesOf(words, narrower, widthOf);
    if (tried.length > lines.length || tried.some((line) => widthOf(line) > narrower)) break;
    best = tried;
  }
  return best;
}

/** Broken at spaces only: a long word may stand out. */
function linesOf(words: string, width: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Broken at spaces, and inside a word that is longer than a line. */
function brokenLines(words: string, width: number, widthOf: WidthOf): readonly string[] {
  return linesOf(words, width, widthOf).flatMap((line) => {
    const pieces: string[] = [];
    let rest = Array.from(line);
    while (widthOf(rest.join('')) > width && rest.length > 2) {
      let end = rest.length - 1;
      while (end > 1 && widthOf(`${rest.slice(0, end).join('')}-`) > width) end -= 1;
      pieces.push(`${rest.slice(0, end).join('')}-`);
      rest = rest.slice(end);
    }
    return [...pieces, rest.join('')];
  });
}
