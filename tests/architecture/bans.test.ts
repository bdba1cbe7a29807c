import { expect, test } from 'vitest';
import { layerOf, pureLayers } from './layer-table';
import { isNode, placeOf, type Source, type SyntaxNode, sourcesUnder, walk } from './sources';

// Exact in every engine. Everything else of Math differs by a bit between browsers, or is random.
const exactMath = ['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];
const bannedNames = [
  ...['Date', 'Intl', 'Temporal', 'performance', 'crypto', 'console', 'globalThis', 'window', 'document', 'navigator'],
  ...['process', 'fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'structuredClone'],
  ...['localStorage', 'indexedDB', 'eval', 'WeakRef'],
];
const bannedMethods = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'];

const sources = [...sourcesUnder('src'), ...sourcesUnder('tests')];
const pureSources = sources.filter((source) => !source.isTest && pureLayers.includes(layerOf(source.path) ?? ''));

test('the layers that must give the same game everywhere use no clock, no chance, no inexact sums and no surroundings', () => {
  expect(pureSources.length).toBeGreaterThan(0);
  expect(pureSources.flatMap((source) => found(source, impurityOf))).toEqual([]);
});

test('nothing in src or tests uses Math.random, so that every surprise can be played again', () => {
  const problems = sources.flatMap((source) =>
    found(source, (node) => (memberName(node, 'Math') === 'random' ? 'Math.random' : undefined)),
  );
  expect(problems).toEqual([]);
});

test('no test is skipped, focused or left for later', () => {
  const problems = sources
    .filter((source) => source.isTest)
    .flatMap((source) =>
      found(source, (node) => {
        const name = ['test', 'it', 'describe']
          .map((object) => memberName(node, object))
          .find((member) => member !== undefined);
        return name !== undefined && ['skip', 'only', 'todo', 'fails'].includes(name) ? name : undefined;
      }),
    );
  expect(problems).toEqual([]);
});

test('nothing is marked as to be done later', () => {
  const mark = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X'].join(''));
  expect(sources.filter(({ text }) => mark.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no file only passes on what other files export', () => {
  const problems = sources.flatMap((source) =>
    found(source, (node) => (node.type === 'ExportAllDeclaration' ? 'export *' : undefined)),
  );
  expect(problems).toEqual([]);
});

function impurityOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  const math = memberName(node, 'Math');
  if (math !== undefined && !exactMath.includes(math) && !/^[A-Z]/.test(math)) return `Math.${math}`;
  if (node['operator'] === '**' || node['operator'] === '**=') return '**';
  const method = node.type === 'MemberExpression' ? nameOf(node['property']) : undefined;
  if (method !== undefined && bannedMethods.includes(method)) return method;
  const name = nameOf(node);
  if (name === undefined) return undefined;
  // `Math` on its own (handed on, taken apart) would get round the list above.
  if (name === 'Math' && parent?.type !== 'MemberExpression') return 'Math on its own';
  return bannedNames.includes(name) && isFree(node, parent) ? name : undefined;
}

/** A name that stands for something, not the name of a field such as `scenario.document`. */
function isFree(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true;
  return !(parent !== undefined && 'key' in parent && parent['key'] === node);
}

/** `random` for the node `Math.random` or `Math['random']`, when asked about `Math`. */
function memberName(node: SyntaxNode, object: string): string | undefined {
  if (node.type !== 'MemberExpression' || nameOf(node['object']) !== object) return undefined;
  const { property } = node;
  if (node['computed'] !== true) return nameOf(property);
  return isNode(property) && typeof property['value'] === 'string' ? property['value'] : 'computed';
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' && typeof value['name'] === 'string' ? value['name'] : undefined;
}

function found(source: Source, problemOf: (node: SyntaxNode, parent: SyntaxNode | undefined) => string | undefined) {
  const problems: string[] = [];
  walk(source, (node, parent) => {
    const problem = problemOf(node, parent);
    if (problem !== undefined) problems.push(`${placeOf(source, node)} uses ${problem}`);
  });
  return problems;
}
