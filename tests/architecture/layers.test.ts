import { describe, expect, test } from 'vitest';
import { type Layer, layerOf, layers } from './layer-table';
import { filesUnder, type Import, importsOf, type Source, sourcesUnder, targetOf } from './sources';

// A test beside its unit may use the test tools, and otherwise what its layer may.
const testPackages = ['vitest', 'fast-check', 'node:*'];
const testFolders = ['tests/support', 'tests/fixtures'];

const sources = sourcesUnder('src');

test('the table of layers has no circle', () => {
  for (const name of Object.keys(layers)) expect(reachableFrom(name), `${name} reaches itself`).not.toContain(name);
});

test('every file of src lies in a folder of the table of layers', () => {
  expect(filesUnder('src').filter((path) => layerOf(path) === undefined)).toEqual([]);
});

describe('a file imports only what the table allows its layer', () => {
  test.each(Object.entries(layers))('%s', (name, layer) => {
    const problems = sources
      .filter((source) => layerOf(source.path) === name)
      .flatMap((source) => importsOf(source).flatMap((imported) => problemsOf(source, name, layer, imported)));
    expect(problems).toEqual([]);
  });
});

test('a kind of task does not import another kind', () => {
  const problems = sources.flatMap((source) => {
    const kind = kindOf(source.path);
    return importsOf(source)
      .map(({ specifier }) => targetOf(source, specifier))
      .filter((target) => target !== undefined && kind !== undefined && (kindOf(target) ?? kind) !== kind)
      .map((target) => `${source.path} imports ${target}`);
  });
  expect(problems).toEqual([]);
});

function problemsOf(source: Source, name: string, layer: Layer, { specifier, isTypeOnly }: Import): string[] {
  const target = targetOf(source, specifier);
  const problem = (what: string) => [`${source.path} imports ${specifier}: ${name} may not import ${what}`];
  if (target === undefined) {
    const allowed = [...layer.packages, ...(source.isTest ? testPackages : [])];
    return allowed.some((pattern) => matches(pattern, specifier)) ? [] : problem('this package');
  }
  if (!target.startsWith('src/')) {
    const allowed = [...layer.folders, ...(source.isTest ? testFolders : [])];
    return allowed.some((folder) => target.startsWith(`${folder}/`)) ? [] : problem('from this folder');
  }
  const wanted = layerOf(target) ?? 'nothing';
  if (wanted === name || layer.values.includes(wanted)) return [];
  if (!layer.types.includes(wanted)) return problem(`from ${wanted}`);
  return isTypeOnly ? [] : problem(`more than types from ${wanted}`);
}

/** `preact` also means `preact/hooks`; `node:*` means `node:fs`. */
function matches(pattern: string, specifier: string): boolean {
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1));
  return specifier === pattern || specifier.startsWith(`${pattern}/`);
}

function kindOf(path: string): string | undefined {
  return /^src\/tasks\/([^/]+)\/./.exec(path)?.[1];
}

function reachableFrom(name: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const layer = layers[next];
    for (const below of [...(layer?.values ?? []), ...(layer?.types ?? [])]) {
      if (reached.has(below)) continue;
      reached.add(below);
      open.push(below);
    }
  }
  return reached;
}
