// What docs/AUTHORING.md shows to an author is right. `UPDATE_LIMITS=1 npx vitest run
// tests/scenarios/authoring-document.test.ts` writes its table of limits anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type * as z from 'zod';
import { cardSchema } from '../../src/scenario/card-schema';
import { scenarioJsonSchema } from '../../src/scenario/json-schema';
import { parseScenarioData } from '../../src/scenario/parse-data';
import { scenarioSchema } from '../../src/scenario/schema';
import { outcomesSchema } from '../../src/scenario/tasks/outcome-schema';
import { taskSchema } from '../../src/scenario/tasks/task-schema';
import { conditionSchema, effectsSchema, whoSchema } from '../../src/scenario/vocabulary-schema';
import { wordLimits } from '../../src/scenario/word-limits';
import { taskKinds } from '../../src/tasks/config';
import { standardDeck } from '../support/standard-deck';

type Raw = Record<string, unknown>;

const file = new URL('../../docs/AUTHORING.md', import.meta.url);
const words = readFileSync(file, 'utf8');
const kestrelCoast = readFileSync(new URL('../../scenarios/kestrel-coast/scenario.yaml', import.meta.url), 'utf8');

/** The YAML blocks; some stand in a list and are indented with it. */
const blocks = [...words.matchAll(/^( *)```yaml ?(\w*)\n([^]*?)^ *```$/gm)].map(
  ([, indent = '', label = '', body = '']) => ({ label, text: body.replace(new RegExp(`^${indent}`, 'gm'), '') }),
);
const blocksOf = (label: string) => blocks.filter((block) => block.label === label).map(({ text }) => text);

/** Examples in the tables of one part of the document. */
function examplesIn(heading: string, start: string): readonly Raw[] {
  const part = words.match(new RegExp(`^##+ ${heading}$[^]*?(?=^##)`, 'm'))?.[0] ?? '';
  return [...part.matchAll(/^\| `\w+` \| `(.+?)` \|/gm)]
    .map(([, example = '']) => example)
    .filter((example) => example.startsWith(start))
    .map((example) => parse(example));
}

const conditions = examplesIn('Conditions', '{ kind');
const effects = examplesIn('Effects', '{ kind');
const choices = examplesIn('7. Outcomes: what follows from a task', '{ kind');
const selectors = examplesIn('Whom', 'who:').map(({ who }) => who);

const jsonSchema = JSON.parse(scenarioJsonSchema());
const kindsOf = (name: string): readonly string[] =>
  (jsonSchema.$defs[name].oneOf ?? jsonSchema.$defs[name].anyOf).map(
    (each: { properties: { kind: { const: string } } }) => each.properties.kind.const,
  );

describe('the document for authors', () => {
  it('has YAML that can be read, in every block', () => {
    expect(blocks).toHaveLength([...words.matchAll(/```yaml/g)].length);
    for (const { text } of blocks) expect(parseDocument(text).errors).toEqual([]);
  });

  it('labels each block with what it is', () => {
    const labels = new Set(blocks.map(({ label }) => label));
    expect(labels).toEqual(new Set(['', 'scenario', 'condition', 'effect', 'card', 'outcome', 'task']));
    expect(blocksOf('')).toHaveLength(1);
  });

  it('shows parts of a scenario as the format has them', () => {
    const shape: Readonly<Record<string, z.ZodType>> = scenarioSchema.shape;
    const shown = new Set<string>();
    for (const part of blocksOf('scenario').map((text): Raw => parse(text))) {
      for (const [key, value] of Object.entries(part)) {
        shown.add(key);
        expect({ key, faults: faultsOf(shape[key], value) }).toEqual({ key, faults: [] });
      }
    }
    const elsewhere = ['steps', 'cards'];
    expect(new Set([...shown, ...elsewhere])).toEqual(new Set(Object.keys(shape)));
  });

  it('shows a card, conditions, effects and outcomes that are right', () => {
    for (const text of blocksOf('card')) expect(faultsOf(cardSchema, parse(text))).toEqual([]);
    for (const each of [...conditions, ...blocksOf('condition').map((text) => parse(text))]) {
      expect({ each, faults: faultsOf(conditionSchema, each) }).toEqual({ each, faults: [] });
    }
    for (const each of [...effects, ...blocksOf('effect').map((text) => parse(text))]) {
      expect({ each, faults: faultsOf(effectsSchema, [each]) }).toEqual({ each, faults: [] });
    }
    for (const text of blocksOf('outcome')) expect(faultsOf(outcomesSchema, [parse(text)])).toEqual([]);
    const because = 'So it is.';
    for (const choice of choices) expect(faultsOf(outcomesSchema, [{ id: 'a', when: [choice], because }])).toEqual([]);
  });

  it('explains every kind of condition and of effect, with an example each', () => {
    expect(new Set(conditions.map(({ kind }) => kind))).toEqual(new Set(kindsOf('condition')));
    expect(new Set(effects.map(({ kind }) => kind))).toEqual(new Set(kindsOf('effect')));
    expect(choices.map(({ kind }) => kind)).toEqual(['chosen', 'notChosen', 'tagged']);
  });

  it('explains every way to say whom', () => {
    for (const who of selectors) expect(faultsOf(whoSchema, who)).toEqual([]);
    const keys = jsonSchema.$defs.who.anyOf.map((each: { properties: object }) => Object.keys(each.properties)[0]);
    expect(new Set(selectors.flatMap((who) => Object.keys(who as object)))).toEqual(new Set(keys));
  });

  it('shows every kind of task, each complete', () => {
    const tasks = blocksOf('task').map((text): Raw => parse(text));
    for (const task of tasks) expect({ task, faults: faultsOf(taskSchema, task) }).toEqual({ task, faults: [] });
    expect(tasks.map(({ kind }) => kind)).toEqual([...taskKinds]);
    for (const kind of taskKinds) expect(words).toContain(`**\`${kind}\`**`);
  });

  it('has examples that fit into Kestrel Coast: nobody and nothing in them is unknown there', () => {
    const scenario = parse(kestrelCoast);
    scenario.cards.push(...blocksOf('card').map((text) => parse(text)));
    const each = { text: 'An example.', weight: 1, fromStep: 10, toStep: 12 };
    scenario.events.push(
      ...[...conditions, ...blocksOf('condition').map((text) => parse(text))].map((condition, at) => ({
        ...each,
        id: `example-${at}`,
        title: `Example ${at}`,
        if: condition,
        effects: effects.filter(({ kind }) => kind !== 'later'),
      })),
    );
    scenario.cards[0].go.effects.push(...effects, ...blocksOf('effect').map((text) => parse(text)));
    const parsed = parseScenarioData(scenario, 'examples', standardDeck());
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });

  it('tells the limits of texts as they are checked', () => {
    const table = ['| text | words |', '|---|---|', ...limitRows(wordLimits, '')].join('\n');
    if (process.env['UPDATE_LIMITS'] === '1') {
      const place = /(<!-- word-limits -->\n)[^]*?(<!-- \/word-limits -->)/;
      writeFileSync(
        file,
        words.replace(place, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`),
      );
    }
    expect(readFileSync(file, 'utf8')).toContain(`<!-- word-limits -->\n\n${table}\n\n<!-- /word-limits -->`);
  });
});

function faultsOf(schema: z.ZodType | undefined, value: unknown): readonly unknown[] {
  if (schema === undefined) return ['no such key'];
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues;
}

/** A row for each group of texts: its texts with their words. */
function limitRows(limits: object, path: string): readonly string[] {
  const entries = Object.entries(limits);
  const own = entries.filter(([, value]) => typeof value === 'number').map(([key, value]) => `\`${key}\` ${value}`);
  const row = own.length === 0 ? [] : [`| ${path === '' ? 'the scenario' : `\`${path}\``} | ${own.join(', ')} |`];
  const inner = entries.flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? limitRows(value, path === '' ? key : `${path}.${key}`) : [],
  );
  return [...row, ...inner];
}
