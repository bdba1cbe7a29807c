import { fileURLToPath } from 'node:url';
import { deckFiles } from '../../src/lab/deck-files';
import type { Deck } from '../../src/scenario/deck/deck';
import { parseDeck } from '../../src/scenario/deck/parse-deck';

/** The standard deck as it is shipped. */
export function standardDeck(): Deck {
  const deck = parseDeck(deckFiles(fileURLToPath(new URL('../../scenarios/deck', import.meta.url))));
  if (!deck.ok) throw new Error(`Violated assumption: the deck is sound. ${deck.error[0]?.message ?? ''}`);
  return deck.value;
}
