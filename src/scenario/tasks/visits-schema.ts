import * as z from 'zod';
import { id, listOf, maybe, text, whole } from '../fields';
import { effectsSchema } from '../vocabulary-schema';
import { wordLimits } from '../word-limits';
import { taskHead } from './outcome-schema';

const milestoneSchema = z.strictObject({
  id: id('The id of this milestone.'),
  stakeholder: id('Who must be met.'),
  angle: maybe(id('The interest that must be brought up. Without it: any.')),
  atLatest: whole(1, 20, 'Place in the order of conversations, at the latest.'),
  flag: id('The flag that is set then.'),
  effects: effectsSchema,
  because: text(wordLimits.steps.task.milestones.because, 'Why it pays.'),
});

export const visitsSchema = z.strictObject({
  kind: z.literal('visits').describe('The first conversations, in order.'),
  ...taskHead,
  count: whole(1, 20, 'How many conversations.'),
  shortCount: whole(1, 20, 'How many in the short form.'),
  milestones: listOf(milestoneSchema, 20, 'Early meetings that pay later.'),
});
