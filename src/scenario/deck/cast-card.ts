// A card of the deck becomes a card of one scenario: roles become its people, names in braces its words.
import type { Condition, Effect, Who } from '../../rules/vocabulary';
import { type LimitedText, limitedTexts } from '../texts';
import { cardUses } from '../uses';
import { wordLimits } from '../word-limits';
import { type Card, deckWords, type DeckWord, filled, namesIn } from './deck';

/** Who plays a role, and how texts name them. */
export interface CastMember {
  readonly id: string;
  /** In a sentence, such as "Marta". */
  readonly called: string;
  readonly name: string;
  readonly organisation: string;
}

export interface Cast {
  readonly roles: ReadonlyMap<string, CastMember>;
  readonly words: Readonly<Record<DeckWord, string>>;
}

/** The card with the people of this cast; `undefined` when a role that it cannot do without is not cast. */
export function castCard(card: Card, cast: Cast): Card | undefined {
  const { roles, oneOf } = rolesOf(card);
  if (!roles.every((role) => cast.roles.has(role))) return undefined;
  if (!oneOf.every((list) => list.some((role) => cast.roles.has(role)))) return undefined;
  const text = (words: string) => filled(words, (name, part) => wordFor(cast, name, part));
  const { from, predict, if: asked, ...rest } = card;
  const condition = asked === undefined ? undefined : castCondition(asked, cast);
  return {
    ...rest,
    ...(from === undefined ? {} : { from: idOf(cast, from) }),
    ...(condition === undefined ? {} : { if: condition }),
    ...(predict === undefined ? {} : { predict: predict.map((role) => idOf(cast, role)) }),
    title: text(card.title),
    text: text(card.text),
    flips: card.flips.map(({ if: condition, verdict, because }) => ({
      if: castCondition(condition, cast),
      verdict,
      because: text(because),
    })),
    go: { now: text(card.go.now), effects: castEffects(card.go.effects, cast) },
    stop: { now: text(card.stop.now), effects: castEffects(card.stop.effects, cast) },
    conditions: card.conditions.map((each) => ({
      ...each,
      text: text(each.text),
      now: text(each.now),
      effects: castEffects(each.effects, cast),
    })),
    practice: text(card.practice),
    ask: text(card.ask),
  };
}

export interface RolesOfCard {
  /** Those without which it makes no sense: named in a text, who brings it, bet on, or spoken of alone. */
  readonly roles: readonly string[];
  /** Lists of which one is enough. */
  readonly oneOf: readonly (readonly string[])[];
}

export function rolesOf(card: Card): RolesOfCard {
  const roles = new Set<string>(card.predict);
  const oneOf: (readonly string[])[] = [];
  if (card.from !== undefined) roles.add(card.from);
  for (const { text } of textsOf(card)) for (const { name } of namesIn(text)) if (!isWord(name)) roles.add(name);
  for (const { thing: who } of cardUses([card]).selectors) {
    if ('id' in who) roles.add(who.id);
    if ('role' in who) roles.add(who.role);
    if ('ids' in who) oneOf.push(who.ids);
  }
  return { roles: [...roles], oneOf };
}

/** Every text of a card that people read, with its place in the card. */
export function textsOf(card: Card): readonly LimitedText[] {
  return limitedTexts(card, wordLimits.cards);
}

export function isWord(name: string): name is DeckWord {
  return deckWords.some((word) => word === name);
}

function wordFor({ roles, words }: Cast, name: string, part: string | undefined): string | undefined {
  if (isWord(name)) return words[name];
  const member = roles.get(name);
  if (part === 'name') return member?.name;
  return part === 'organisation' ? member?.organisation : member?.called;
}

function idOf({ roles }: Cast, role: string): string {
  return roles.get(role)?.id ?? role;
}

function castWho(who: Who, cast: Cast): Who {
  if ('id' in who) return { id: idOf(cast, who.id) };
  if ('role' in who) return { id: idOf(cast, who.role) };
  if ('ids' in who) return { ids: who.ids.filter((role) => cast.roles.has(role)).map((role) => idOf(cast, role)) };
  return who;
}

function castCondition(condition: Condition, cast: Cast): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((each) => castCondition(each, cast)) };
    case 'not':
      return { ...condition, of: castCondition(condition.of, cast) };
    case 'tie':
      return { ...condition, between: castWho(condition.between, cast), and: castWho(condition.and, cast) };
    case 'rung':
    case 'trustOf':
    case 'seated':
      return { ...condition, who: castWho(condition.who, cast) };
    default:
      return condition;
  }
}

function castEffects(effects: readonly Effect[], cast: Cast): Effect[] {
  return effects.map((effect): Effect => {
    if (effect.kind === 'later') {
      const when = effect.if === undefined ? {} : { if: castCondition(effect.if, cast) };
      return { ...effect, ...when, effects: castEffects(effect.effects, cast) };
    }
    if (effect.kind === 'tie') {
      return { ...effect, between: castWho(effect.between, cast), and: castWho(effect.and, cast) };
    }
    return 'who' in effect ? { ...effect, who: castWho(effect.who, cast) } : effect;
  });
}
