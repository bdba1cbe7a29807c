// What a table keeps of its debrief, as records in the log of its game: durable and in the file like an input, and no part of the game.
import type { Input } from '../flow/input';
import { readInput } from '../flow/read-input';

/** At one place of the log some inputs are taken out and others put in. */
export interface Change {
  /** How many inputs stay before it. */
  readonly at: number;
  readonly takes: number;
  readonly puts: readonly Input[];
}

/** "What if?", with a name: a few decisions of the game, decided otherwise. */
export interface WhatIf {
  readonly name: string;
  readonly changes: readonly Change[];
}

export type Note =
  | ({ readonly type: 'whatIf' } & WhatIf)
  /** The one of this name is not kept any more. */
  | { readonly type: 'whatIfRemoved'; readonly name: string };

export const longestName = 60; // characters
export const mostChanges = 12; // of one what-if
const mostPuts = 8; // inputs in the place of one decision
const longestPut = 2000; // characters of its written form
const mostInputs = 20_000;

/** What decisions are made of: nothing else is put into a game. */
const decisive: readonly Input['type'][] = ['call', 'visit', 'hold', 'task'];

/** The note, with nothing in it that does not belong there; undefined when it is none. */
export function readNote(value: unknown): Note | undefined {
  if (!isRaw(value) || !isName(value['name'])) return undefined;
  const { type, name } = value;
  if (type === 'whatIfRemoved') return { type, name };
  if (type !== 'whatIf') return undefined;
  const changes = readAll(value['changes'], mostChanges, readChange);
  return changes === undefined || changes.length === 0 ? undefined : { type, name, changes };
}

function readChange(value: unknown): Change | undefined {
  if (!isRaw(value)) return undefined;
  const { at, takes } = value;
  if (!isCount(at, mostInputs) || !isCount(takes, 1)) return undefined;
  const puts = readAll(value['puts'], mostPuts, readPut);
  return puts === undefined || takes + puts.length === 0 ? undefined : { at, takes, puts };
}

function readPut(value: unknown): Input | undefined {
  const input = readInput(value);
  return input !== undefined && decisive.includes(input.type) && JSON.stringify(input).length <= longestPut
    ? input
    : undefined;
}

/** All of them or nothing. */
function readAll<Value>(
  value: unknown,
  most: number,
  read: (each: unknown) => Value | undefined,
): readonly Value[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const found = value.map(read).filter((each) => each !== undefined);
  return found.length === value.length ? found : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestName;
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
}

function isRaw(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
