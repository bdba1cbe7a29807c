// Who, if and then, as an author writes them. The types are those of the rules.
import * as z from 'zod';
import { type Condition, type Effect, groups, lights, quantities, readings, type Who } from '../rules/vocabulary';
import { cardId, filledListOf, id, maybe, mention, person, text, whole, word, yesNo } from './fields';

const stakeholderId = person('The id of one stakeholder.');

export const whoSchema: z.ZodType<Who> = z
  .union([
    z.strictObject({ id: stakeholderId }),
    z.strictObject({ group: z.enum(groups).describe('Everybody of this group.') }),
    z.strictObject({ ids: filledListOf(stakeholderId, 1, 60, 'The ids of several stakeholders.') }),
    z.strictObject({ role: word('Everybody who has this role, such as anchorFirm.') }),
    z.strictObject({ tag: word('Everybody who has this tag.') }),
    z.strictObject({ interest: id('Everybody who truly has this interest.') }),
    z.strictObject({ everybody: z.literal(true).describe('Write true: all stakeholders.') }),
    z.strictObject({ seated: z.literal(true).describe('Write true: the members of the leadership group.') }),
    z.strictObject({ rungAtLeast: whole(0, 6, 'Everybody who stands on this rung or higher.') }),
    z.strictObject({ rungBelow: whole(0, 6, 'Everybody who stands under this rung.') }),
  ])
  .meta({ id: 'who', description: 'Whom this is about: exactly one of these keys.' });

const percentAtLeast = maybe(whole(0, 120, 'True from this value up.'));
const percentBelow = maybe(whole(0, 120, 'True under this value.'));
const rungAtLeast = maybe(whole(0, 6, 'True from this rung up.'));
const rungBelow = maybe(whole(0, 6, 'True under this rung.'));
const anyFlag = mention('The name of a flag: something that happened and is remembered.');

/** What is true or false of a game at one moment. */
export const conditionSchema: z.ZodType<Condition> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('all').describe('True when every one of the conditions is true.'),
      get of(): z.ZodArray<z.ZodType<Condition>> {
        return z.array(conditionSchema).min(1).max(20).describe('The conditions.');
      },
    }),
    z.strictObject({
      kind: z.literal('any').describe('True when at least one of the conditions is true.'),
      get of(): z.ZodArray<z.ZodType<Condition>> {
        return z.array(conditionSchema).min(1).max(20).describe('The conditions.');
      },
    }),
    z.strictObject({
      kind: z.literal('not').describe('True when the condition is not true.'),
      get of(): z.ZodType<Condition> {
        return conditionSchema;
      },
    }),
    z.strictObject({
      kind: z.literal('rung').describe('How high somebody stands on the ladder.'),
      who: whoSchema,
      atLeast: rungAtLeast,
      below: rungBelow,
      count: maybe(whole(1, 60, 'How many of them must stand there. Without it: one.')),
    }),
    z.strictObject({
      kind: z.literal('trustOf').describe('How much these people trust the process, 0 to 100.'),
      who: whoSchema,
      atLeast: percentAtLeast,
      below: percentBelow,
    }),
    z.strictObject({
      kind: z.literal('tie').describe('How strong the strongest tie is between one and another, 0 to 100.'),
      between: whoSchema,
      and: whoSchema,
      atLeast: percentAtLeast,
      below: percentBelow,
    }),
    z.strictObject({
      kind: z.literal('quantity').describe('How high a quantity of the whole cluster is.'),
      quantity: z.enum([...quantities, ...readings]).describe('Which quantity, such as momentum or trust.'),
      atLeast: percentAtLeast,
      below: percentBelow,
    }),
    z.strictObject({ kind: z.literal('flag').describe('Something happened and is remembered.'), flag: anyFlag }),
    z.strictObject({
      kind: z.literal('called').describe('The table called this card before.'),
      card: cardId('The id of a card of an earlier moment.'),
      light: maybe(z.enum(lights).describe('Only when the call was this: go or stop.')),
    }),
    z.strictObject({
      kind: z.literal('seated').describe('One of these people sits in the leadership group.'),
      who: whoSchema,
    }),
  ])
  .meta({ id: 'condition', description: 'True or false at one moment of the game. `kind` says what it looks at.' });

const points = (most: number, help: string) => whole(-most, most, help);

/** One change that a call, an event or a task brings. */
const effectSchema: z.ZodType<Effect> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('engage').describe('Moves people on the ladder; 100 points are a rung.'),
      who: whoSchema,
      by: points(600, 'Points: 10 small, 25 clear, 60 very strong; below zero moves them down.'),
    }),
    z.strictObject({
      kind: z.literal('trust').describe('Changes their trust in the process.'),
      who: whoSchema,
      by: points(100, 'Points. Losses count three times: write -1 to -4 for a loss.'),
    }),
    z.strictObject({
      kind: z.literal('tie').describe('Changes the ties between people.'),
      between: whoSchema,
      and: whoSchema,
      by: points(100, 'Points: 5 to 20 for a better tie.'),
    }),
    z.strictObject({
      kind: z.literal('quantity').describe('Changes a quantity of the whole cluster.'),
      quantity: z.enum(quantities).describe('Which quantity, such as momentum.'),
      by: points(120, 'Points of its own range: 2 small, 5 clear, 10 strong; months for runway and patience.'),
    }),
    z.strictObject({
      kind: z.literal('todo').describe("Puts a to-do on the facilitator's desk."),
      todo: id('The id of a to-do.'),
    }),
    z.strictObject({ kind: z.literal('flag').describe('Remembers that something happened.'), flag: anyFlag }),
    z.strictObject({ kind: z.literal('unflag').describe('Forgets it again.'), flag: anyFlag }),
    z.strictObject({
      kind: z.literal('months').describe('Months pass without a turn: money and patience run.'),
      by: whole(1, 24, 'Months.'),
    }),
    z.strictObject({
      kind: z.literal('reveal').describe('The next unknown interest of each becomes known.'),
      who: whoSchema,
    }),
    z.strictObject({
      kind: z.literal('win').describe('A result that everybody can see.'),
      who: whoSchema,
      joint: maybe(yesNo('True when they made it together, so that it builds trust.')),
      chancePercent: maybe(whole(0, 100, 'How likely it comes off. Without it: certain.')),
      name: maybe(text(8, 'What it is called.')),
    }),
    z.strictObject({
      kind: z.literal('board').describe('The leadership group is these people from now on.'),
      members: filledListOf(stakeholderId, 1, 40, 'Ids of the members.'),
      chair: maybe(id('The id of the chair, or "facilitator".')),
    }),
    z.strictObject({
      kind: z.literal('event').describe('An event happens at the end of this turn.'),
      event: id('The id of an event.'),
    }),
    z.strictObject({
      kind: z.literal('later').describe('Effects that land at the end of a later turn.'),
      turns: whole(1, 16, 'How many turns later: 1 is the end of this turn. A turn is a step.'),
      if: maybe(conditionSchema, 'They land only when this holds then.'),
      get effects(): z.ZodArray<z.ZodType<Effect>> {
        return z.array(effectSchema).min(1).max(40).describe('What lands.');
      },
    }),
  ])
  .meta({ id: 'effect', description: 'One change in the game. `kind` says what changes.' });

export const effectsSchema = z.array(effectSchema).max(40).default([]).describe('What changes. May be left out.');
