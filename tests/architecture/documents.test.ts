// What the documents tell people to type and to open is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project.mjs';

const documents = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].concat(
  ['MODEL', 'AUTHORING', 'FACILITATING'].map((name) => `docs/${name}.md`),
);
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const verbs = [...read('src/cli/main.ts').matchAll(/^ {2}(\w+): \{ run: /gm)].map(([, verb]) => verb);
const parameters = [...read('src/play/address.ts').matchAll(/asked\.(?:get|has)\('(\w+)'\)/g)].map(([, name]) => name);

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('names only commands that exist', () => {
    const run = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, script]) => script);
    const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, script]) => script);
    expect([...run, ...short].filter((script) => !scripts.includes(script ?? ''))).toEqual([]);
    const asked = [...text.matchAll(/npm run cli -- ([a-z]+)/g)].map(([, verb]) => verb);
    expect(asked.filter((verb) => !verbs.includes(verb))).toEqual([]);
  });

  it('leads only to pages that exist', () => {
    const folder = join(projectRoot, path, '..');
    const pages = [...text.matchAll(/(?<!!)\[[^\]]+\]\(([^)#:]+)\)/g)].map(([, page = '']) => page);
    expect(pages.filter((page) => !existsSync(join(folder, page)))).toEqual([]);
    const files = [...text.matchAll(/`((?:src|docs|tests|scenarios)\/[\w./-]+\.\w+)`/g)].map(([, file = '']) => file);
    const own = files.filter((file) => !file.startsWith('scenarios/my-region/'));
    expect(own.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
  });
});

describe('the README', () => {
  it('fits on a screen and names every command and every parameter of the address', () => {
    const text = read('README.md');
    expect(text.split('\n').length).toBeLessThan(70);
    for (const verb of verbs) expect(text).toContain(`npm run cli -- ${verb} `);
    for (const parameter of parameters) expect(text).toMatch(new RegExp(`\`(?:[\\w, \`]*\\b)?${parameter}[=\`]`));
    expect(parameters.length).toBeGreaterThan(6);
  });
});
