import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runReport } from '../../src/cli/report';
import { formatSessionFile } from '../../src/session/session-file';
import { toldGame } from '../support/told-game';

let folder = '';
let game = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clusterwise-report-'));
  game = join(folder, 'game.clusterwise.json');
  const { header, inputs } = toldGame({ format: 'express' });
  writeFileSync(game, formatSessionFile({ header, records: inputs, hashes: [], notes: [] }));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function report(...args: string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const code = await runReport(args, { print: (line) => lines.push(line) });
  return { code, lines };
}

test('report writes the list of decisions and the statements from a saved game, and says where', async () => {
  const csv = join(folder, 'decisions.csv');
  expect(await report(game, '--kind', 'csv', '--out', csv)).toMatchObject({
    code: 0,
    lines: [expect.stringContaining(csv)],
  });
  expect(readFileSync(csv, 'utf8')).toMatch(/^\ufeffNumber,Step,.*\r\n1,1,A,/);
  const statements = join(folder, 'statements.json');
  expect((await report(game, '--kind', 'xapi', '--out', statements)).code).toBe(0);
  expect(JSON.parse(readFileSync(statements, 'utf8'))[0].actor.name).toBe('Nairobi 4');
});

test('the ending of the name decides whether a plan is a document or slides; the kind makes slides', async () => {
  const makes = [
    ['plan', 'plan.docx', 'word/document.xml'],
    ['plan', 'plan.pptx', 'ppt/slides/slide6.xml'],
    ['slides', 'slides.pptx', 'ppt/charts/'],
  ] as const;
  for (const [kind, name, inside] of makes) {
    const out = join(folder, name);
    expect((await report(game, '--kind', kind, '--out', out)).code).toBe(0);
    expect(readFileSync(out).includes(inside)).toBe(true);
  }
});

test('report says what is missing or unknown and what there is instead, and writes nothing', async () => {
  expect(await report()).toMatchObject({ code: 2, lines: expect.arrayContaining(['Which file?']) });
  const out = join(folder, 'never.csv');
  const wrong = [
    [[join(folder, 'gone.json')], 'There is no file'],
    [[game, '--kind', 'film'], 'There is no kind film; there are '],
    [[game, '--lang', 'tlh'], 'There is no language tlh; there are en'],
    [[game, '--kind', 'plan', '--paper', 'a3'], 'There is no paper a3; there are a4, letter.'],
    [[game, '--kind', 'plan'], 'A plan is a document or slides'],
    [[game, '--home', 'ids'], '--home must be a web address'],
    [[game, '--scenario', 'atlantis'], 'There is no scenario atlantis.'],
  ] as const;
  for (const [args, expected] of wrong) {
    const { code, lines } = await report(...args, '--out', out);
    expect({ code, lines: lines.join('\n') }).toEqual({ code: 2, lines: expect.stringContaining(expected) });
  }
  expect(() => readFileSync(out)).toThrow('ENOENT');
});

test('a game that can be played only in part is told so far, and the gap is told', async () => {
  const cut = join(folder, 'cut.clusterwise.json');
  const { header, inputs } = toldGame({ format: 'express' });
  const strange = [...inputs.slice(0, 30), { type: 'hold', buys: 'survey' } as const];
  writeFileSync(cut, formatSessionFile({ header, records: strange, hashes: [], notes: [] }));
  const { code, lines } = await report(cut, '--kind', 'csv', '--out', join(folder, 'cut.csv'));
  expect({ code, first: lines[0] }).toEqual({ code: 0, first: expect.stringContaining('Only 30 of 31 inputs') });
});
