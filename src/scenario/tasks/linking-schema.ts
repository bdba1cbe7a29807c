import * as z from 'zod';
import { partnerKinds } from '../../tasks/linking/config';
import { filledListOf, id, text, whole, yesNo } from '../fields';
import { effectsSchema } from '../vocabulary-schema';
import { wordLimits } from '../word-limits';
import { outcomesSchema, servesSchema, tagsSchema, taskHead } from './outcome-schema';

const limits = wordLimits.steps.task.partners;

const partnerSchema = z.strictObject({
  id: id('The id of this partner.'),
  name: text(limits.name, 'The name.'),
  text: text(limits.text, 'What they are and what they offer.'),
  kind: z.enum(partnerKinds).describe('What kind of partner it is.'),
  x: whole(0, 1000, 'Place on the map, from left to right.'),
  y: whole(0, 1000, 'Place on the map, from top to bottom.'),
  abroad: yesNo('True when it is in another country.'),
  serves: servesSchema,
  tags: tagsSchema,
  effects: effectsSchema,
});

export const linkingSchema = z.strictObject({
  kind: z.literal('linking').describe('Lines from the cluster to partners outside, each with somebody who leads it.'),
  ...taskHead,
  partners: filledListOf(partnerSchema, 1, 30, 'The partners outside.'),
  linksAtLeast: whole(0, 30, 'How many lines at least.'),
  linksAtMost: whole(1, 30, 'How many lines at most.'),
  shortLinksAtMost: whole(1, 30, 'How many at most in the short form.'),
  ownTodo: id('The to-do that opens when the facilitator leads a line.'),
  outcomes: outcomesSchema,
});
