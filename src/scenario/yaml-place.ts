import { type Document, isAlias, isMap, isNode, isSeq, type Node, type ParsedNode } from 'yaml';
import type { Path } from './path';
import { keyText } from './yaml-to-data';

/** Where in the text the value (or the key) at `path` starts; of a missing one, where the thing around it starts. */
export function findOffset(tree: Document.Parsed<ParsedNode>, path: Path, at: 'value' | 'key'): number | undefined {
  let node: Node | null = tree.contents;
  let offset = node?.range?.[0];
  for (const [depth, part] of path.entries()) {
    if (isAlias(node)) return offset; // what lies inside is told where it is written out, too
    if (isSeq(node) && typeof part === 'number') {
      const item: unknown = node.items[part];
      node = isNode(item) ? item : null;
    } else if (isMap(node)) {
      // The last of two equal keys is the one to mend, and both lie in the same group.
      const pairs = node.items.filter((each) => keyText(each.key) === String(part));
      const isLast = depth === path.length - 1;
      const pair = isLast && at === 'key' ? pairs.at(-1) : pairs[0];
      if (pair === undefined) return offset;
      const keyStart = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      if (isLast && at === 'key') return keyStart ?? offset;
      offset = keyStart ?? offset;
      node = isNode(pair.value) ? pair.value : null;
    } else {
      return offset;
    }
    if (node === null) return offset;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}
