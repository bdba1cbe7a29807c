// A session as one file that people keep, send and open again: the head, then one input a line.
import type { Problem } from '../base/problem';
import { fail, type Result, succeed } from '../base/result';
import { longestTable, type SessionHeader, sessionFormat, sessionVersion } from './header';
import { readRecord, type SessionRecord } from './history';
import { type Migration, migrateSession } from './session-migrations';

export interface SessionFile {
  readonly header: SessionHeader;
  readonly records: readonly SessionRecord[];
  /** Fingerprint of the game after each input that counts; empty when the file has none. */
  readonly hashes: readonly string[];
  /** Notes of the table or the facilitator. */
  readonly notes: readonly string[];
}

export interface OpenedFile extends SessionFile {
  /** What had to be left out, in words; nothing when the file is whole. */
  readonly damage: Problem | undefined;
}

const mostRecords = 20_000;
const mostCharacters = 20_000_000;

/** The file's text: JSON, with one input a line, so that a damaged file can be read up to the damage. */
export function formatSessionFile({ header, records, hashes, notes }: SessionFile): string {
  const head = Object.entries(header).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${head.join('')}${lines('inputs', records)},\n${lines('hashes', hashes)},\n${lines('notes', notes)}\n}\n`;
}

function lines(key: string, values: readonly unknown[]): string {
  if (values.length === 0) return `  "${key}": []`;
  return `  "${key}": [\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
}

/** Reads a file from a stranger: whole, or up to its last good input, or not at all with the reason. */
export function parseSessionFile(
  text: string,
  migrations?: readonly Migration[],
): Result<OpenedFile, readonly Problem[]> {
  if (text.length > mostCharacters) {
    return fail([
      problem('session/too-large', 'The file is too large for a saved game.', 'Choose a file that Clusterwise saved.'),
    ]);
  }
  const raw = parseWhole(text) ?? salvage(text);
  if (raw === undefined || raw['format'] !== sessionFormat) {
    return fail([
      problem(
        'session/not-one',
        'This is not a saved game of Clusterwise.',
        'Choose a file that ends in .clusterwise.json.',
      ),
    ]);
  }
  const lifted = migrateSession(raw, migrations);
  if (!lifted.ok) return lifted;
  const header = readHeader(lifted.value);
  if (!header.ok) return header;
  return succeed(readBody(lifted.value, header.value));
}

function readBody(raw: Raw, header: SessionHeader): OpenedFile {
  const inputs = Array.isArray(raw['inputs']) ? raw['inputs'].slice(0, mostRecords) : [];
  const records: SessionRecord[] = [];
  let isCut = raw['isSalvaged'] === true;
  for (const value of inputs) {
    const record = readRecord(value);
    if (record === undefined) {
      isCut = true;
      break;
    }
    records.push(record);
  }
  return {
    header,
    records,
    hashes: isCut ? [] : texts(raw['hashes'], mostRecords),
    notes: texts(raw['notes'], 1000),
    damage: isCut
      ? problem(
          'session/damaged',
          `The file is damaged. It was opened up to its last good input, number ${records.length}.`,
          'Play on from here, or look for another copy of the file.',
        )
      : undefined,
  };
}

type Raw = Readonly<Record<string, unknown>>;

function parseWhole(text: string): Raw | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRaw(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the head and then line by line, up to the first that is not whole. */
function salvage(text: string): Raw | undefined {
  const mark = '"inputs": [';
  const at = text.indexOf(mark);
  if (at === -1) return undefined;
  const head = parseWhole(`${text.slice(0, at)}${mark}]}`);
  if (head === undefined) return undefined;
  const inputs: unknown[] = [];
  for (const line of text.slice(at + mark.length).split('\n')) {
    const trimmed = line.trim().replace(/,$/, '');
    if (trimmed === '') continue;
    const value = parseWhole(trimmed);
    if (value === undefined) break;
    inputs.push(value);
  }
  return { ...head, inputs, isSalvaged: true };
}

function readHeader(raw: Raw): Result<SessionHeader, readonly Problem[]> {
  const { app, scenario, course, seed, table } = raw;
  const isGood =
    isText(app, 40) &&
    isRaw(scenario) &&
    isText(scenario['id'], 100) &&
    isWhole(scenario['version']) &&
    isText(scenario['hash'], 64) &&
    isText(course, 100) &&
    isWhole(seed) &&
    seed >= 0 &&
    seed <= 0xffffffff;
  if (!isGood) {
    return fail([
      problem(
        'session/bad-head',
        'The head of the file is damaged, so nobody can tell which game it was.',
        'Look for another copy of the file.',
      ),
    ]);
  }
  return succeed({
    format: sessionFormat,
    version: sessionVersion,
    app,
    scenario: { id: scenario['id'], version: scenario['version'], hash: scenario['hash'] },
    course,
    seed,
    table: isText(table, longestTable) ? table : '',
  } as SessionHeader);
}

/** The same head, read from the first line of a log. */
export function parseHeader(value: unknown): Result<SessionHeader, readonly Problem[]> {
  if (!isRaw(value) || value['format'] !== sessionFormat) {
    return fail([problem('session/not-one', 'This is not a saved game of Clusterwise.', 'Remove it from the list.')]);
  }
  const lifted = migrateSession(value);
  return lifted.ok ? readHeader(lifted.value) : lifted;
}

function texts(value: unknown, most: number): readonly string[] {
  return Array.isArray(value) ? value.slice(0, most).filter((each) => isText(each, 2000)) : [];
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function problem(code: string, message: string, advice: string): Problem {
  return { code, message, advice, level: 'error' };
}
