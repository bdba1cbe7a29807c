// A scenario as an author writes it. Every field says what it is for; editors show that as help.
import * as z from 'zod';
import { type ConstantName, constants } from '../rules/constants';
import type { RulesScenario } from '../rules/scenario';
import { quantities } from '../rules/vocabulary';
import type { TaskConfig } from '../tasks/config';
import { cardSchema, caseSchema, eventSchema, languageSchema, titleSchema } from './card-schema';
import { formatSchema, stepsSchema } from './course-schema';
import { deckUseSchema } from './deck/deck-schema';
import { filledListOf, id, label, listOf, maybe, text, whole } from './fields';
import { latestSchema } from './migrations';
import {
  facilitatorSchema,
  interestSchema,
  regionSchema,
  sponsorSchema,
  stakeholderSchema,
  tensionSchema,
  tieSchema,
  todoSchema,
} from './world-schema';
import { wordLimits } from './word-limits';

const constantNames = Object.keys(constants).filter(isConstantName);

export const scenarioSchema = z
  .strictObject({
    schema: z.literal(latestSchema).describe(`The version of this file format: ${latestSchema}.`),
    id: id('The id of the scenario: the name of its folder.'),
    version: whole(1, 1_000_000, 'Your own version. Add one when you change what happens.'),
    language: languageSchema,
    title: titleSchema,
    summary: text(wordLimits.summary, 'What it is about, for people who choose a scenario.'),
    currency: label(30, 'The name of the money. Made up, please.'),
    region: regionSchema,
    facilitator: facilitatorSchema,
    sponsor: sponsorSchema,
    interests: filledListOf(interestSchema, 1, 60, 'What people may want. Twelve to sixteen are enough.'),
    stakeholders: filledListOf(stakeholderSchema, 1, 60, 'The people of the cluster.'),
    ties: listOf(tieSchema, 600, 'Who is close to whom at the start.'),
    tensions: listOf(tensionSchema, 100, 'What stands between people at the start.'),
    todos: listOf(todoSchema, 100, 'Work that may land on the desk of the facilitator.'),
    steps: stepsSchema,
    deck: maybe(deckUseSchema),
    cards: listOf(cardSchema, 400, 'The situations: go or stop?'),
    cases: listOf(caseSchema, 200, 'Real cases that cards may show.'),
    events: listOf(eventSchema, 100, 'What may happen from outside.'),
    formats: filledListOf(formatSchema, 1, 6, 'The courses that this scenario can be played in.'),
    start: z
      .partialRecord(z.enum(quantities), whole(0, 120, 'The value at the start.'))
      .default({})
      .describe('Quantities of the whole cluster at the start, where they are not the usual ones.'),
    constants: z
      .partialRecord(z.enum(constantNames), whole(-1000, 1000, 'The value in this scenario.'))
      .default({})
      .describe('Numbers of the model that are different in this scenario. Rarely needed.'),
  })
  .describe('A scenario of Clusterwise.');

/** A scenario as its file tells it. */
export type WrittenScenario = z.output<typeof scenarioSchema>;
/** A scenario as it is played: with the cards that it takes from the standard deck. */
export type Scenario = Omit<WrittenScenario, 'deck'> & {
  /** In a translated scenario: the words for texts that games keep as its source has them, such as the names of wins. */
  readonly said?: Readonly<Record<string, string>>;
};
export type Step = Scenario['steps'][number];

/** What the rules see of a scenario. Does not compile when the file format and the rules drift apart. */
export function toRules(scenario: Scenario): RulesScenario {
  return scenario;
}

/** What the kinds of tasks see of a step. Does not compile when they drift apart. */
export function taskOf(step: Step): TaskConfig {
  return step.task;
}

function isConstantName(name: string): name is ConstantName {
  return name in constants;
}
