// Changes laid over data: what they name is different, everything else stays. Members of a list are named by their id or key,
// or by their number from 1 on; a list in the changes replaces a list.
import type { Path } from './path';

/** `base` with the changes. A name that is not there is put in: whoever checks the result finds it. */
export function overlaid(base: unknown, changes: unknown): unknown {
  if (!isGroup(changes)) return changes;
  if (Array.isArray(base)) return base.map((member, index) => overlaidMember(member, index, changes));
  if (!isGroup(base)) return changes;
  const result: Record<string, unknown> = { ...base };
  for (const [key, change] of Object.entries(changes)) {
    result[key] = Object.hasOwn(base, key) ? overlaid(base[key], change) : change;
  }
  return result;
}

/** Where the changes name a member that its list does not have, with the names that it has. */
export function unknownMembers(
  base: unknown,
  changes: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly name: string; readonly known: readonly string[] }[] {
  if (!isGroup(changes)) return [];
  const inner = membersOf(base);
  return Object.entries(changes).flatMap(([name, change]) => {
    const here = [...path, name];
    if (inner.has(name)) return unknownMembers(inner.get(name), change, here);
    return Array.isArray(base) ? [{ path: here, name, known: [...inner.keys()] }] : [];
  });
}

/** A path in data as changes write it: members by their names, but by their numbers in a list that the changes replace. */
export function namedPath(data: unknown, path: Path, changes: unknown = {}): Path {
  const [part, ...rest] = path;
  if (part === undefined) return [];
  const isReplaced = Array.isArray(changes);
  const [name, inner] = typeof part === 'number' ? memberOf(childOf(data, part), part) : [part, childOf(data, part)];
  const here = isReplaced ? part : name;
  return [here, ...namedPath(inner, rest, childOf(changes, here))];
}

function childOf(data: unknown, part: string | number): unknown {
  if (Array.isArray(data)) return typeof part === 'number' ? data[part] : undefined;
  return isGroup(data) && Object.hasOwn(data, part) ? data[part] : undefined;
}

/** What is in a group or a list, by the names that changes use. */
export function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Array.isArray(value) ? value.map(memberOf) : isGroup(value) ? Object.entries(value) : []);
}

/** How changes name a member of a list, and the member. */
function memberOf(member: unknown, index: number): readonly [string, unknown] {
  const name = isGroup(member) ? (member['id'] ?? member['key']) : undefined;
  return [typeof name === 'string' ? name : String(index + 1), member];
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function overlaidMember(member: unknown, index: number, changes: Readonly<Record<string, unknown>>): unknown {
  const [name] = memberOf(member, index);
  return Object.hasOwn(changes, name) ? overlaid(member, changes[name]) : member;
}
