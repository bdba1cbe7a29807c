// A scenario with the cards that it takes from the standard deck. Its own cards come first, so that their places in the file hold.
import type { Scenario, WrittenScenario } from '../schema';
import { cardUses } from '../uses';
import { type Cast, castCard, type CastMember } from './cast-card';
import type { Deck } from './deck';

/** The whole scenario as it is played, with what it takes of the deck: see `takeDeck`. */
export function withDeck({ deck: use, ...own }: WrittenScenario, taken: Deck): Scenario {
  const cast = castOf({ ...own, ...(use === undefined ? {} : { deck: use }) });
  const cards = taken.cards.flatMap((card) => castCard(card, cast) ?? []);
  const all = [...own.cards, ...cards];
  const wantedTodos = new Set(
    cardUses(cards).effects.flatMap(({ thing }) => (thing.kind === 'todo' ? [thing.todo] : [])),
  );
  const wantedCases = new Set(all.map((card) => card.case));
  return {
    ...own,
    cards: all,
    todos: withOthers(own.todos, taken.todos, (id) => wantedTodos.has(id)),
    cases: withOthers(own.cases, taken.cases, (id) => wantedCases.has(id)),
  };
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
