// Which copy of a log is to be believed, and what the others lack.

import { type LogDamage, readLog } from '../../session/log-lines';

export interface BelievedLog {
  readonly lines: readonly string[]; // the longest good start that any copy holds
  readonly damage?: LogDamage; // only when no copy shows what stood behind the bad line
}

/** Chooses the longest good start among the raw lines of the copies. */
export function believe(copies: readonly (readonly string[])[]): BelievedLog {
  let lines: readonly string[] = [];
  const damages: LogDamage[] = [];
  for (const raw of copies) {
    const read = readLog(raw);
    if (read.goodLines > lines.length) lines = raw.slice(0, read.goodLines);
    if (read.damage !== undefined) damages.push(read.damage);
  }
  const damage = damages.find((one) => one.line > lines.length);
  return damage === undefined ? { lines } : { lines, damage };
}

/** How many lines at the start of `raw` are the same as the believed ones: from there on a copy is to be written anew. */
export function sameStart(raw: readonly string[], lines: readonly string[]): number {
  const different = lines.findIndex((line, place) => raw[place] !== line);
  return different === -1 ? lines.length : different;
}
