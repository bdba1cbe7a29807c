import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import { bounds, refusedKeys } from './bounds';
import { errorAt, type Fault } from './fault';
import { refusedKey, tooDeep, tooMuch } from './inspect-data';
import { quote } from './nearest';
import type { Path } from './path';

/** The data of a YAML document, aliases counted out, within bounds. Refused keys and doubles are left out and told. */
export function toPlainData(document: Document.Parsed<ParsedNode>): { data: unknown; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let values = 0;
  let aliases = 0;
  let isOver = false;

  function stop(fault: Fault): undefined {
    isOver = true;
    faults.splice(0, faults.length, fault);
    return undefined;
  }

  function convert(node: Node | null | undefined, path: Path): unknown {
    if (isOver || node === null || node === undefined) return null;
    values += 1;
    if (values > bounds.values) return stop(tooMuch());
    if (path.length >= bounds.depth) return stop(tooDeep(path));
    if (isAlias(node)) {
      aliases += 1;
      if (aliases > bounds.aliases) return stop(tooManyAliases());
      const meant = node.resolve(document);
      if (meant === undefined) return null; // the composer has already told it
      return convert(meant, path);
    }
    if (node.tag !== undefined && !plainTags.has(node.tag)) faults.push(customTag(path, node.tag));
    if (isScalar(node)) return plainScalar(node.value);
    if (isSeq(node)) return node.items.map((item, index) => convert(isPair(item) ? null : toNode(item), [...path, index]));
    if (isMap(node)) return convertMap(node.items, path);
    return null;
  }

  function convertMap(items: readonly { key: unknown; value: unknown }[], path: Path): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const { key: keyNode, value } of items) {
      if (isOver) break;
      const key = keyText(keyNode);
      if (key === undefined) {
        faults.push(wrongKey(path));
        continue;
      }
      const inner = [...path, key];
      if (refusedKeys.includes(key)) faults.push(refusedKey(inner, key));
      else if (seen.has(key)) faults.push(doubleKey(inner, key));
      else result[key] = convert(toNode(value), inner);
      seen.add(key);
    }
    return result;
  }

  const data = convert(document.contents, []);
  return { data: isOver ? undefined : data, faults };
}

const plainTags: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

function toNode(value: unknown): Node | undefined {
  return isScalar(value) || isSeq(value) || isMap(value) || isAlias(value) ? value : undefined;
}

function plainScalar(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A key as text. A number is let through as its digits; a list or a group is no key. */
export function keyText(key: unknown): string | undefined {
  const value: unknown = isScalar(key) ? key.value : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export function tooManyAliases(): Fault {
  return errorAt(
    [],
    'scenario/too-many-aliases',
    `The file uses aliases (*name) more than ${bounds.aliases} times.`,
    'Write the repeated parts out.',
  );
}

function customTag(path: Path, tag: string): Fault {
  return errorAt(path, 'scenario/tag', `The tag ${quote(tag)} is not allowed in a scenario.`, 'Take out the tag.');
}

function wrongKey(path: Path): Fault {
  return errorAt(
    path,
    'scenario/wrong-key',
    'Something here is used as a key but is no plain word.',
    'Write "key: value", with quotes round a text that starts with { or [.',
  );
}

function doubleKey(path: Path, key: string): Fault {
  const fault = errorAt(
    path,
    'scenario/double-key',
    `The key ${quote(key)} is written twice here.`,
    'Keep one of the two; the first is used.',
  );
  return { ...fault, at: 'key' };
}
