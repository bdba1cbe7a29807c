import type { Problem } from '../base/problem';
import { fail, type Result, succeed } from '../base/result';
import { checkData } from './check-data';
import type { Deck } from './deck/deck';
import { type Fault, toProblem } from './fault';
import { inOrder } from './in-order';
import type { ParsedScenario } from './parse-data';
import { readYaml } from './read-yaml';

/** Reads a scenario that anybody may have written, as YAML or JSON. `file` is only named in the problems; `deck`: see `checkData`. */
export function parseScenario(text: string, file: string, deck?: Deck): Result<ParsedScenario, readonly Problem[]> {
  const { data, faults, locate } = readYaml(text);
  const tell = (found: readonly Fault[]): readonly Problem[] =>
    inOrder(found.map((fault) => toProblem(fault, file, locate)));
  if (data === undefined) return fail(tell(faults));
  const checked = checkData(data, deck);
  const all = [...faults, ...(checked.ok ? checked.value.warnings : checked.error)];
  if (!checked.ok || faults.length > 0) return fail(tell(all));
  return succeed({ scenario: checked.value.scenario, warnings: tell(checked.value.warnings) });
}
