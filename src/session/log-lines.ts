// The written form of a game's log: one JSON line a record, numbered and with a checksum. Line 0 is the header, line n is input n.
// Pure text in, pure text out: where the lines are kept is the business of the log store.

const lineForm = /^\{"line":(0|[1-9]\d{0,8}),"check":"([0-9a-f]{8})","record":(.*)\}$/s;

export const lineFaults = ['unreadable', 'changed', 'out-of-order'] as const;
export type LineFault = (typeof lineFaults)[number];

export interface LogDamage {
  readonly line: number; // place in the file, counted from 1; the header is line 1
  readonly reason: LineFault;
}

export interface ReadLog {
  readonly header: unknown; // undefined when not even the first line is good
  readonly inputs: readonly unknown[]; // every record behind the header, up to the last good line
  readonly goodLines: number; // how many lines from the start are good, header included
  readonly damage?: LogDamage; // the first bad line; a last line that was cut off in the writing is normal and not told
}

export type ReadLine =
  | { readonly ok: true; readonly line: number; readonly record: unknown }
  | { readonly ok: false; readonly fault: 'unreadable' | 'changed' };

/** Writes one record (anything JSON can hold) as line number `line`. The text holds no line break. */
export function formatLogLine(line: number, record: unknown): string {
  const text = JSON.stringify(record);
  if (text === undefined) throw new Error('A record of the log must be something JSON can hold');
  return `{"line":${line},"check":"${checksum(`${line}:${text}`)}","record":${text}}`;
}

/** Reads one line and proves its checksum; it does not know which number was to be expected. */
export function parseLogLine(text: string): ReadLine {
  const parts = lineForm.exec(text);
  const [, line, check, recordText] = parts ?? [];
  if (line === undefined || recordText === undefined) return { ok: false, fault: 'unreadable' };
  const record = parseJson(recordText);
  if (record === undefined) return { ok: false, fault: 'unreadable' };
  if (checksum(`${line}:${recordText}`) !== check) return { ok: false, fault: 'changed' };
  return { ok: true, line: Number(line), record: record.value };
}

/** Takes the longest good start of a log: every line readable, unchanged and in its place. */
export function readLog(lines: readonly string[]): ReadLog {
  const records: unknown[] = [];
  let damage: LogDamage | undefined;
  for (const [place, text] of lines.entries()) {
    const read = parseLogLine(text);
    if (read.ok && read.line === place) {
      records.push(read.record);
      continue;
    }
    const isCutOff = place === lines.length - 1 && parseJson(text) === undefined;
    if (!isCutOff) damage = { line: place + 1, reason: read.ok ? 'out-of-order' : read.fault };
    break;
  }
  const [header, ...inputs] = records;
  return { header, inputs, goodLines: records.length, ...(damage === undefined ? {} : { damage }) };
}

/** Cuts the text of a log file into its lines; the piece behind the last line break, if any, is the last line. */
export function splitLogText(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const crcTable: readonly number[] = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (the polynomial of ISO 3309) over both bytes of every UTF-16 unit, as eight hexadecimal digits. */
function checksum(text: string): string {
  let value = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    value = (crcTable[(value ^ unit) & 0xff] ?? 0) ^ (value >>> 8);
    value = (crcTable[(value ^ (unit >>> 8)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
