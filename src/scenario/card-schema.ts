// Situations, real cases and events.
import * as z from 'zod';
import { verdicts } from '../rules/vocabulary';
import { cardId, filledListOf, id, label, listOf, maybe, person, text, whole, yesNo } from './fields';
import { conditionSchema, effectsSchema } from './vocabulary-schema';
import { wordLimits } from './word-limits';

const limits = wordLimits.cards;
const verdictSchema = z.enum(verdicts).describe('What practice says: go, stop, or either when both can be defended.');

const lightSchema = (help: string) =>
  z
    .strictObject({
      now: text(limits.go.now, 'What happens now, in the past tense. Nothing that lands later.'),
      effects: effectsSchema,
    })
    .describe(help);

const flipSchema = z.strictObject({
  if: conditionSchema,
  verdict: verdictSchema,
  because: text(limits.flips.because, 'Why the verdict is different then.'),
});

const goIfSchema = z.strictObject({
  id: id('The id of this condition.'),
  text: text(limits.conditions.text, 'Such as "Go, if he opens only".'),
  verdict: verdictSchema,
  now: text(limits.conditions.now, 'What happens now, in the past tense.'),
  effects: effectsSchema,
});

export const cardSchema = z.strictObject({
  id: cardId('The id of this card, such as G1.1.'),
  step: whole(1, 12, 'The step in which it is put to the table.'),
  core: yesNo('True: kept first when a format has few calls.').default(false),
  title: text(limits.title, 'A situation, not advice.'),
  text: text(limits.text, 'The situation as it lands on the table. No hint at the verdict.'),
  from: maybe(person('The stakeholder from whom it comes.')),
  if: maybe(conditionSchema, 'It is dealt only when this holds.'),
  verdict: verdictSchema,
  flips: listOf(flipSchema, 8, 'When the verdict is another one. The first that holds counts.'),
  go: lightSchema('What follows when the table says go.'),
  stop: lightSchema('What follows when the table says stop.'),
  conditions: listOf(goIfSchema, 4, 'Ways to say "go, if ...". Two or three, or none.'),
  predict: maybe(filledListOf(person('A stakeholder.'), 3, 3, 'Three stakeholders: who of them moves most?')),
  practice: text(limits.practice, 'What experienced facilitators do and why.'),
  case: maybe(id('The id of a real case.')),
  ask: text(limits.ask, 'One question for the debrief.'),
});

export const caseSchema = z.strictObject({
  id: id('The id of this case.'),
  title: text(wordLimits.cases.title, 'Its title.'),
  text: text(wordLimits.cases.text, 'What happened, in three sentences.'),
  source: text(wordLimits.cases.source, 'Where it is told: author, title, publisher.'),
  url: maybe(
    z
      .string()
      .max(500)
      .regex(/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/, {
        error:
          'This is not a web address that can be shown.\nWrite a full address that starts with https://, without spaces.',
      })
      .describe('A web address that starts with https://.'),
  ),
  year: whole(1900, 2100, 'The year of the source.'),
  weak: maybe(yesNo('True when the evidence is weak; it is said on screen.')),
});

export const eventSchema = z.strictObject({
  id: id('The id of this event.'),
  title: text(wordLimits.events.title, 'Its title.'),
  text: text(wordLimits.events.text, 'What happens.'),
  if: maybe(conditionSchema, 'It can come only when this holds.'),
  weight: whole(0, 10, 'Chance against the other events; 0: only when an effect calls it.').default(1),
  fromStep: whole(1, 12, 'The first step in which it may come by itself.').default(1),
  toStep: whole(1, 12, 'The last step in which it may come by itself.').default(12),
  effects: effectsSchema,
});

export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
    error: 'This is not a language code.\nWrite a code such as "en", "fr" or "pt-BR".',
  })
  .describe('The language of the texts, as a code such as en.');

export const titleSchema = label(60, 'The name of the scenario.');
