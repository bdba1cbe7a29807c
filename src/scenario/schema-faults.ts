// From what the schema found to faults: one for each thing to mend, at the place to mend it.
import type * as z from 'zod';
import { bounds } from './bounds';
import { errorAt, type Fault } from './fault';
import { quote, suggest } from './nearest';
import type { Path } from './path';

/** All faults that the schema found. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (const issue of issues) {
    addFaults(issue, [], faults);
  }
  return faults;
}

function addFaults(issue: z.core.$ZodIssue, above: Path, faults: Fault[]): void {
  if (faults.length > bounds.faults) return;
  const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys.slice(0, bounds.faults)) faults.push(unknownKey(path, key, namesIn(issue.message)));
    return;
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.filter(isMeantShape);
    const [only] = meant;
    if (meant.length === 1 && only !== undefined) {
      for (const inner of only) addFaults(inner, path, faults);
      return;
    }
  }
  const [message = '', advice = ''] = issue.message.split('\n');
  const code = issue.code === 'invalid_value' || issue.code === 'invalid_union' ? 'unknown-choice' : codes[issue.code];
  const missing = message.endsWith('is missing.');
  const fault = errorAt(path, missing ? 'scenario/missing' : `scenario/${code ?? 'wrong-value'}`, message, advice);
  faults.push(issue.code === 'invalid_key' ? { ...fault, at: 'key' } : fault);
}

const codes: Readonly<Record<string, string>> = {
  invalid_type: 'wrong-type',
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_format: 'wrong-form',
  invalid_key: 'unknown-key',
  custom: 'unsafe-text',
};

/** The shape whose key was written, with something wrong inside it. */
function isMeantShape(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every((issue) => issue.path.length > 0 && !issue.message.includes('is missing.\n'));
}

function unknownKey(path: Path, key: string, known: readonly string[]): Fault {
  const advice =
    key === '<<' ? 'Merging with "<<" is not part of the format: write the keys out.' : suggest(key, known, 'key');
  return {
    ...errorAt([...path, key], 'scenario/unknown-key', `The key ${quote(key)} is not known here.`, advice),
    at: 'key',
  };
}

function namesIn(message: string): readonly string[] {
  const names: unknown = message === '' ? [] : JSON.parse(message);
  return Array.isArray(names) ? names.map(String) : [];
}
