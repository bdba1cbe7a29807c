import * as z from 'zod';
import { rings } from '../../tasks/mapping/config';
import { filledListOf, id, listOf, maybe, text, whole, yesNo } from '../fields';
import { effectsSchema } from '../vocabulary-schema';
import { wordLimits } from '../word-limits';
import { outcomesSchema, taskHead } from './outcome-schema';

const limits = wordLimits.steps.task;

const actorSchema = z.strictObject({
  id: id('The id of this actor.'),
  name: text(limits.actors.name, 'Its name.'),
  ring: z.enum(rings).describe('The ring where it belongs.'),
  stakeholder: maybe(id('The stakeholder who speaks for it.')),
});

const gapSchema = z.strictObject({
  id: id('The id of this gap.'),
  text: text(limits.gaps.text, 'What is missing.'),
  real: yesNo('True for a real gap of this cluster, false for one that only looks like it.'),
});

const baselineSchema = z
  .strictObject({
    text: text(limits.baseline.text, 'What taking the baseline means.'),
    flag: id('The flag that is set when it is taken.'),
    effects: effectsSchema,
    because: text(limits.baseline.because, 'Why it pays.'),
  })
  .describe('The measurement before the work starts: taken or not.');

export const mappingSchema = z.strictObject({
  kind: z.literal('mapping').describe('A wall of cards: who is where in the cluster.'),
  ...taskHead,
  actors: filledListOf(actorSchema, 2, 30, 'The actors to place.'),
  shortActors: whole(1, 30, 'How many are placed in the short form: the first ones.'),
  gaps: listOf(gapSchema, 20, 'Gaps to choose from.'),
  nameGaps: whole(0, 10, 'How many gaps the table names.'),
  interviews: whole(0, 30, 'How many interviews.'),
  shortInterviews: whole(0, 30, 'How many in the short form.'),
  baseline: baselineSchema,
  outcomes: outcomesSchema,
});
