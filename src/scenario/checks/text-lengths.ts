import { type Fault, warningAt } from '../fault';
import { limitedTexts } from '../texts';

/** Texts of a scenario, or of a part of one, fit on the screen and can be read in the time that a table has. */
export function textLengths(scenario: object): readonly Fault[] {
  return limitedTexts(scenario).flatMap(({ path, text, limit }) => {
    const words = countWords(text);
    if (words <= limit) return [];
    const message = `This text has ${words} words; there is room for ${limit}.`;
    return [warningAt(path, 'scenario/text-too-long', message, `Shorten it to ${limit} words or fewer.`)];
  });
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
