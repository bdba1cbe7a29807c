import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { projectRoot } from '../../src/build/project.mjs';
import { filesUnder, isNode, placeOf, type Source, type SyntaxNode, sourcesUnder, walk } from '../architecture/sources';

// A key is used when it stands in the source as it is, or as a template such as `rung.${rung}` whose gaps stand for one
// or more parts. The board asks with `say`, for keys under `board`. A call of `t` with anything else would hide which keys are used, so there is none.

// The composition root and the words themselves pass keys on.
const passers = /^src\/(play|i18n)\//;

const sources = sourcesUnder('src').filter((source) => !source.isTest);
const english = phrasesOf('en');
const keys = [...new Set([...english.keys()].map(withoutPlural))];

describe('the words of the product', () => {
  test('every key that is asked for has words', () => {
    const missing = sources.flatMap((source) =>
      askedIn(source).filter(({ pattern }) => !keys.some((key) => pattern.test(key))),
    );
    expect(missing.map(({ text, place }) => `${place} asks for ${text}`)).toEqual([]);
  });

  test('every key is asked for somewhere', () => {
    const patterns = sources.flatMap(mentionedIn);
    expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  test('words are asked for by a key that can be read in the source', () => {
    const hidden = sources.filter(({ path }) => !passers.test(path)).flatMap(hiddenIn);
    expect(hidden).toEqual([]);
  });

  test('no text is empty, and none holds the marks of a page', () => {
    const odd = [...english].filter(([, text]) => text.trim() === '' || /[<>]|&\w+;/.test(text));
    expect(odd).toEqual([]);
  });

  test('placeholders are named, and plurals keep theirs', () => {
    const odd = [...english].filter(([, text]) => text.replace(/\{\{[a-z][A-Za-z]*\}\}/g, '').match(/[{}]/) !== null);
    expect(odd).toEqual([]);
    for (const [key, text] of english) {
      if (!key.endsWith('_one')) continue;
      const other = english.get(key.replace(/_one$/, '_other'));
      const lost = placeholdersOf(text).filter((name) => !placeholdersOf(other ?? '').includes(name));
      expect({ key, hasPlural: other !== undefined, lost }).toEqual({ key, hasPlural: true, lost: [] });
    }
  });
});

test('the keys of every file of words are sorted', () => {
  for (const path of filesUnder('locales')) {
    const content: unknown = JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
    expect(unsortedIn(content, path)).toEqual([]);
  }
});

const others = readdirSync(join(projectRoot, 'locales')).filter((id) => id !== 'en');

test.each(others)('the words in %s stand under the same keys, with the same placeholders', (id) => {
  const phrases = phrasesOf(id);
  expect([...new Set([...phrases.keys()].map(withoutPlural))].sort()).toEqual([...keys].sort());
  const odd = [...phrases].filter(([key, text]) => {
    const source = english.get(key) ?? english.get(`${withoutPlural(key)}_other`) ?? '';
    return placeholdersOf(text).some((name) => !placeholdersOf(source).includes(name)) || text.trim() === '';
  });
  expect(odd).toEqual([]);
});

test('every language that is offered has a folder of words', () => {
  expect(languages.filter(({ id }) => phrasesOf(id).size === 0)).toEqual([]);
});

interface Asked {
  readonly text: string;
  readonly pattern: RegExp;
  readonly place: string;
}

function askedIn(source: Source): readonly Asked[] {
  const asked: Asked[] = [];
  const isBoard = /\/board\b/.test(source.path);
  walk(source, (node) => {
    const name = nameOfCall(node);
    if (name !== 't' && !(isBoard && name === 'say')) return;
    const argument = firstArgument(node);
    for (const key of argument === undefined ? [] : keyNodes(argument)) {
      const pattern = patternOf(key, name === 'say' ? 'board.' : '');
      const text = source.text.slice(key.start, key.start + 60).split('\n')[0] ?? '';
      if (pattern !== undefined) asked.push({ text, pattern, place: placeOf(source, key) });
    }
  });
  return asked;
}

/** Calls of `t` whose key is neither text nor a template: allowed only for a name that was given text in the same file. */
function hiddenIn(source: Source): readonly string[] {
  const given = new Set<string>();
  walk(source, (node) => {
    const name = isNode(node['id']) ? node['id']['name'] : undefined;
    const init = node['init'];
    if (node.type === 'VariableDeclarator' && typeof name === 'string' && isNode(init)) {
      if (keyNodes(init).some((key) => patternOf(key) !== undefined)) given.add(name);
    }
  });
  const hidden: string[] = [];
  walk(source, (node) => {
    const argument = nameOfCall(node) === 't' ? firstArgument(node) : undefined;
    if (argument === undefined) return;
    const isReadable = keyNodes(argument).every(
      (key) => patternOf(key) !== undefined || (typeof key['name'] === 'string' && given.has(key['name'])),
    );
    if (!isReadable) hidden.push(placeOf(source, argument));
  });
  return hidden;
}

function mentionedIn(source: Source): readonly RegExp[] {
  const patterns: RegExp[] = askedIn(source).map(({ pattern }) => pattern);
  walk(source, (node) => {
    const pattern = patternOf(node);
    if (pattern !== undefined) patterns.push(pattern);
  });
  return patterns;
}

/** `t` for `t(…)` and for `i18n.t(…)`. */
function nameOfCall(node: SyntaxNode): unknown {
  if (node.type !== 'CallExpression' || !isNode(node['callee'])) return undefined;
  const { property } = node['callee'];
  return isNode(property) ? property['name'] : node['callee']['name'];
}

function firstArgument(node: SyntaxNode): SyntaxNode | undefined {
  const [first] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  return isNode(first) ? first : undefined;
}

/** The node, or both ends of a `? :`, and theirs. */
function keyNodes(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type !== 'ConditionalExpression') return [node];
  return [node['consequent'], node['alternate']].flatMap((each) => (isNode(each) ? keyNodes(each) : []));
}

function patternOf(node: SyntaxNode, prefix = ''): RegExp | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return keyPattern([prefix + node['value']]);
  const { quasis } = node;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(quasis)) return undefined;
  const [first = '', ...others] = quasis.map((quasi: unknown) => (isNode(quasi) ? textOfQuasi(quasi) : ''));
  return keyPattern([prefix + first, ...others]);
}

function textOfQuasi(quasi: SyntaxNode): string {
  const value: unknown = quasi['value'];
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}

/** Undefined for a text that cannot be a key: a gap alone would stand for everything. */
function keyPattern(parts: readonly string[]): RegExp | undefined {
  if (!/^[a-z][A-Za-z]*(\.|$)/.test(parts[0] ?? '')) return undefined;
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}

function phrasesOf(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of filesUnder(`locales/${language}`)) {
    collect(JSON.parse(readFileSync(join(projectRoot, path), 'utf8')), [], found);
  }
  return found;
}

function collect(value: unknown, path: readonly string[], found: Map<string, string>): void {
  if (typeof value === 'string') found.set(path.join('.'), value);
  else for (const [key, inner] of Object.entries(value ?? {})) collect(inner, [...path, key], found);
}

function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}

function unsortedIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.keys(value);
  const sorted = [...own].sort((first, second) => (first < second ? -1 : 1));
  const problems = own.join() === sorted.join() ? [] : [path];
  return [...problems, ...Object.entries(value).flatMap(([key, inner]) => unsortedIn(inner, `${path}: ${key}`))];
}
