import { fail, type Result, succeed } from '../base/result';
import { bounds } from './bounds';
import { crossChecks } from './cross-checks';
import { type Deck, noDeck } from './deck/deck';
import { asWritten, takeDeck } from './deck/take-deck';
import { withDeck } from './deck/with-deck';
import type { Fault } from './fault';
import { migrate } from './migrations';
import { plainWords } from './plain-words';
import { type Scenario, scenarioSchema } from './schema';
import { schemaFaults } from './schema-faults';

interface Checked {
  readonly scenario: Scenario;
  readonly warnings: readonly Fault[];
}

/** From plain data to a scenario, or all that is wrong with it: first its form, then whether its parts fit together. */
export function checkData(data: unknown, deck: Deck = noDeck): Result<Checked, readonly Fault[]> {
  const current = migrate(data);
  if (!current.ok) return fail([current.error]);
  const parsed = scenarioSchema.safeParse(current.value, { error: plainWords(), reportInput: false });
  if (!parsed.success) return fail(schemaFaults(parsed.error.issues));
  const taken = takeDeck(parsed.data, deck);
  if (!taken.ok) return fail(taken.error);
  const scenario = withDeck(parsed.data, taken.value);
  const faults = crossChecks(scenario)
    .slice(0, bounds.faults * 2)
    .map((fault) => asWritten(fault, parsed.data, scenario));
  if (faults.some((fault) => fault.level === 'error')) return fail(faults);
  return succeed({ scenario: readAgain(scenario), warnings: faults });
}

/** The same, built in one piece: a game reads these objects all the time, and objects put together key by key slow it down. */
function readAgain(scenario: Scenario): Scenario {
  const again: Scenario = JSON.parse(JSON.stringify(scenario));
  return again;
}
