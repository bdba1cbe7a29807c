import { bounds, refusedKeys } from './bounds';
import { errorAt, type Fault } from './fault';
import { quote } from './nearest';
import type { Path } from './path';

/** What makes plain data unfit to be looked at any closer: too much of it, too deep, or keys that harm programs. */
export function inspectData(data: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: data, path: [] }];
  let seen = 0;
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { value, path } = entry;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= bounds.depth) return [tooDeep(path)];
    const keys = Object.keys(value);
    seen += keys.length;
    if (seen > bounds.values) return [tooMuch()];
    if (Array.isArray(value)) {
      value.forEach((member: unknown, index) => open.push({ value: member, path: [...path, index] }));
      continue;
    }
    for (const key of keys) {
      const inner = [...path, key];
      if (refusedKeys.includes(key)) faults.push(refusedKey(inner, key));
      else open.push({ value: Object.getOwnPropertyDescriptor(value, key)?.value, path: inner });
    }
  }
  return faults;
}

export function tooDeep(path: Path): Fault {
  return errorAt(
    path.slice(0, 8),
    'scenario/too-deep',
    `Lists and groups are inside each other more than ${bounds.depth} deep.`,
    'Check the indentation and the brackets; a scenario needs about ten levels.',
  );
}

export function tooMuch(): Fault {
  return errorAt(
    [],
    'scenario/too-much',
    `The file holds more than ${bounds.values} values.`,
    'Make the scenario smaller, or check whether a list was repeated by mistake.',
  );
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

export function refusedKey(path: Path, key: string): Fault {
  const message = `The key ${quote(key)} is not allowed in a scenario.`;
  return { ...errorAt(path, 'scenario/refused-key', message, 'Take it out, or give it another name.'), at: 'key' };
}
