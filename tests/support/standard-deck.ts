import { readdirSync, readFileSync } from 'node:fs';
import type { Deck } from '../../src/scenario/deck/deck';
import { parseDeck } from '../../src/scenario/deck/parse-deck';

const folder = new URL('../../scenarios/deck/', import.meta.url);

/** The standard deck as it is shipped. */
export function standardDeck(): Deck {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const deck = parseDeck(names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })));
  if (!deck.ok) throw new Error(`Violated assumption: the deck is sound. ${deck.error[0]?.message ?? ''}`);
  return deck.value;
}
