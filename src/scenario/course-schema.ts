// The twelve steps and the course formats.
import * as z from 'zod';
import { filledListOf, label, text, whole, yesNo } from './fields';
import { taskSchema } from './tasks/task-schema';
import { wordLimits } from './word-limits';

/** The twelve steps of the process, in order. */
export const stepKeys = [
  'relevance',
  'priorities',
  'analysis',
  'leadership',
  'future',
  'strategy',
  'agenda',
  'launch',
  'benchmark',
  'horizon',
  'links',
  'evaluation',
] as const;

const formatIds = ['express', 'half-day', 'one-day', 'two-day', 'three-day', 'five-day'] as const;

const stepSchema = z.strictObject({
  key: z.enum(stepKeys).describe('Which of the twelve steps this is; they are written in order.'),
  brief: text(wordLimits.steps.brief, 'Where we are and what this step is for.'),
  question: text(wordLimits.steps.question, 'The one question of this step.'),
  mirror: text(wordLimits.steps.mirror, '"What would this look like at home?", put for this step.'),
  task: taskSchema,
});

export const stepsSchema = filledListOf(stepSchema, 1, 20, 'The twelve steps, in order.');

const seconds = (help: string) => whole(0, 20_000, `${help} In seconds.`);

const paceSchema = z
  .strictObject({
    briefSeconds: seconds('For the brief.'),
    diarySeconds: seconds('For the diary.'),
    taskSeconds: seconds('For the task.'),
    callSeconds: seconds('For one call.'),
    aftermathSeconds: seconds('For what follows.'),
    mirrorSeconds: seconds('For the mirror.'),
    gateSeconds: seconds('For one gate.'),
  })
  .describe('How long each moment takes.');

export const formatSchema = z.strictObject({
  id: z.enum(formatIds).describe('Which format this is.'),
  name: label(40, 'Its name on screen.'),
  minutes: whole(20, 5000, 'All minutes of the course, debrief included.'),
  callsPerStep: whole(1, 20, 'Calls in each step.'),
  visitSlots: whole(1, 5, 'Diary slots that one visit takes.'),
  shortTasks: yesNo('True: the tasks in their short form.'),
  mirrors: yesNo('True: with the mirror at the end of each step.'),
  gates: yesNo('True: with a gate at the end of phases A to D.'),
  pace: paceSchema,
  debriefMinutes: whole(5, 3000, 'Minutes kept for the debrief: at least a third.'),
});
