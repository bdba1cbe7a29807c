import * as z from 'zod';
import { filledListOf, id, listOf, maybe, mention, text, whole, word } from '../fields';
import { conditionSchema, effectsSchema } from '../vocabulary-schema';
import { wordLimits } from '../word-limits';

const optionIds = filledListOf(
  mention('The id of an option of this task; in some tasks with a word before it, such as "seat:marta".'),
  1,
  40,
  'Ids of options of this task.',
);

const choiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chosen').describe('All of these options are chosen.'), options: optionIds }),
  z.strictObject({ kind: z.literal('notChosen').describe('None of these options is chosen.'), options: optionIds }),
  z.strictObject({
    kind: z.literal('tagged').describe('So many of the chosen options have this tag.'),
    tag: mention('A tag of options of this task; in some tasks with a word before it, such as "group:business".'),
    atLeast: maybe(whole(0, 40, 'True from this many up.')),
    below: maybe(whole(0, 40, 'True under this many.')),
  }),
]);

const outcomeSchema = z.strictObject({
  id: id('The id of this outcome.'),
  when: listOf(choiceSchema, 12, 'What must be chosen: all of these. Without it: always.'),
  if: maybe(conditionSchema, 'What else must hold in the game at that moment.'),
  effects: effectsSchema,
  because: text(wordLimits.steps.task.outcomes.because, 'Why: shown beside the changes.'),
});

export const outcomesSchema = listOf(outcomeSchema, 60, 'What follows from the way the task is handed in.');

/** What every task says about itself. */
export const taskHead = {
  title: text(wordLimits.steps.task.title, 'What the table does, as a heading.'),
  question: text(wordLimits.steps.task.question, 'The one question that the table answers.'),
  intro: text(wordLimits.steps.task.intro, 'How it is done and what to think of.'),
};

export const tagsSchema = listOf(word('A word of your own that outcomes can count.'), 20, 'Tags. May be left out.');
export const servesSchema = listOf(id('The id of an interest.'), 20, 'Interests that this serves.');
