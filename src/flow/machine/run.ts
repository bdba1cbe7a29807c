// A running machine: the one that a session plays by.
import { createActor } from 'xstate';
import type { Fact } from '../../rules/fact';
import type { Course, Game } from '../game';
import type { Input } from '../input';
import { gameOf, machineOf } from './machine';

export interface RunningMachine {
  /** Where the game is and what is true in it. */
  readonly game: () => Game;
  /** What the last input brought about. */
  readonly facts: () => readonly Fact[];
  /** Whether the input is heard and accepted now. */
  readonly hears: (input: Input) => boolean;
  readonly send: (input: Input) => void;
  readonly stop: () => void;
}

/** Starts machines of one course, each with a game in the lobby. */
export function machinesOf(course: Course): (game: Game) => RunningMachine {
  const machine = machineOf(course);
  return (game) => {
    const actor = createActor(machine, { input: game }).start();
    return {
      game: () => gameOf(actor.getSnapshot()),
      facts: () => actor.getSnapshot().context.facts,
      hears: (input) => actor.getSnapshot().can(input),
      send: (input) => actor.send(input),
      stop: () => {
        actor.stop();
      },
    };
  };
}
