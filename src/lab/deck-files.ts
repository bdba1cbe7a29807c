// The files of a deck, from a folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeckFile } from '../scenario/deck/parse-deck';

/** By name; none when there is no such folder. */
export function deckFiles(folder: string): readonly DeckFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const path = join(folder, name);
    return { name: path, text: readFileSync(path, 'utf8') };
  });
}
