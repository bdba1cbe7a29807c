// How wide words are, without a page to measure them on: a guess on the generous side, so that nothing overlaps in another font.

const ellipsis = '…';

/** A letter with the marks over and under it: never cut apart. */
const letters = /\P{M}\p{M}*/gu;

/** Width of words in the unit of `size`. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const [letter] of text.matchAll(letters)) width += widthOfLetter(letter);
  return Math.ceil((width * size) / 100);
}

/** The words as they are, or as much of them as there is room for. */
export function shortened(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  const left = (room * 100) / size - widthOfLetter(ellipsis);
  let kept = '';
  let width = 0;
  for (const [letter] of text.matchAll(letters)) {
    width += widthOfLetter(letter);
    if (width > left) break;
    kept += letter;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}

/** The words on so many lines at most; what is left over ends with an ellipsis. */
export function lines(text: string, size: number, room: number, most: number): readonly string[] {
  const found: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size) <= room) {
      line = longer;
    } else if (found.length === most - 1) {
      line = [line, ...words.slice(at)].join(' ');
      break;
    } else {
      found.push(line);
      line = word;
    }
  }
  return [...found, line].map((each) => shortened(each, size, room));
}

/** In percent of the size of the letters. */
function widthOfLetter(letter: string): number {
  if (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60\u{1f000}-\u{1ffff}]/u.test(letter)) return 100;
  if (/^[ijlI1|!.,:;'’()[\]·]/u.test(letter)) return 36;
  if (/^\s/u.test(letter)) return 28;
  if (/^[mwMW@%—…]/u.test(letter)) return 96;
  if (/^[\p{Lu}\d&]/u.test(letter)) return 68;
  if (/^[\u0e00-\u0eff\u0900-\u0dff]/u.test(letter)) return 66;
  return 58;
}
