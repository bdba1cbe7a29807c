// The tables of numbers in docs/MODEL.md are written from the code. `UPDATE_CONSTANTS=1 npx vitest run
// tests/architecture/model-document.test.ts` writes them anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { constants, quantityRanges, startQuantities } from '../../src/rules/constants';
import { endingNames, measureNames } from '../../src/rules/endings';
import { evidenceAt, gatePhases } from '../../src/rules/gates';
import { confidencePercents } from '../../src/rules/judgement';
import { startGame } from '../../src/rules/start';
import { quantities } from '../../src/rules/vocabulary';
import { taskKinds } from '../../src/tasks/config';
import { kestrelCourse } from '../support/kestrel-coast';

const root = new URL('../../', import.meta.url);
const file = new URL('docs/MODEL.md', root);

interface Written {
  readonly name: string;
  readonly value: string;
  readonly words: string;
}

const tables = { constants: constantsTable(), 'task-constants': taskTable(), endings: endingsTable() };

describe('the model document', () => {
  it.each(Object.entries(tables))('shows the %s as they are in the code', (name, table) => {
    const text = read('docs/MODEL.md');
    const place = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
    expect(text).toMatch(place);
    if (process.env['UPDATE_CONSTANTS'] === '1') {
      writeFileSync(
        file,
        text.replace(place, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`),
      );
    }
    expect(read('docs/MODEL.md')).toContain(`<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->`);
  });

  it('gives every constant of the rules a value and words', () => {
    expect(constantsOfRules().map(({ name }) => name)).toEqual(Object.keys(constants));
    for (const { name, value } of constantsOfRules()) {
      expect(`${name} ${value}`).toBe(`${name} ${Object.entries(constants).find(([key]) => key === name)?.[1]}`);
    }
  });

  it('finds constants in each kind of task and three facts for each ending', () => {
    for (const kind of taskKinds) expect(constantsOfTask(kind).length).toBeGreaterThan(2);
    expect(endingRows().map(({ ending }) => ending)).toEqual(endingNames.flatMap((name) => [name, name, name]));
  });

  it('says the range and the start of each quantity as the code has them', () => {
    const table = read('docs/MODEL.md').match(/^## The nine quantities$[^]*?^###/m)?.[0] ?? '';
    for (const quantity of quantities) {
      const [low, high] = quantityRanges[quantity];
      expect(table).toContain(`${low}-${high}`);
    }
    const { momentum, ownership, credibility, neutrality, knowledge, results, runway, publicShare, patience } =
      startQuantities;
    expect(rowOf(table, 'Momentum')).toContain(`start ${momentum} `);
    expect(rowOf(table, 'Private ownership')).toContain(`start ${ownership} `);
    expect(rowOf(table, 'Credibility')).toContain(`start ${credibility} and ${neutrality} `);
    expect(rowOf(table, 'Knowledge')).toContain(`start ${knowledge} `);
    expect(rowOf(table, 'Results')).toContain(`start ${results} `);
    expect(rowOf(table, 'Money')).toContain(
      `runway 0-${quantityRanges.runway[1]}, start ${runway}; public share 0-100, start ${publicShare}; ` +
        `patience 0-${quantityRanges.patience[1]}, start ${patience} `,
    );
  });

  it('says what each gate looks at', () => {
    const course = kestrelCourse();
    const state = startGame(course.setup, 1);
    const named = new Set(['credibility', 'momentum', 'trust', 'ownership', 'runway']);
    for (const phase of gatePhases) {
      const row = read('docs/MODEL.md').match(new RegExp(`^\\| ${phase} \\|.*$`, 'm'))?.[0] ?? '';
      const needs = evidenceAt(phase, course.setup, state).filter(({ id }) => named.has(id));
      expect(needs.filter(({ id, need }) => !row.includes(`${id} ${need}`))).toEqual([]);
      expect(needs.length).toBeGreaterThan(0);
    }
  });

  it('scores each confidence as the scoring rule does', () => {
    for (const [name, percent] of Object.entries(confidencePercents)) {
      const points = (outcome: number) => 50 + 200 * (0.25 - (outcome - percent / 100) * (outcome - percent / 100));
      const row = read('docs/MODEL.md').match(new RegExp(`^\\| ${name}\\b.*$`, 'm'))?.[0] ?? '';
      expect(row).toContain(`| ${percent} % | ${halves(points(1))} | ${halves(points(0))} |`);
    }
  });

  it('names no constant that is not there', () => {
    const known = new Set([
      ...Object.keys(constants),
      ...taskKinds.flatMap((kind) => constantsOfTask(kind).map(({ name }) => name)),
      ...quantities,
      ...taskKinds,
    ]);
    const named = [...read('docs/MODEL.md').matchAll(/`([a-z]+[A-Z][A-Za-z]+)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !known.has(name) && !measureNames.some((measure) => measure === name))).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function rowOf(table: string, quantity: string): string {
  return table.match(new RegExp(`^\\| \\*\\*${quantity}\\*\\*.*$`, 'm'))?.[0] ?? '';
}

function halves(points: number): string {
  const half = Math.round(points * 2);
  return `${half < 0 ? '−' : ''}${Math.floor(Math.abs(half) / 2)}${half % 2 === 0 ? '' : '½'}`;
}

/** Head lines such as `// Diary` stand above their constants. */
function constantsTable(): string {
  return ['| constant | value | unit, meaning, range, rule |', '|---|---|---|', ...constantLines()].join('\n');
}

function constantLines(): readonly string[] {
  const body = read('src/rules/constants.ts').match(/export const constants = \{\n([^]*?)\n\} as const;/)?.[1] ?? '';
  return body.split('\n').map((line) => {
    const head = line.match(/^ {2}\/\/ (.+)$/)?.[1];
    return head === undefined ? rowFor(writtenIn(line)) : `| **${head}** | | |`;
  });
}

function constantsOfRules(): readonly Written[] {
  const body = read('src/rules/constants.ts').match(/export const constants = \{\n([^]*?)\n\} as const;/)?.[1] ?? '';
  return body.split('\n').flatMap((line) => (/^ {2}\/\//.test(line) ? [] : [writtenIn(line)]));
}

/** A line `name: value, // words`; every constant is one line with words. */
function writtenIn(line: string): Written {
  const [, name, value, words] = line.match(/^ {2}(\w+): (-?\d+), \/\/ (.+)$/) ?? [];
  if (name === undefined || value === undefined || words === undefined) throw new Error(`No constant: ${line}`);
  return { name, value, words };
}

/** Short references to notes such as `(D4 rule 3)` say nothing to a reader: the document names its sources in words. */
function rowFor({ name, value, words }: Written): string {
  return `| \`${name}\` | ${value} | ${words.replace(/ \(D\d[^)]*\)$/, '')} |`;
}

function taskTable(): string {
  const rows = taskKinds.flatMap((kind) => [`| **${kind}** | | |`, ...constantsOfTask(kind).map(rowFor)]);
  return ['| number of a task | value | unit and meaning |', '|---|---|---|', ...rows].join('\n');
}

/** Numbers at the top of a kind's files: `const name = 12; // words`, ranges, and when a result shows. */
function constantsOfTask(kind: string): readonly Written[] {
  const folder = new URL(`src/tasks/${kind}/`, root);
  const rules = readdirSync(folder)
    .filter((name) => ['rules.ts', 'finish.ts', 'indicators.ts'].includes(name))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  return [
    ...[...rules.matchAll(/^const (\w+) = (-?\d+); \/\/ (.+)$/gm)].map(([, name = '', value = '', words = '']) => ({
      name,
      value,
      words,
    })),
    ...[...rules.matchAll(/^const (\w+) = \[(-?\d+), (-?\d+)\] as const; \/\/ (.+)$/gm)].map(
      ([, name = '', low = '', high = '', words = '']) => ({ name, value: `${low} to ${high}`, words }),
    ),
    ...[...rules.matchAll(/^ {2}(\w+): \{ turns: (\d+), results: (\d+) \},$/gm)].map(
      ([, name = '', turns = '', results = '']) => ({
        name,
        value: results,
        words: `points of results, ${turns} turns later`,
      }),
    ),
  ];
}

interface EndingRow {
  readonly ending: string;
  readonly measure: string;
  readonly none: string;
  readonly full: string;
}

function endingRows(): readonly EndingRow[] {
  const rows: EndingRow[] = [];
  let ending = '';
  for (const line of read('src/rules/endings.ts').split('\n')) {
    ending = line.match(/^ {2}'?([a-z-]+)'?: \[$/)?.[1] ?? ending;
    const [, measure, none, full] = line.match(/^ {4}\{ measure: '(\w+)', none: (-?\d+), full: (-?\d+) \},$/) ?? [];
    if (measure !== undefined && none !== undefined && full !== undefined) rows.push({ ending, measure, none, full });
  }
  return rows;
}

function endingsTable(): string {
  const source = read('src/rules/endings.ts');
  const unitOf = (measure: string): string => source.match(new RegExp(`^ {2}'${measure}', // (.+)$`, 'm'))?.[1] ?? '';
  const rows = endingRows().map(
    ({ ending, measure, none, full }) => `| \`${ending}\` | ${measure} | ${none} | ${full} | ${unitOf(measure)} |`,
  );
  return ['| ending | fact | none | full | unit |', '|---|---|---|---|---|', ...rows].join('\n');
}
