// The standard deck: situations that hold in any cluster, written for roles. Where a scenario writes the id of a person, a
// card of the deck writes a role, and its texts name people and places in braces: `{anchorFirm}`, `{place}`.
import type { Scenario } from '../schema';

export type Card = Scenario['cards'][number];
export type Todo = Scenario['todos'][number];
export type RealCase = Scenario['cases'][number];

export interface Deck {
  readonly cards: readonly Card[];
  /** Work that its cards may land on the facilitator's desk. */
  readonly todos: readonly Todo[];
  readonly cases: readonly RealCase[];
}

export const noDeck: Deck = { cards: [], todos: [], cases: [] };

/** Who can be spoken of. A scenario casts the roles it has people for. */
export const deckRoles = [
  'anchorFirm',
  'multinational',
  'smallFirm',
  'innovator',
  'exporter',
  'nicheFirm',
  'tradesGroup',
  'supplier',
  'transport',
  'association',
  'promotionBoard',
  'mayor',
  'ministry',
  'trainingSchool',
  'regulator',
  'union',
  'residents',
  'indigenousAuthority',
  'bank',
  'press',
] as const;

/** What else a text may name; `region` is known, the others are given by the scenario. */
export const deckWords = ['region', 'place', 'industry', 'customers'] as const;
export type DeckWord = (typeof deckWords)[number];

const named = /\{([A-Za-z]+)(?:\.([A-Za-z]+))?\}/g;

/** The names in braces of a text, each with what of it is wanted: `name` or `organisation`, or nothing. */
export function namesIn(text: string): readonly { readonly name: string; readonly part: string | undefined }[] {
  return [...text.matchAll(named)].map(([, name = '', part]) => ({ name, part }));
}

/** The text with what `say` puts for each name in braces; a sentence begins with a capital letter. */
export function filled(text: string, say: (name: string, part: string | undefined) => string | undefined): string {
  return text.replace(named, (braces: string, name: string, part: string | undefined, at: number) => {
    const said = say(name, part) ?? braces;
    const isStart = at === 0 || /[.?!:]["”»)]?\s+$/.test(text.slice(0, at));
    return isStart ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  });
}
