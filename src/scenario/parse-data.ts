// For scenarios that are data already, such as those compiled into the game. Knows no YAML, so that the game need not carry it.
import type { Problem } from '../base/problem';
import { fail, type Result, succeed } from '../base/result';
import { checkData } from './check-data';
import type { Deck } from './deck/deck';
import { type Fault, toProblem } from './fault';
import { inOrder } from './in-order';
import { inspectData } from './inspect-data';
import type { Scenario } from './schema';

export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly warnings: readonly Problem[];
}

/** Like `parseScenario`, for data that was read before. The problems have paths but no lines. */
export function parseScenarioData(
  data: unknown,
  file: string,
  deck?: Deck,
): Result<ParsedScenario, readonly Problem[]> {
  const tell = (faults: readonly Fault[]) => inOrder(faults.map((fault) => toProblem(fault, file, () => undefined)));
  const unfit = inspectData(data);
  if (unfit.length > 0) return fail(tell(unfit));
  const checked = checkData(data, deck);
  if (!checked.ok) return fail(tell(checked.error));
  return succeed({ scenario: checked.value.scenario, warnings: tell(checked.value.warnings) });
}
