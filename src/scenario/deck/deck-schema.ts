// The form of a deck, and how a scenario takes cards of it.
import * as z from 'zod';
import { cardSchema, caseSchema } from '../card-schema';
import { cardId, id, label, listOf } from '../fields';
import { todoSchema } from '../world-schema';
import { deckRoles } from './deck';

export const deckUseSchema = z
  .strictObject({
    place: label(40, 'The region as it stands in a sentence, such as "the coast".'),
    industry: label(40, 'What the cluster does, as it stands in a sentence, such as "tourism" or "furniture".'),
    customers: label(40, 'Who buys, as it stands in a sentence, such as "guests" or "buyers".'),
    cast: z
      .partialRecord(z.enum(deckRoles), id('The id of a stakeholder.'))
      .default({})
      .describe('Who plays a role of the deck. Without it: the first stakeholder who has this role.'),
    drop: listOf(cardId('The id of a card of the deck.'), 400, 'Cards of the deck that stay out.'),
    change: z
      .record(cardId('The id of a card of the deck.'), z.record(z.string(), z.unknown()))
      .default({})
      .describe(
        'What is different in cards of the deck: the parts that are named here. Flips are named by their number, conditions by their id. A card of your own with the same id takes the place of the whole card.',
      ),
  })
  .describe('The standard deck in this scenario. Without it, the scenario has only cards of its own.');

/** A file of a deck, or all of them together. */
export const deckSchema = z.strictObject({
  cards: listOf(cardSchema, 400, 'Situations for roles.'),
  todos: listOf(todoSchema, 100, 'Work that these cards may land on the desk of the facilitator.'),
  cases: listOf(caseSchema, 200, 'Real cases that cards may show.'),
});
