import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/check';
import { scenarioJsonSchema } from '../../src/scenario/json-schema';
import { smallScenarioText } from '../support/small-scenario';

let folder = '';
const file = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clusterwise-check-'));
  mkdirSync(file('all', 'good'), { recursive: true });
  mkdirSync(file('all', 'bad', 'deeper'), { recursive: true });
  mkdirSync(file('empty'));
  writeFileSync(file('all', 'good', 'scenario.yaml'), smallScenarioText());
  writeFileSync(
    file('all', 'bad', 'deeper', 'scenario.yaml'),
    smallScenarioText().replace('terrain: coast', 'terrain: cost'),
  );
  writeFileSync(file('warned.yaml'), smallScenarioText().replace('debriefMinutes: 80', 'debriefMinutes: 70'));
  writeFileSync(file('large.yaml'), 'id: a\n');
  truncateSync(file('large.yaml'), 50_000_000);
  writeFileSync(file('huge.yaml'), 'id: a\n');
  truncateSync(file('huge.yaml'), 3_000_000_000); // a hole on the disk: too large to be read at all
  writeFileSync(file('latin.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a]));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function check(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await runCheck(args, { print: (line) => lines.push(line) });
  return { code, lines };
}

describe('the command check', () => {
  it('is content with a good scenario', async () => {
    expect(await check(file('all', 'good'))).toEqual({ code: 0, lines: ['1 file: 0 errors, 0 warnings'] });
  });

  it('finds every scenario in a folder and prints each problem as file, line, column and what to write instead', async () => {
    const { code, lines } = await check(file('all'));
    const bad = file('all', 'bad', 'deeper', 'scenario.yaml');
    expect(code).toBe(1);
    expect(lines).toEqual([
      `${bad}:10:12: "cost" is not known here. Did you mean "coast"? Write that instead. (region.terrain)`,
      '2 files: 1 error, 0 warnings',
    ]);
  });

  it('tells warnings as warnings and ends well', async () => {
    const { code, lines } = await check(file('warned.yaml'));
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/:\d+:\d+: warning: The debrief has 70 of 240 minutes/);
  });

  it.each(['large.yaml', 'huge.yaml'])('does not even read a file that is far too large: %s', async (name) => {
    const { code, lines } = await check(file(name));
    expect(code).toBe(1);
    expect(lines[0]).toContain('The file is larger than 2 MB');
  });

  it.each([
    ['a file that is not there', 'none.yaml', 'There is no such file.'],
    ['a folder without scenarios', 'empty', 'There is no scenario.yaml in this folder'],
    ['a file that is not UTF-8', 'latin.yaml', 'not a text in UTF-8'],
  ])('says so of %s', async (_, name, words) => {
    const { code, lines } = await check(file(name));
    expect(code).toBe(1);
    expect(lines[0]).toContain(words);
  });

  it('prints the problems as JSON for other programs', async () => {
    const { code, lines } = await check('--json', file('all'));
    const found = JSON.parse(lines.join('\n'));
    expect(code).toBe(1);
    expect(found.ok).toBe(false);
    expect(found.files.map((each: { problems: unknown[] }) => each.problems.length)).toEqual([1, 0]);
    expect(found.files[0].problems[0]).toMatchObject({ code: 'scenario/unknown-choice', line: 10, column: 12 });
  });

  it('explains itself with an example, and asks when it does not understand', async () => {
    const help = await check('--help');
    expect(help.code).toBe(0);
    expect(help.lines.join('\n')).toContain('npm run cli -- check scenarios/kestrel-coast');
    expect((await check()).code).toBe(2);
    expect((await check('--colour')).code).toBe(2);
  });

  it('writes the schema for editors', async () => {
    expect((await check('--write-schema', file('schema.json'))).code).toBe(0);
    expect(readFileSync(file('schema.json'), 'utf8')).toBe(scenarioJsonSchema());
    expect((await check('--write-schema')).code).toBe(2);
  });
});
