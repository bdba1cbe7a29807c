import * as z from 'zod';
import { filledListOf, id, maybe, text, whole, yesNo } from '../fields';
import { conditionSchema, effectsSchema } from '../vocabulary-schema';
import { wordLimits } from '../word-limits';
import { outcomesSchema, servesSchema, tagsSchema, taskHead } from './outcome-schema';

const limits = wordLimits.steps.task.parts;

const optionSchema = z.strictObject({
  id: id('The id of this option.'),
  name: text(limits.options.name, 'What it says.'),
  text: maybe(text(limits.options.text, 'One more sentence about it.')),
  tags: tagsSchema,
  pleases: servesSchema.describe('Interests that see themselves in it: those people move up.'),
  hurts: servesSchema.describe('Interests that it hurts: those people lose trust.'),
  payoff: maybe(z.enum(['quick', 'medium', 'long']).describe('When it pays.')),
  riskPercent: maybe(whole(0, 100, 'How likely it comes to nothing.')),
  if: maybe(conditionSchema, 'It is offered only when this holds.'),
  effects: effectsSchema,
});

const partSchema = z.strictObject({
  id: id('The id of this part.'),
  name: text(limits.name, 'What is chosen in it.'),
  fullFormOnly: maybe(yesNo('True: left out of the short form, where its first option is taken.')),
  chooseAtLeast: whole(0, 40, 'How many options at least.'),
  chooseAtMost: whole(0, 40, 'How many options at most.'),
  per: maybe(id('The id of another part: one option here for each option chosen there.')),
  options: filledListOf(optionSchema, 1, 40, 'The options.'),
});

export const composingSchema = z.strictObject({
  kind: z.literal('composing').describe('Something put together from parts, such as a strategy.'),
  ...taskHead,
  parts: filledListOf(partSchema, 1, 12, 'The parts.'),
  outcomes: outcomesSchema,
  formalises: maybe(yesNo('True: the cluster gets its legal form by this task.')),
});
