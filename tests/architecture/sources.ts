// The files of the project as the architecture tests see them: where each is, what it says, what it imports.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { projectRoot } from '../../src/build/project.mjs';

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Import {
  /** As written, for example `../rules/state` or `phaser`. */
  readonly specifier: string;
  /** Only types come in: nothing is left of it when the program runs. */
  readonly isTypeOnly: boolean;
}

export interface Source {
  /** From the project's folder, with slashes: `src/rules/state.ts`. */
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
}

/** Every file under `folder`, as paths from the project's folder. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every TypeScript file under `folder`. */
export function sourcesUnder(folder: string): readonly Source[] {
  return filesUnder(folder)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({
      path,
      text: readFileSync(join(projectRoot, path), 'utf8'),
      isTest: /\.test\.tsx?$/.test(path),
    }));
}

/** Calls `visit` with every node of the file's syntax tree. Comments and strings are no nodes, so they give no false alarm. */
export function walk(source: Source, visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void): void {
  const { program, errors } = parseSync(source.path, source.text);
  const [problem] = errors;
  if (problem !== undefined) throw new Error(`${source.path} cannot be parsed: ${problem.message}`);
  descend(program, undefined);

  function descend(value: unknown, parent: SyntaxNode | undefined): void {
    if (Array.isArray(value)) {
      for (const item of value) descend(item, parent);
    } else if (isNode(value)) {
      visit(value, parent);
      for (const child of Object.values(value)) descend(child, value);
    }
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The line a node begins on, for messages: `src/rules/state.ts:12`. */
export function placeOf(source: Source, node: SyntaxNode): string {
  return `${source.path}:${source.text.slice(0, node.start).split('\n').length}`;
}

/** Every import, re-export, `import()` and `import('…')` type of a file. */
export function importsOf(source: Source): readonly Import[] {
  const imports: Import[] = [];
  walk(source, (node) => {
    const specifier = textOf(node['source']);
    if (specifier === undefined) return;
    switch (node.type) {
      case 'ImportDeclaration':
        imports.push({ specifier, isTypeOnly: node['importKind'] === 'type' || allTypes(node, 'importKind') });
        break;
      case 'ExportNamedDeclaration':
        imports.push({ specifier, isTypeOnly: node['exportKind'] === 'type' || allTypes(node, 'exportKind') });
        break;
      case 'ExportAllDeclaration':
        imports.push({ specifier, isTypeOnly: node['exportKind'] === 'type' });
        break;
      case 'ImportExpression':
        imports.push({ specifier, isTypeOnly: false });
        break;
      case 'TSImportType':
        imports.push({ specifier, isTypeOnly: true });
        break;
    }
  });
  return imports;
}

/** The path a relative import means, without its `?query`; undefined for a package. */
export function targetOf(source: Source, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, ''));
}

function allTypes(node: SyntaxNode, field: string): boolean {
  const { specifiers } = node;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((specifier) => isNode(specifier) && specifier[field] === 'type');
}

function textOf(value: unknown): string | undefined {
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : undefined;
}
