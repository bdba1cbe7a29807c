import * as z from 'zod';
import { measures } from '../../tasks/ranking/config';
import { filledListOf, id, listOf, maybe, text, whole } from '../fields';
import { effectsSchema } from '../vocabulary-schema';
import { wordLimits } from '../word-limits';
import { outcomesSchema, tagsSchema, taskHead } from './outcome-schema';

const limits = wordLimits.steps.task;

const candidateSchema = z.strictObject({
  id: id('The id of this candidate cluster.'),
  name: text(limits.candidates.name, 'Its name.'),
  text: text(limits.candidates.text, 'What it is.'),
  jobs: whole(0, 1_000_000, 'Jobs.'),
  growth: whole(-100, 1000, 'Percent over five years; may be below zero.'),
  locationQuotient: whole(0, 10_000, 'In hundredths: 130 is a location quotient of 1.30.'),
  traded: whole(0, 100, 'Percent of sales outside the region.'),
  willing: whole(0, 1000, 'Firms ready to give ten hours each; hidden until asked.'),
  tags: tagsSchema,
  effects: effectsSchema,
});

const criterionSchema = z.strictObject({
  id: id('The id of this criterion.'),
  name: text(limits.criteria.name, 'Its name.'),
  text: text(limits.criteria.text, 'What it asks.'),
  measure: maybe(z.enum(measures).describe('The column that it ranks by. Without it: a matter of opinion.')),
  tags: tagsSchema,
});

const evidenceSchema = z.strictObject({
  id: id('The id of this evidence.'),
  name: text(limits.evidence.name, 'Its name.'),
  text: text(limits.evidence.text, 'What is done to get it.'),
  days: whole(0, 200, 'Working days that it takes.'),
  reveals: listOf(id('The id of a candidate.'), 12, 'Candidates whose willing firms it shows. Empty: all of them.'),
  effects: effectsSchema,
});

export const rankingSchema = z.strictObject({
  kind: z.literal('ranking').describe('A table of candidate clusters to choose from.'),
  ...taskHead,
  candidates: filledListOf(candidateSchema, 2, 12, 'The candidate clusters.'),
  criteria: filledListOf(criterionSchema, 1, 12, 'Criteria to choose from.'),
  criteriaAtLeast: whole(0, 12, 'How many criteria at least.'),
  criteriaAtMost: whole(1, 12, 'How many criteria at most.'),
  evidence: listOf(evidenceSchema, 12, 'Evidence that working days can buy.'),
  days: whole(0, 400, 'Working days to spend on evidence.'),
  shortDays: whole(0, 400, 'The same in the short form.'),
  chooseAtMost: whole(1, 12, 'How many clusters may be chosen.'),
  outcomes: outcomesSchema,
});
