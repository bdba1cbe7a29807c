// A session's records: the inputs, the steps back that undo them, and what a table keeps of its debrief. The log only grows; what
// counts is worked out here.
import type { Fact, Refusal } from '../rules/fact';
import { conductInPlace } from '../flow/conductor';
import { type Course, type Game, newGame } from '../flow/game';
import type { Input } from '../flow/input';
import { readInput } from '../flow/read-input';
import { type Note, readNote, type WhatIf } from './notes';

/** One line of the log: an input, a step back that takes the last one that still counts away, or a note, which is no part of the game. */
export type SessionRecord = Input | { readonly type: 'stepBack' } | Note;

export function readRecord(value: unknown): SessionRecord | undefined {
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'stepBack')
    return { type: 'stepBack' };
  return readNote(value) ?? readInput(value);
}

function isNote(record: SessionRecord): record is Note {
  return record.type === 'whatIf' || record.type === 'whatIfRemoved';
}

/** The inputs that still count after every step back. */
export function countingInputs(records: readonly SessionRecord[]): readonly Input[] {
  const inputs: Input[] = [];
  for (const record of records) {
    if (record.type === 'stepBack') inputs.pop();
    else if (!isNote(record)) inputs.push(record);
  }
  return inputs;
}

/** The what-ifs that are kept, the oldest first. One of the same name takes the place of the one before. */
export function keptWhatIfs(records: readonly SessionRecord[]): readonly WhatIf[] {
  let kept: readonly WhatIf[] = [];
  let inputs = 0;
  const fits = ({ changes }: WhatIf): boolean => changes.every(({ at }) => at < inputs);
  for (const record of records) {
    if (record.type === 'stepBack') {
      inputs = Math.max(0, inputs - 1);
      kept = kept.filter(fits); // what it changes was taken back
    } else if (record.type === 'whatIf') {
      const { name, changes } = record;
      if (fits(record)) kept = [...kept.filter((each) => each.name !== name), { name, changes }];
    } else if (record.type === 'whatIfRemoved') kept = kept.filter(({ name }) => name !== record.name);
    else inputs += 1;
  }
  return kept;
}

export interface Replay {
  readonly game: Game;
  /** Facts of the last input. */
  readonly facts: readonly Fact[];
  /** Inputs carried out: all of them, unless one was refused. */
  readonly played: number;
  readonly refusal?: Refusal;
}

/** Plays a list of inputs from the start, up to the first that is refused. */
export function replay(course: Course, seed: number, inputs: readonly Input[]): Replay {
  const game = newGame(course, seed);
  let facts: readonly Fact[] = [];
  for (const [at, input] of inputs.entries()) {
    const conducted = conductInPlace(course, game, input);
    if (!conducted.ok) return { game, facts, played: at, refusal: conducted.error };
    facts = conducted.value;
  }
  return { game, facts, played: inputs.length };
}
