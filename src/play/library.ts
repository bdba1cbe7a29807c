// The scenarios that come with the program. Loaded beside it: the first picture waits neither for them nor for their checking.
import { deck as deckSource, scenarios } from 'virtual:scenarios';
import * as z from 'zod';
import { required } from '../base/assert';
import { deckSchema } from '../scenario/deck/deck-schema';
import { parseScenarioData } from '../scenario/parse-data';
import type { Scenario } from '../scenario/schema';

/** Every built-in scenario. They are ours: one that is not sound is a bug. */
export function builtInScenarios(): readonly Scenario[] {
  z.config({ jitless: true }); // the page allows no code made at run time
  const deck = deckSchema.parse(deckSource);
  return scenarios.map(({ id, source }) => {
    const parsed = parseScenarioData(source, `${id}/scenario.yaml`, deck);
    if (!parsed.ok) throw new Error(`Bug: ${id}: ${required(parsed.error[0], 'a problem').message}`);
    return parsed.value.scenario;
  });
}
