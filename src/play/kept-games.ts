// The games that this browser keeps: listing them, beginning one, opening one again.
import type { Problem } from '../base/problem';
import { fail, type Result, succeed } from '../base/result';
import { openCourse, type Course } from '../flow/game';
import type { Scenario } from '../scenario/schema';
import { parseHeader } from '../session/session-file';
import { type SessionHeader, scenarioHash } from '../session/header';
import { countingInputs, readRecord, replay, type SessionRecord } from '../session/history';
import { formatLogLine, parseLogLine, readLog } from '../session/log-lines';
import type { Claim, LogStore } from '../session/log-store';
import type { SessionLog } from '../session/session';

/** A game that can be played on: its records have all been tried. */
export interface OpenedGame {
  readonly id: string;
  readonly header: SessionHeader;
  readonly scenario: Scenario;
  readonly course: Course;
  readonly records: readonly SessionRecord[];
  readonly log: SessionLog;
  readonly claim: Claim;
  /** What the table must be told about the opening. */
  readonly notices: readonly KeptNotice[];
}

export interface KeptNotice {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly game?: string;
}

export interface KeptGame {
  readonly id: string;
  readonly header: SessionHeader;
  readonly savedAt: number;
}

/** Every kept game whose head can be read, the latest first. */
export async function listGames(store: LogStore): Promise<readonly KeptGame[]> {
  const listed = await store.list();
  if (!listed.ok) return [];
  return listed.value.flatMap(({ id, header: line, savedAt }) => {
    const read = parseLogLine(line);
    const header = read.ok ? parseHeader(read.record) : undefined;
    return header?.ok === true ? [{ id, header: header.value, savedAt }] : [];
  });
}

/** Begins a game, with the records of an opened file if there are some. */
export async function beginGame(
  store: LogStore,
  id: string,
  scenario: Scenario,
  header: SessionHeader,
  records: readonly SessionRecord[],
): Promise<Result<OpenedGame, KeptNotice>> {
  const claim = await store.claim(id);
  if (!claim.ok) return fail({ code: claim.error.code, game: id });
  const created = await store.create(id, formatLogLine(0, header));
  if (!created.ok) return fail({ code: created.error.code });
  const log = logOf(store, id);
  const course = openCourse(scenario, header.course);
  const tried = tryRecords(course, header, records);
  for (const [at, record] of tried.records.entries()) {
    const kept = await log.append(record, at + 1);
    if (!kept.ok) return fail({ code: kept.error.code });
  }
  return succeed({
    id,
    header,
    scenario,
    course,
    records: tried.records,
    log,
    claim: claim.value,
    notices: tried.notices,
  });
}

/** Opens a kept game to play on; a game whose records do not all fit any more goes on as a copy of its good part. */
export async function openGame(
  store: LogStore,
  id: string,
  scenarios: readonly Scenario[],
  how: 'claim' | 'takeOver',
  newId: string,
): Promise<Result<OpenedGame, KeptNotice>> {
  const claim = await store[how](id);
  if (!claim.ok) return fail({ code: claim.error.code, game: id });
  const read = await readGame(store, id, scenarios);
  if (!read.ok || read.value.isCut) await claim.value.release();
  if (!read.ok) return read;
  const { header, scenario, course, records, notices, isCut } = read.value;
  if (!isCut)
    return succeed({ id, header, scenario, course, records, log: logOf(store, id), claim: claim.value, notices });
  const copy = await beginGame(store, newId, scenario, header, records);
  return copy.ok ? succeed({ ...copy.value, notices }) : copy;
}

interface ReadGame {
  readonly header: SessionHeader;
  readonly scenario: Scenario;
  readonly course: Course;
  readonly records: readonly SessionRecord[];
  readonly notices: readonly KeptNotice[];
  /** Some records at the end had to be left out. */
  readonly isCut: boolean;
}

async function readGame(
  store: LogStore,
  id: string,
  scenarios: readonly Scenario[],
): Promise<Result<ReadGame, KeptNotice>> {
  const opened = await store.open(id);
  if (!opened.ok) return fail({ code: opened.error.code });
  const read = readLog(opened.value.lines);
  const header = parseHeader(read.header);
  if (!header.ok) return fail(noticeOf(header.error));
  const { scenario: played, course: format } = header.value;
  const scenario = scenarios.find((each) => each.id === played.id);
  if (scenario === undefined) return fail({ code: 'session/unknown-scenario', details: { scenario: played.id } });
  if (!scenario.formats.some((each) => each.id === format)) return fail({ code: 'session/unknown-course' });
  const course = openCourse(scenario, format);
  const all = readRecords(read.inputs);
  const { records, notices } = tryRecords(course, header.value, all);
  const isDamaged = (opened.value.damage ?? read.damage) !== undefined;
  const told: readonly KeptNotice[] = [
    ...(isDamaged ? [{ code: 'session/damaged', details: { inputs: all.length } }] : []),
    ...(header.value.scenario.hash === scenarioHash(scenario) ? [] : [{ code: 'session/scenario-changed' }]),
    ...notices,
  ];
  return succeed({
    header: header.value,
    scenario,
    course,
    records,
    notices: told,
    isCut: records.length < read.inputs.length,
  });
}

function logOf(store: LogStore, id: string): SessionLog {
  return {
    append: async (record, line) => {
      const kept = await store.append(id, formatLogLine(line, record));
      return kept.ok ? kept : fail({ code: kept.error.code });
    },
  };
}

function readRecords(values: readonly unknown[]): readonly SessionRecord[] {
  const records: SessionRecord[] = [];
  for (const value of values) {
    const record = readRecord(value);
    if (record === undefined) break;
    records.push(record);
  }
  return records;
}

/** The longest start of the records whose inputs are all accepted, and what to say when that is not all of them. */
function tryRecords(
  course: Course,
  header: SessionHeader,
  records: readonly SessionRecord[],
): { readonly records: readonly SessionRecord[]; readonly notices: readonly KeptNotice[] } {
  const inputs = countingInputs(records);
  const { played } = replay(course, header.seed, inputs);
  if (played === inputs.length) return { records, notices: [] };
  return { records: inputs.slice(0, played), notices: [{ code: 'session/cut-short', details: { inputs: played } }] };
}

/** The words for a file that cannot be opened, as a notice. */
export function noticeOf(problems: readonly Problem[]): KeptNotice {
  return { code: problems[0]?.code ?? 'session/not-one' };
}
