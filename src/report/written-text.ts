// Texts that people wrote, made ready for a page of a fixed size: which way they run, how much of them there is room for.
import type { Direction } from '../i18n/languages';

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const anyLetter = /\p{L}/u;

/** Which way a text runs: as its first letter does, as browsers decide it. */
export function directionOfText(text: string, otherwise: Direction): Direction {
  const first = anyLetter.exec(text)?.[0];
  if (first === undefined) return otherwise;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

const ellipsis = '…';

/** At most so many signs, with an ellipsis where something is left out: between words, where there are any; never inside a sign. */
export function shortened(text: string, most: number): string {
  const signs = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    (each) => each.segment,
  );
  if (signs.length <= most) return text;
  const cut = signs.slice(0, most - 1);
  const gap = cut.lastIndexOf(' ');
  const kept = gap > most / 2 ? cut.slice(0, gap) : cut;
  return `${kept.join('').replace(/[\s.,;:]+$/, '')}${ellipsis}`;
}

/** Without what a document of XML cannot hold: control characters, and halves of characters. */
export function plainText(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Surrogate}/gu, '\ufffd');
}
