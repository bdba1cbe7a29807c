import { expect, test } from 'vitest';
import { filesUnder, isNode, placeOf, sourcesUnder, walk } from './sources';

const documents = ['RULES.md', 'README.md', 'LICENCES.md'];
const emptyWords = /manager|helper|utils?(?![a-z])|utilit|common(?![a-z])/i;
const declarations = [
  'FunctionDeclaration',
  'ClassDeclaration',
  'VariableDeclarator',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
];

const paths = ['src', 'tests', 'scenarios', 'locales'].flatMap(filesUnder);

test('files and folders are named in kebab-case', () => {
  const isKebab = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name);
  const isNamedWell = (path: string) => path.split('/').every((name) => isKebab(name) || documents.includes(name));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !isNamedWell(path))).toEqual([]);
});

test('a file says what it is: none is called manager, helper, utils or common', () => {
  expect(paths.filter((path) => emptyWords.test(path))).toEqual([]);
});

test('a function, class, constant or type says what it is too', () => {
  const problems: string[] = [];
  for (const source of [...sourcesUnder('src'), ...sourcesUnder('tests')]) {
    walk(source, (node) => {
      if (!declarations.includes(node.type) || !isNode(node['id'])) return;
      const { name } = node['id'];
      if (typeof name === 'string' && emptyWords.test(name)) problems.push(`${placeOf(source, node)} declares ${name}`);
    });
  }
  expect(problems).toEqual([]);
});
