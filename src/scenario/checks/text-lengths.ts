import { type Fault, warningAt } from '../fault';
import type { Path } from '../path';
import { wordLimits } from '../word-limits';

interface Limits {
  readonly [key: string]: number | Limits;
}

/** Texts of a scenario, or of a part of one, fit on the screen and can be read in the time that a table has. */
export function textLengths(scenario: object): readonly Fault[] {
  const faults: Fault[] = [];
  compare(scenario, wordLimits, [], faults);
  return faults;
}

/** Walks limits and data side by side; a list is gone through member by member. */
function compare(data: unknown, limits: number | Limits, path: Path, faults: Fault[]): void {
  if (Array.isArray(data)) {
    data.forEach((member: unknown, index) => compare(member, limits, [...path, index], faults));
  } else if (typeof limits === 'number') {
    if (typeof data !== 'string') return;
    const words = countWords(data);
    if (words <= limits) return;
    const message = `This text has ${words} words; there is room for ${limits}.`;
    faults.push(warningAt(path, 'scenario/text-too-long', message, `Shorten it to ${limits} words or fewer.`));
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      const inner = limits[key];
      if (inner !== undefined) compare(value, inner, [...path, key], faults);
    }
  }
}

// Scripts that write without spaces between words, with the letters of a typical word.
const spaceless = [
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, perWord: 2 },
  { letters: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, perWord: 5 },
];

/** Words of a text in any script. */
export function countWords(text: string): number {
  let rest = text;
  let words = 0;
  for (const { letters, perWord } of spaceless) {
    const found = rest.match(letters)?.length ?? 0;
    if (found === 0) continue;
    words += Math.ceil(found / perWord);
    rest = rest.replace(letters, ' ');
  }
  return words + (rest.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);
}
