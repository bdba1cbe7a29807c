// `new` makes a scenario of one's own from a dozen answers.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNew } from '../../src/cli/new';
import { openCourse } from '../../src/flow/game';
import { playGame } from '../../src/lab/play-game';
import { parseScenario } from '../../src/scenario/parse';
import { standardDeck } from '../support/standard-deck';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clusterwise new '));
});

afterAll(() => rm(folder, { recursive: true }));

async function made(name: string, answers: string) {
  const lines: string[] = [];
  const file = join(folder, `${name}.yaml`);
  await writeFile(file, answers);
  const code = await runNew(['--answers', file, '--out', join(folder, name)], { print: (line) => lines.push(line) });
  return { code, lines, path: join(folder, name, 'scenario.yaml') };
}

const answers = `
region: Sawmill Plain
place: the plain
industry: timber houses
customers: builders
anchorFirm: { name: "Anna: the Saw", called: Anna, organisation: 'Saw & "Plane"' }
`;

test('the scenario is sound, carries the answers, and plays at once in every format', async () => {
  const { code, lines, path } = await made('plain', answers);
  expect({ code, lines }).toMatchObject({ code: 0 });
  const text = await readFile(path, 'utf8');
  const parsed = parseScenario(text, path, standardDeck());
  expect(parsed).toMatchObject({ ok: true, value: { warnings: [] } });
  if (!parsed.ok) return;
  const { scenario } = parsed.value;
  expect(scenario).toMatchObject({ id: 'sawmill-plain', region: { name: 'Sawmill Plain' } });
  expect(text).toContain('place: "the plain"');
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../scenario.schema.json');
  expect(scenario.stakeholders.find(({ role }) => role === 'anchorFirm')).toMatchObject({
    name: 'Anna: the Saw',
    organisation: 'Saw & "Plane"',
  });
  expect(text).not.toMatch(/\\{[A-Za-z]+(\\.[a-z]+)?\\}/);
  for (const { id } of scenario.formats) {
    expect(playGame(openCourse(scenario, id), 1, 'by-the-book').game.place.at).toBe('handover');
  }
});

test('nothing that is there is written over', async () => {
  const first = await made('twice', answers);
  const before = await readFile(first.path, 'utf8');
  const second = await made('twice', 'region: Elsewhere');
  expect(second.code).toBe(2);
  expect(second.lines.join(' ')).toContain('is there already');
  expect(await readFile(first.path, 'utf8')).toBe(before);
});

test.each([
  ['an answer that nobody asked for', 'town: Ash\ncolour: red', '.yaml:2:1'],
  ['a person without a name', 'mayor: { called: Ruth, organisation: Town }', 'mayor.name'],
  ['a text that is no YAML', 'region: [', '.yaml:1:'],
  ['a key that harms programs', 'region: Bay\n__proto__: x', '.yaml:2:1'],
  ['an answer that is too long', `region: ${'long '.repeat(20)}`, 'region'],
])('%s is told, and nothing is written', async (name, text, told) => {
  const { code, lines, path } = await made(name, text);
  expect(code).toBe(2);
  expect(lines.join(' ')).toContain(told);
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});
