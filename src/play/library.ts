// The scenarios that come with the program.
import { required } from '../base/assert';
import { parseScenarioData } from '../scenario/parse-data';
import type { Scenario } from '../scenario/schema';

/** Every built-in scenario, loaded beside the program and not in it. They are ours: one that is not sound is a bug. */
export async function builtInScenarios(): Promise<readonly Scenario[]> {
  const { default: scenarios } = await import('virtual:scenarios');
  return scenarios.map(({ id, source }) => {
    const parsed = parseScenarioData(source, `${id}/scenario.yaml`);
    if (!parsed.ok) throw new Error(`Bug: ${id}: ${required(parsed.error[0], 'a problem').message}`);
    return parsed.value.scenario;
  });
}
