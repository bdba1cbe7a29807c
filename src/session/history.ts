// A session's records: the inputs, and the steps back that undo them. The log only grows; what counts is worked out here.
import type { Fact, Refusal } from '../rules/fact';
import { conductInPlace } from '../flow/conductor';
import { type Course, type Game, newGame } from '../flow/game';
import type { Input } from '../flow/input';
import { readInput } from '../flow/read-input';

/** One line of the log: an input, or a step back that takes the last one that still counts away. */
export type SessionRecord = Input | { readonly type: 'stepBack' };

export function readRecord(value: unknown): SessionRecord | undefined {
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'stepBack')
    return { type: 'stepBack' };
  return readInput(value);
}

/** The inputs that still count after every step back. */
export function countingInputs(records: readonly SessionRecord[]): readonly Input[] {
  const inputs: Input[] = [];
  for (const record of records) {
    if (record.type === 'stepBack') inputs.pop();
    else inputs.push(record);
  }
  return inputs;
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
