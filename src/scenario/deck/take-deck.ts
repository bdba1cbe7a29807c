// Which cards of the standard deck a scenario takes, what is wrong with the way it does, and where faults in those cards are told.
import { fail, type Result, succeed } from '../../base/result';
import { bounds } from '../bounds';
import { cardSchema } from '../card-schema';
import { errorAt, type Fault } from '../fault';
import { quote, suggest } from '../nearest';
import { namedPath, overlaid, unknownMembers } from '../overlay';
import type { Path } from '../path';
import { plainWords } from '../plain-words';
import type { Scenario, WrittenScenario } from '../schema';
import { schemaFaults } from '../schema-faults';
import { isWord, textsOf } from './cast-card';
import { type Card, type Deck, deckRoles, deckWords, namesIn, noDeck } from './deck';

/** The deck as this scenario takes it: without the cards that it drops or has itself, and with its changes. */
export function takeDeck(written: WrittenScenario, deck: Deck): Result<Deck, readonly Fault[]> {
  const { deck: use } = written;
  if (use === undefined) return succeed(noDeck);
  if (deck.cards.length === 0) {
    const message = 'This scenario takes cards of the standard deck, which is not here or has faults of its own.';
    return fail([
      errorAt(
        ['deck'],
        'scenario/no-deck',
        message,
        'Look whether the folder "scenarios/deck" is there, and check it.',
      ),
    ]);
  }
  const ids = deck.cards.map((card) => card.id);
  const people = written.stakeholders.map((each) => each.id);
  const faults: Fault[] = [
    ...use.drop.flatMap((id, index) => unknown(id, ids, 'card', ['deck', 'drop', index])),
    ...Object.keys(use.change).flatMap((id) =>
      unknown(id, ids, 'card', ['deck', 'change', id]).map((fault) => ({ ...fault, at: 'key' as const })),
    ),
    ...Object.entries(use.cast).flatMap(([role, id]) => unknown(id, people, 'stakeholder', ['deck', 'cast', role])),
  ];
  const cards = deck.cards.flatMap((card) => {
    if (use.drop.includes(card.id) || written.cards.some(({ id }) => id === card.id)) return [];
    const changes = use.change[card.id];
    if (changes === undefined) return [card];
    const changed = changedCard(card, changes);
    if (changed.ok) return [changed.value];
    faults.push(...changed.error);
    return [];
  });
  return faults.length === 0 ? succeed({ ...deck, cards }) : fail(faults.slice(0, bounds.faults));
}

function unknown(id: string, known: readonly string[], kind: string, path: Path): readonly Fault[] {
  if (known.includes(id)) return [];
  const message = `There is no ${kind} with the id ${quote(id)} here.`;
  return [errorAt(path, `scenario/unknown-${kind}`, message, suggest(id, known, kind))];
}

/** A changed card has the form of a card, and its texts name only whom a card can name. */
function changedCard(card: Card, changes: Readonly<Record<string, unknown>>): Result<Card, readonly Fault[]> {
  const path = ['deck', 'change', card.id];
  const merged = overlaid(card, changes);
  const atChange = (fault: Fault): Fault => ({ ...fault, path: [...path, ...namedPath(merged, fault.path, changes)] });
  const strange = unknownMembers(card, changes).map((each) => ({
    ...errorAt(
      [...path, ...each.path],
      'scenario/unknown-part',
      `The card ${card.id} has no part ${quote(each.name)} here.`,
      suggest(each.name, each.known, 'part'),
    ),
    at: 'key' as const,
  }));
  const parsed = cardSchema.safeParse(merged, { error: plainWords(), reportInput: false });
  if (!parsed.success) {
    return fail([...strange, ...schemaFaults(parsed.error.issues).map(atChange)]);
  }
  if (parsed.data.id !== card.id) {
    return fail([errorAt([...path, 'id'], 'scenario/changed-id', 'The id of a card stays.', 'Take this line out.')]);
  }
  const faults = [...strange, ...strangeNames(parsed.data).map(atChange)];
  return faults.length === 0 ? succeed(parsed.data) : fail(faults);
}

/** Names in braces that mean nothing to the deck, at their texts. */
export function strangeNames(card: Card): readonly Fault[] {
  return textsOf(card).flatMap(({ path, text }) =>
    namesIn(text)
      .filter(({ name, part }) => !isKnown(name, part))
      .map(({ name, part }) => {
        const written = part === undefined ? name : `${name}.${part}`;
        const message = `The name {${written}} means nothing to the deck.`;
        return errorAt(path, 'scenario/unknown-name', message, suggest(name, [...deckWords, ...deckRoles], 'name'));
      }),
  );
}

function isKnown(name: string, part: string | undefined): boolean {
  if (isWord(name)) return part === undefined;
  return deckRoles.some((role) => role === name) && [undefined, 'name', 'organisation'].includes(part);
}

/** A fault in the cards as they are played, told where an author can mend it. */
export function asWritten(fault: Fault, written: WrittenScenario, whole: Scenario): Fault {
  const [list, index] = fault.path;
  if (list !== 'cards' || typeof index !== 'number' || index < written.cards.length) return fault;
  const id = whole.cards[index]?.id ?? '';
  const isChanged = Object.hasOwn(written.deck?.change ?? {}, id);
  const told = { ...fault, message: `In the card ${id} of the deck: ${fault.message}` };
  if (isChanged) return { ...told, path: ['deck', 'change', id] };
  // What a card of the deck asks for may be set by another one that stays out: then it never holds, and nothing is broken.
  return { ...told, path: ['deck'], ...(harmless.includes(fault.code) ? { level: 'warning' as const } : {}) };
}

const harmless: readonly string[] = ['scenario/flag-never-set', 'scenario/never-holds'];
