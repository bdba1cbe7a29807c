import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import { bounds, refusedKeys } from './bounds';
import { errorAt, type Fault } from './fault';
import { refusedKey, tooDeep, tooMuch } from './inspect-data';
import { quote } from './nearest';
import type { Path } from './path';

/** The data of a YAML document, aliases counted out, within bounds. Refused keys and doubles are left out and told. */
export function toPlainData(tree: Document.Parsed<ParsedNode>): { data: unknown; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let values = 0;
  let aliases = 0;
  let isOver = false;
  const anchors = new Map<string, Node>(); // as far as the text has been read, so that an alias means the last one before it

  function tell(fault: Fault): void {
    if (faults.length < bounds.faults) faults.push(fault);
  }

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
      const meant = anchors.get(node.source);
      if (meant !== undefined) return convert(meant, path);
      tell(unknownAlias(path, node.source));
      return null;
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (node.tag !== undefined && !plainTags.has(node.tag)) tell(customTag(path, node.tag));
    if (isScalar(node)) return plainScalar(node.value);
    if (isSeq(node))
      return node.items.map((item, index) => convert(isPair(item) ? null : toNode(item), [...path, index]));
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
        tell(wrongKey(path));
        continue;
      }
      const inner = [...path, key];
      if (refusedKeys.includes(key)) tell(refusedKey(inner, key));
      else if (seen.has(key)) tell(doubleKey(inner, key));
      else result[key] = convert(toNode(value), inner);
      seen.add(key);
    }
    return result;
  }

  const data = convert(tree.contents, []);
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
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

export function tooManyAliases(): Fault {
  return errorAt(
    [],
    'scenario/too-many-aliases',
    `The file uses aliases (*name) more than ${bounds.aliases} times.`,
    'Write the repeated parts out.',
  );
}

function unknownAlias(path: Path, name: string): Fault {
  return errorAt(
    path,
    'scenario/unknown-alias',
    `The alias ${quote(`*${name}`)} means nothing: no part above is marked ${quote(`&${name}`)}.`,
    'Write the text out, or put quotes round a text that starts with *.',
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
