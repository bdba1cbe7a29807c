// The files of a deck, read and checked as strictly as a scenario. Each holds cards, to-dos or cases; together they are the deck.
import type { Problem } from '../../base/problem';
import { fail, type Result, succeed } from '../../base/result';
import { textLengths } from '../checks/text-lengths';
import { errorAt, type Fault, toProblem } from '../fault';
import { inOrder } from '../in-order';
import { inspectData } from '../inspect-data';
import { quote, suggest } from '../nearest';
import { plainWords } from '../plain-words';
import { readYaml } from '../read-yaml';
import { schemaFaults } from '../schema-faults';
import { cardUses } from '../uses';
import { rolesOf, textsOf } from './cast-card';
import { type Deck, deckRoles, namesIn } from './deck';
import { deckSchema } from './deck-schema';
import { strangeNames } from './take-deck';

export interface DeckFile {
  readonly name: string;
  readonly text: string;
}

interface Part {
  readonly deck: Deck;
  readonly tell: (faults: readonly Fault[]) => readonly Problem[];
}

/** The whole deck, or all that is wrong in its files. */
export function parseDeck(files: readonly DeckFile[]): Result<Deck, readonly Problem[]> {
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const part = parsePart(file);
    if (part.ok) parts.push(part.value);
    else problems.push(...part.error);
  }
  if (problems.length > 0) return fail(problems);
  const deck: Deck = {
    cards: parts.flatMap((part) => part.deck.cards),
    todos: parts.flatMap((part) => part.deck.todos),
    cases: parts.flatMap((part) => part.deck.cases),
  };
  problems.push(...parts.flatMap((part) => part.tell(partFaults(part.deck, deck))));
  return problems.length === 0 ? succeed(deck) : fail(problems);
}

function parsePart({ name, text }: DeckFile): Result<Part, readonly Problem[]> {
  const { data, faults, locate } = readYaml(text);
  const tell = (found: readonly Fault[]) => inOrder(found.map((fault) => toProblem(fault, name, locate)));
  if (faults.length > 0) return fail(tell(faults));
  const unfit = inspectData(data);
  if (unfit.length > 0) return fail(tell(unfit));
  const parsed = deckSchema.safeParse(data, { error: plainWords(), reportInput: false });
  return parsed.success ? succeed({ deck: parsed.data, tell }) : fail(tell(schemaFaults(parsed.error.issues)));
}

/** What does not fit together in one file, seen beside the whole deck. */
function partFaults(part: Deck, whole: Deck): readonly Fault[] {
  return [
    ...doubles(part, whole, 'cards'),
    ...doubles(part, whole, 'todos'),
    ...doubles(part, whole, 'cases'),
    ...part.cards.flatMap((card, index) => {
      const path = ['cards', index];
      const { roles, oneOf } = rolesOf(card);
      const inTexts = new Set(textsOf(card).flatMap(({ text }) => namesIn(text).map(({ name }) => name)));
      const strange = [...new Set([...roles, ...oneOf.flat()])].filter(
        (role) => !inTexts.has(role) && !deckRoles.some((each) => each === role),
      );
      const lost = (kind: string, id: string, known: readonly { readonly id: string }[]) =>
        errorAt(
          path,
          `deck/unknown-${kind}`,
          `The deck has no ${kind} with the id ${quote(id)}.`,
          suggest(
            id,
            known.map((each) => each.id),
            kind,
          ),
        );
      return [
        ...strangeNames(card).map((fault) => ({ ...fault, path: [...path, ...fault.path] })),
        ...strange.map((role) =>
          errorAt(path, 'deck/unknown-role', `The deck has no role ${quote(role)}.`, suggest(role, deckRoles, 'role')),
        ),
        ...(card.case === undefined || whole.cases.some(({ id }) => id === card.case)
          ? []
          : [lost('case', card.case, whole.cases)]),
        ...cardUses([card]).effects.flatMap(({ thing }) =>
          thing.kind === 'todo' && !whole.todos.some(({ id }) => id === thing.todo)
            ? [lost('todo', thing.todo, whole.todos)]
            : [],
        ),
        ...boundToScenario(card).map((what) =>
          errorAt(
            path,
            'deck/bound-to-a-scenario',
            `A card of the deck cannot use ${what}: it would hold in one scenario only.`,
            'Use flags, roles, groups and tags.',
          ),
        ),
      ];
    }),
    ...textLengths(part),
  ];
}

function doubles(part: Deck, whole: Deck, list: 'cards' | 'todos' | 'cases'): readonly Fault[] {
  return part[list].flatMap(({ id }, index) =>
    whole[list].filter((each) => each.id === id).length > 1
      ? [
          errorAt(
            [list, index, 'id'],
            'deck/double-id',
            `The id ${quote(id)} is used twice.`,
            'Give one of them another id.',
          ),
        ]
      : [],
  );
}

/** What only one scenario knows. */
function boundToScenario(card: Deck['cards'][number]): readonly string[] {
  const { conditions, effects, selectors } = cardUses([card]);
  return [
    ...conditions.flatMap(({ thing }) => (thing.kind === 'called' ? ['another card'] : [])),
    ...effects.flatMap(({ thing }) =>
      thing.kind === 'event' || thing.kind === 'board' ? [`the effect ${thing.kind}`] : [],
    ),
    ...selectors.flatMap(({ thing }) => ('interest' in thing ? ['an interest'] : [])),
  ];
}
