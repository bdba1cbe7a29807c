// What is wrong in the way a scenario takes cards of the standard deck, and how faults in those cards are told.
import { bounds } from '../bounds';
import { cardSchema } from '../card-schema';
import { errorAt, type Fault } from '../fault';
import { quote, suggest } from '../nearest';
import { overlaid, unknownMembers } from '../overlay';
import type { Path } from '../path';
import { plainWords } from '../plain-words';
import type { Scenario, WrittenScenario } from '../schema';
import { schemaFaults } from '../schema-faults';
import { isWord, textsOf } from './cast-card';
import { type Card, type Deck, deckRoles, deckWords, namesIn } from './deck';

type Changes = Readonly<Record<string, unknown>>;

export function deckUseFaults(written: WrittenScenario, deck: Deck): readonly Fault[] {
  const { deck: use } = written;
  if (use === undefined) return [];
  if (deck.cards.length === 0) {
    const message = 'This scenario takes cards of the standard deck, which is not here.';
    return [errorAt(['deck'], 'scenario/no-deck', message, 'Put the folder "deck" beside the folder of the scenario.')];
  }
  const ids = deck.cards.map((card) => card.id);
  const unknownCard = (id: string, path: Path, at: Fault['at']): readonly Fault[] =>
    ids.includes(id)
      ? []
      : [
          {
            ...errorAt(
              path,
              'scenario/unknown-card',
              `The deck has no card with the id ${quote(id)}.`,
              suggest(id, ids, 'card'),
            ),
            at,
          },
        ];
  const people = written.stakeholders.map((each) => each.id);
  return [
    ...use.drop.flatMap((id, index) => unknownCard(id, ['deck', 'drop', index], 'value')),
    ...Object.keys(use.change).flatMap((id) => unknownCard(id, ['deck', 'change', id], 'key')),
    ...Object.entries(use.cast).flatMap(([role, id]) =>
      people.includes(id)
        ? []
        : [
            errorAt(
              ['deck', 'cast', role],
              'scenario/unknown-stakeholder',
              `There is no stakeholder with the id ${quote(id)}.`,
              suggest(id, people, 'stakeholder'),
            ),
          ],
    ),
    ...deck.cards.flatMap((card) => changeFaults(card, use.change[card.id])),
  ].slice(0, bounds.faults);
}

/** A changed card has the form of a card, and its texts name only whom a card can name. */
function changeFaults(card: Card, changes: Changes | undefined): readonly Fault[] {
  if (changes === undefined) return [];
  const path = ['deck', 'change', card.id];
  const strange = unknownMembers(card, changes).map((each) => ({
    ...errorAt(
      [...path, ...each.path],
      'scenario/unknown-part',
      `The card ${card.id} has no part ${quote(each.name)} here.`,
      suggest(each.name, each.known, 'part'),
    ),
    at: 'key' as const,
  }));
  const parsed = cardSchema.safeParse(overlaid(card, changes), { error: plainWords(), reportInput: false });
  if (!parsed.success) {
    return [...strange, ...schemaFaults(parsed.error.issues).map((fault) => moved(fault, path))];
  }
  if (parsed.data.id !== card.id) {
    return [errorAt([...path, 'id'], 'scenario/changed-id', 'The id of a card stays.', 'Take this line out.')];
  }
  return [...strange, ...strangeNames(parsed.data).map((fault) => moved(fault, path))];
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
  const path = Object.hasOwn(written.deck?.change ?? {}, id) ? ['deck', 'change', id] : ['deck'];
  return { ...fault, path, message: `In the card ${id} of the deck: ${fault.message}` };
}

/** The fault of a whole card at the change that brought it. */
function moved(fault: Fault, above: Path): Fault {
  return {
    ...fault,
    path: [...above, ...fault.path.map((part) => (typeof part === 'number' ? String(part + 1) : part))],
  };
}
