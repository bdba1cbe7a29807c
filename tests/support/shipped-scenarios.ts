import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseScenario } from '../../src/scenario/parse';
import { scenarioSchema } from '../../src/scenario/schema';
import { standardDeck } from './standard-deck';

const folder = new URL('../../scenarios/', import.meta.url);

/** The scenarios that come with the program, by the names of their folders. */
export const shippedScenarios: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['deck', 'template'].includes(entry.name))
  .map(({ name }) => name);

/** As it is played, and as its file tells it. */
export function shippedScenario(name: string) {
  const text = readFileSync(new URL(`${name}/scenario.yaml`, folder), 'utf8');
  const parsed = parseScenario(text, `${name}/scenario.yaml`, standardDeck());
  if (!parsed.ok) throw new Error(`Violated assumption: ${name} is sound. ${parsed.error[0]?.message ?? ''}`);
  return { scenario: parsed.value.scenario, written: scenarioSchema.parse(parse(text)) };
}
