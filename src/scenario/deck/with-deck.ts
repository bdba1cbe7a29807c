// A scenario with the cards that it takes from the standard deck. Its own cards come first, so that their places in the file hold.
import { overlaid } from '../overlay';
import type { Scenario, WrittenScenario } from '../schema';
import { cardUses } from '../uses';
import { type Cast, castCard, type CastMember } from './cast-card';
import type { Card, Deck } from './deck';

/** The whole scenario as it is played. Trusts the scenario and the deck: `checkData` and `checkDeck` have looked at them. */
export function withDeck({ deck: use, ...own }: WrittenScenario, deck: Deck): Scenario {
  if (use === undefined) return own;
  const cast = castOf({ ...own, deck: use });
  const cards = deck.cards.flatMap((card) => {
    if (use.drop.includes(card.id) || own.cards.some(({ id }) => id === card.id)) return [];
    return castCard(changed(card, use.change[card.id]), cast) ?? [];
  });
  const all = [...own.cards, ...cards];
  const wantedTodos = new Set(
    cardUses(cards).effects.flatMap(({ thing }) => (thing.kind === 'todo' ? [thing.todo] : [])),
  );
  const wantedCases = new Set(all.map((card) => card.case));
  return {
    ...own,
    cards: all,
    todos: withOthers(own.todos, deck.todos, (id) => wantedTodos.has(id)),
    cases: withOthers(own.cases, deck.cases, (id) => wantedCases.has(id)),
  };
}

/** A card of the deck with the changes of a scenario, which nobody may have looked at yet. */
export function changed(card: Card, changes: Readonly<Record<string, unknown>> | undefined): Card {
  return changes === undefined ? card : (overlaid(card, changes) as Card);
}

export function castOf(scenario: WrittenScenario): Cast {
  const { deck: use, region, stakeholders } = scenario;
  const roles = new Map<string, CastMember>();
  const add = (role: string, { id, name, called, organisation }: Scenario['stakeholders'][number]): void => {
    if (!roles.has(role)) roles.set(role, { id, name, organisation, called: called ?? name });
  };
  for (const [role, id] of Object.entries(use?.cast ?? {})) {
    const player = stakeholders.find((each) => each.id === id);
    if (player !== undefined) add(role, player);
  }
  for (const each of stakeholders) add(each.role, each);
  const { place = region.name, industry = '', customers = '' } = use ?? {};
  return { roles, words: { region: region.name, place, industry, customers } };
}

function withOthers<Thing extends { readonly id: string }>(
  own: readonly Thing[],
  others: readonly Thing[],
  isWanted: (id: string) => boolean,
): Thing[] {
  return [...own, ...others.filter(({ id }) => isWanted(id) && !own.some((each) => each.id === id))];
}
