// A scenario as it is played, with its texts in another language. What happens stays the same.
import { type Deck, noDeck } from './deck/deck';
import { deckSchema } from './deck/deck-schema';
import { takeDeck } from './deck/take-deck';
import { withDeck } from './deck/with-deck';
import { migrate } from './migrations';
import { membersOf, overlaid } from './overlay';
import { type Scenario, scenarioSchema } from './schema';
import { markedOverlay, saidInGames } from './translation';

export interface Translation {
  /** Such as `fr`. */
  readonly language: string;
  /** Overlays: see `translation.ts`. */
  readonly scenario: unknown;
  readonly deck: unknown;
}

/**
 * The scenario of this source in the language of the translation. A sentence that is not translated stands there in its own
 * language, marked: `[en]`.
 * @throws when source or overlays are not sound: `check` has seen them.
 */
export function translatedScenario(source: unknown, deck: Deck, translation: Translation): Scenario {
  const current = migrate(source);
  if (!current.ok) throw new Error(`Violated assumption: a sound scenario: ${current.error.message}`);
  const own = scenarioSchema.parse(current.value);
  const marked = (texts: unknown, overlay: unknown) =>
    inLanguage(overlaid(texts, markedOverlay(texts, overlay, own.language)), overlay);
  const written = scenarioSchema.parse(marked(current.value, translation.scenario));
  const cards = deck === noDeck ? deck : deckSchema.parse(marked(deck, translation.deck));
  const taken = takeDeck(written, cards);
  if (!taken.ok) throw new Error(`Violated assumption: a sound translation: ${taken.error[0]?.message ?? ''}`);
  const said = { ...saidInGames(deck, translation.deck), ...saidInGames(current.value, translation.scenario) };
  return { ...withDeck(written, taken.value), language: translation.language, said };
}

/** The texts with an overlay laid over them. What wins are called is in the overlay only: see `saidInGames`. */
export function inLanguage(source: unknown, overlay: unknown): unknown {
  return overlaid(source, Object.fromEntries([...membersOf(overlay)].filter(([name]) => name !== 'wins')));
}
