/** The way to a place inside a scenario: `['cards', 3, 'title']`. */
export type Path = readonly (string | number)[];

/** A path as people read it: `cards[3].title`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? part : `.${part}`;
  }
  return text;
}
