// Languages for tests, made from English with placeholders left alone.

export interface Phrases {
  readonly [key: string]: string | Phrases;
}

const plain = 'aceinosuyACEINOSUY';
const accented = 'áçéíñóšúýÁÇÉÍÑÓŠÚÝ';

/** The same tree with every text changed. */
export function changedPhrases(phrases: Phrases, change: (text: string) => string): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : changedPhrases(value, change),
    ]),
  );
}

/** About half as long again, with accents. What shows up without accents is not in the locale; what is cut off has too little room. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\{[^}]*\}\})/);
  const changed = parts.map((part) => (part.startsWith('{{') ? part : accent(part))).join('');
  return `${changed}${' ~lo'.repeat(Math.ceil(text.length / 8))}`;
}

/** Everything said twice: no language is longer. */
export function doubledText(text: string): string {
  return `${text} ${text}`;
}

function accent(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);
}
