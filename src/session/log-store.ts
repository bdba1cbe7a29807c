// The port to durable storage of games. The log of a game only ever grows: an undo is an input like any other.
// Nothing here throws or rejects for a reason outside the program; what went wrong comes back as a problem.

import type { Result } from '../base/result';
import type { LogDamage } from './log-lines';

export const storeKinds = ['opfs', 'buckets', 'indexed-and-local', 'memory'] as const;
export type StoreKind = (typeof storeKinds)[number]; // 'memory' keeps nothing when the page is closed: tell the user

export const storageProblemCodes = [
  'storage/taken', // another tab has this game, or has just taken it over
  'storage/full', // the browser gives no more room
  'storage/blocked', // the browser does not let this page store anything
  'storage/missing', // there is no game of this name
  'storage/exists', // there is already a game of this name
  'storage/out-of-order', // the line is not the next one of its log
  'storage/slow', // no answer in time
  'storage/too-large', // the file is larger than the program will read
  'storage/failed', // anything else; the detail says what
] as const;
export type StorageProblemCode = (typeof storageProblemCodes)[number];

export interface StorageProblem {
  readonly code: StorageProblemCode;
  readonly detail: string; // for the report of a fault, not for the player
}

export type Stored<Value> = Result<Value, StorageProblem>;

export interface StoredLog {
  readonly id: string;
  readonly savedAt: number; // milliseconds since 1970, of the last line
  readonly header: string; // line 0 as it was written
  readonly inputs: number; // lines behind the header
}

export interface OpenedLog {
  readonly lines: readonly string[]; // every good line, header first, mended from all copies
  readonly damage?: LogDamage; // set when good lines may have stood behind a bad one, in every copy
}

/** The right of one tab to write one game. */
export interface Claim {
  readonly id: string;
  release(): Promise<void>;
  /** Calls back once when another tab takes the game over; at once if it already has. Returns the way to stop listening. */
  onLost(listener: () => void): () => void;
}

export interface LogStore {
  readonly kind: StoreKind;
  /** Every game in the store, the latest first. */
  list(): Promise<Stored<readonly StoredLog[]>>;
  /** Reads a game without the right to write it: needs no claim, changes nothing. */
  open(id: string): Promise<Stored<OpenedLog>>;
  /** Gets the right to write a game, new or stored; `storage/taken` when another tab has it. Mends the copies. */
  claim(id: string): Promise<Stored<Claim>>;
  /** As `claim`, but takes the game away from the tab that has it; that tab writes nothing more. */
  takeOver(id: string): Promise<Stored<Claim>>;
  /** Writes the header line of a new game. Needs the claim. */
  create(id: string, header: string): Promise<Stored<undefined>>;
  /** Answers ok only when the line is durable. Needs the claim. After a problem the same line may be tried again. */
  append(id: string, line: string): Promise<Stored<undefined>>;
  /** Deletes a game for good; `storage/taken` when another tab has it. */
  remove(id: string): Promise<Stored<undefined>>;
}
