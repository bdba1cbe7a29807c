import type { Problem } from '../base/problem';
import { fail, type Result, succeed } from '../base/result';
import { bounds } from './bounds';
import { checkData } from './check-data';
import type { Deck } from './deck/deck';
import { errorAt, type Fault, toProblem } from './fault';
import { inOrder } from './in-order';
import type { ParsedScenario } from './parse-data';
import { readYaml } from './read-yaml';

/** Reads a scenario that anybody may have written, as YAML or JSON. `file` is only named in the problems; `deck`: see `checkData`. */
export function parseScenario(text: string, file: string, deck?: Deck): Result<ParsedScenario, readonly Problem[]> {
  if (text.length > bounds.bytes) return fail([toProblem(tooLarge(), file, () => undefined)]);
  const { data, faults, locate } = readYaml(text);
  const tell = (found: readonly Fault[]): readonly Problem[] =>
    inOrder(found.map((fault) => toProblem(fault, file, locate)));
  if (data === undefined) return fail(tell(faults));
  const checked = checkData(data, deck);
  const all = [...faults, ...(checked.ok ? checked.value.warnings : checked.error)];
  if (!checked.ok || faults.length > 0) return fail(tell(all));
  return succeed({ scenario: checked.value.scenario, warnings: tell(checked.value.warnings) });
}

/** Said of a file that is not even opened. */
export function tooLarge(): Fault {
  return errorAt(
    [],
    'scenario/too-large',
    `The file is larger than ${bounds.bytes / 1_000_000} MB; a scenario has less than half of one.`,
    'Take out what does not belong to the scenario.',
  );
}
