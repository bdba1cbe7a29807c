import * as z from 'zod';
import { id, listOf, text, whole } from '../fields';
import { effectsSchema } from '../vocabulary-schema';
import { wordLimits } from '../word-limits';
import { outcomesSchema, taskHead } from './outcome-schema';

const limits = wordLimits.steps.task;

const ruleSchema = z.strictObject({
  id: id('The id of this rule.'),
  name: text(limits.rules.name, 'Its name.'),
  text: text(limits.rules.text, 'What the rule says.'),
  set: effectsSchema.describe('What changes when the group sets this rule.'),
  unset: effectsSchema.describe('What changes when it does not.'),
  because: text(limits.rules.because, 'Why it matters.'),
});

export const seatsSchema = z.strictObject({
  kind: z.literal('seats').describe('Chairs round a table: who sits in the leadership group.'),
  ...taskHead,
  seatsAtLeast: whole(1, 40, 'How many chairs at least.'),
  seatsAtMost: whole(1, 40, 'How many chairs at most.'),
  rules: listOf(ruleSchema, 12, 'Rules that the group may set.'),
  outcomes: outcomesSchema,
});
