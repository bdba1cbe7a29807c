import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'clusterwise-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a verb as `npm run cli -- …` does. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/build/cli.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, printed: stdout, failed: stderr };
}

describe('the command line', () => {
  it.each(['check', 'play', 'replay', 'lab'])('%s --help says what it takes, with an example', (verb) => {
    const { status, printed } = run(verb, '--help');
    expect(status).toBe(0);
    expect(printed).toMatch(/Usage: /);
    expect(printed).toContain(`npm run cli -- ${verb}`);
    expect(printed).toMatch(/Example: /);
  });

  it('names its verbs when none is given, and answers 2 to one that is none', () => {
    expect(run().printed).toMatch(/check[^]*play[^]*replay[^]*lab/);
    expect(run('fly').status).toBe(2);
  });

  it.each([
    [['play']],
    [['play', 'no-such-place']],
    [['play', 'kestrel-coast', '--policy', 'wizard']],
    [['play', 'kestrel-coast', '--format', 'ten-day']],
    [['play', 'kestrel-coast', '--seed', '-1']],
    [['play', 'kestrel-coast', '--speed', '9']],
    [['replay', 'no-such-file.json']],
    [['lab', 'kestrel-coast', '--games', 'many']],
  ])('%j is refused in words, with exit code 2 and no stack', (args) => {
    const { status, printed, failed } = run(...args);
    expect(status).toBe(2);
    expect(printed.length).toBeGreaterThan(10);
    expect(failed).not.toMatch(/\n\s+at /);
  });
});

describe('play and replay', () => {
  const file = join(folder, 'game.clusterwise.json');

  it('play prints both scores, profile and ending, and replay gives the same game', () => {
    const played = run('play', 'kestrel-coast', '--seed', '7', '--policy', 'random', '--out', file, '--json');
    const replayed = run('replay', file, '--json');
    const result = JSON.parse(played.printed) as Record<string, unknown>;
    expect(Object.keys(result)).toEqual(expect.arrayContaining(['engagement', 'judgement', 'profile', 'ending']));
    expect(JSON.parse(replayed.printed)).toMatchObject({ ...result, identical: true });
    expect(replayed.status).toBe(0);
    expect(run('replay', file).printed).toContain('identical: true');
  });

  it('replay names the first input after which the games differ, and answers 1', () => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('"light":"go"') || line.includes('"light":"stop"'));
    const changed = lines.map((line, index) =>
      index !== at
        ? line
        : line.replace(/"light":"(go|stop)"/, (_, light) => `"light":"${light === 'go' ? 'stop' : 'go'}"`),
    );
    const other = join(folder, 'changed.clusterwise.json');
    writeFileSync(other, changed.join('\n'));
    const { status, printed } = run('replay', other);
    expect(status).toBe(1);
    expect(printed).toContain('identical: false');
    expect(printed).toContain(`First difference at input ${at - lines.indexOf('  "inputs": [')} of`);
  });

  it('replay opens a damaged file up to its last good input and says so', () => {
    const cut = join(folder, 'cut.clusterwise.json');
    writeFileSync(cut, readFileSync(file, 'utf8').slice(0, 4000));
    const { status, printed } = run('replay', cut);
    expect(status).toBe(1);
    expect(printed).toMatch(/damaged/);
  });

  it('two runs of one seed are equal, and of two seeds are not', () => {
    const first = run('play', 'kestrel-coast', '--seed', '5', '--policy', 'random', '--json').printed;
    expect(run('play', 'kestrel-coast', '--seed', '5', '--policy', 'random', '--json').printed).toBe(first);
    expect(run('play', 'kestrel-coast', '--seed', '6', '--policy', 'random', '--json').printed).not.toBe(first);
  });
});

describe('lab', () => {
  it('tells the scores of each policy, what was never reached, and the time', () => {
    const { status, printed } = run('lab', 'kestrel-coast', '--games', '20');
    expect(status).toBe(0);
    for (const policy of ['random', 'always-go', 'always-stop', 'hero', 'by-the-book'])
      expect(printed).toContain(policy);
    expect(printed).toMatch(/Cards never reached:/);
    expect(printed).toMatch(/a second/);
  });

  it('writes its report as JSON and as a page', () => {
    const json = join(folder, 'lab.json');
    const html = join(folder, 'lab.html');
    run('lab', 'kestrel-coast', '--games', '5', '--json', json, '--html', html);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ scenario: 'kestrel-coast', format: 'half-day' });
    expect(readFileSync(html, 'utf8')).toContain('<table>');
  });
});
