import * as z from 'zod';
import { filledListOf, id, listOf, text, whole } from '../fields';
import { effectsSchema } from '../vocabulary-schema';
import { wordLimits } from '../word-limits';
import { outcomesSchema, servesSchema, tagsSchema, taskHead } from './outcome-schema';

const limits = wordLimits.steps.task;

const itemSchema = z.strictObject({
  id: id('The id of this action.'),
  name: text(limits.items.name, 'Its name.'),
  text: text(limits.items.text, 'What is done.'),
  serves: servesSchema,
  tags: tagsSchema,
  difficulty: whole(0, 100, 'Percent taken off the chance that it comes off.'),
  effects: effectsSchema,
});

const dateSchema = z.strictObject({
  id: id('The id of this date.'),
  name: text(limits.dates.name, 'How it is shown, such as "Next month".'),
  turns: whole(1, 4, 'Turns until it shows whether it came off.'),
  chance: whole(-100, 100, 'Added to the chance: early dates are harder.'),
});

const partnerSchema = z.strictObject({
  id: id('The id of this co-investor.'),
  name: text(limits.partners.name, 'The name.'),
  tags: tagsSchema,
  effects: effectsSchema,
});

const extraSchema = z.strictObject({
  id: id('The id.'),
  name: text(limits.drops.name, 'The name.'),
  text: text(limits.drops.text, 'What it means.'),
  tags: tagsSchema,
  effects: effectsSchema,
  because: text(limits.drops.because, 'Why these changes.'),
});

export const assigningSchema = z.strictObject({
  kind: z.literal('assigning').describe('A calendar with owners: who does what, and when.'),
  ...taskHead,
  items: filledListOf(itemSchema, 1, 40, 'The actions to choose from.'),
  chooseAtLeast: whole(0, 40, 'How many actions at least.'),
  chooseAtMost: whole(1, 40, 'How many actions at most.'),
  shortChooseAtMost: whole(1, 40, 'How many at most in the short form.'),
  dates: filledListOf(dateSchema, 1, 8, 'Dates to start.'),
  ownTodo: id('The to-do that opens when the facilitator keeps an action.'),
  partners: listOf(partnerSchema, 20, 'Co-investors to ask.'),
  drops: listOf(extraSchema, 20, 'Running activities that can be ended.'),
  successors: listOf(extraSchema, 20, 'Who could take over from the facilitator.'),
  outcomes: outcomesSchema,
});
