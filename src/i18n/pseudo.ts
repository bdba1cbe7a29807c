// A language for tests made from English: each text about half as long again, with accents, placeholders left alone.
// Whatever shows up without accents is not in the locale; whatever is cut off has too little room.

export interface Phrases {
  readonly [key: string]: string | Phrases;
}

const plain = 'aceinosuyACEINOSUY';
const accented = 'áçéíñóšúýÁÇÉÍÑÓŠÚÝ';

export function pseudoPhrases(phrases: Phrases): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoPhrases(value),
    ]),
  );
}

export function pseudoText(text: string): string {
  const parts = text.split(/(\{\{[^}]*\}\})/);
  const changed = parts.map((part) => (part.startsWith('{{') ? part : accent(part))).join('');
  return `${changed}${' ~lo'.repeat(Math.ceil(text.length / 8))}`;
}

function accent(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);
}
