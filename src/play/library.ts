// The scenarios that come with the program. Loaded beside it: the first picture waits neither for them nor for their checking.
import { readScenarios } from 'virtual:scenarios';
import * as z from 'zod';
import { required } from '../base/assert';
import { deckSchema } from '../scenario/deck/deck-schema';
import { parseScenarioData } from '../scenario/parse-data';
import type { Scenario } from '../scenario/schema';

const first = 'kestrel-coast'; // what a table plays that chooses nothing

/** Every built-in scenario. They are ours: one that is not sound is a bug. */
export async function builtInScenarios(): Promise<readonly Scenario[]> {
  z.config({ jitless: true }); // the page allows no code made at run time
  const { scenarios, deck: source } = await readScenarios();
  const deck = deckSchema.parse(source);
  const inOrder = [...scenarios].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  return inOrder.map(({ id, source }) => {
    const parsed = parseScenarioData(source, `${id}/scenario.yaml`, deck);
    if (!parsed.ok) throw new Error(`Bug: ${id}: ${required(parsed.error[0], 'a problem').message}`);
    return parsed.value.scenario;
  });
}
