// The scenarios that come with the program. Loaded beside it: the first picture waits neither for them nor for their checking.
import { readScenarios } from 'virtual:scenarios';
import { readTranslation } from 'virtual:translations';
import * as z from 'zod';
import { required } from '../base/assert';
import { deckSchema } from '../scenario/deck/deck-schema';
import { overlaid } from '../scenario/overlay';
import { parseScenarioData } from '../scenario/parse-data';
import type { Scenario } from '../scenario/schema';
import { translatedScenario } from '../scenario/translated';

const first = 'kestrel-coast'; // what a table plays that chooses nothing

export interface Library {
  /** In their own languages: what games are played by. */
  readonly scenarios: readonly Scenario[];
  /** The same with their texts in this language, as far as they are translated into it at all. */
  readonly translated: (language: string) => Promise<readonly Scenario[]>;
}

/** Every built-in scenario. They are ours: one that is not sound is a bug. */
export async function openLibrary(): Promise<Library> {
  z.config({ jitless: true }); // the page allows no code made at run time
  const { scenarios: sources, deck: deckSource } = await readScenarios();
  const deck = deckSchema.parse(deckSource);
  const inOrder = [...sources].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  const scenarios = inOrder.map(({ id, source }) => {
    const parsed = parseScenarioData(source, `${id}/scenario.yaml`, deck);
    if (!parsed.ok) throw new Error(`Bug: ${id}: ${required(parsed.error[0], 'a problem').message}`);
    return parsed.value.scenario;
  });
  return {
    scenarios,
    translated: async (language) => {
      const translation = await readTranslation(language);
      return inOrder.map(({ id, source }, at) => {
        const own = translation?.scenarios[id];
        if (translation === undefined || own === undefined) return required(scenarios[at], 'a scenario');
        const overlays = { scenario: joined(own), deck: joined(translation.deck) };
        return translatedScenario(source, deck, { language, ...overlays });
      });
    },
  };
}

function joined(overlays: readonly unknown[]): unknown {
  return overlays.reduce<unknown>(overlaid, {});
}
