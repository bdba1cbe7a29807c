// A game: where it is, and what is true. Plain JSON; the fold of its inputs.
import { copyGame, startGame } from '../rules/start';
import { type Setup, prepare } from '../rules/setup';
import type { RulesScenario } from '../rules/scenario';
import type { GameState } from '../rules/state';
import type { GatePhase } from '../rules/gates';
import type { TaskConfig } from '../tasks/config';
import type { TaskState } from '../tasks/registry';
import type { Place } from './place';

/** A scenario that can be played: its rules and the twelve tasks. */
export type PlayableScenario = RulesScenario & { readonly steps: readonly { readonly task: TaskConfig }[] };

/** What stays the same during a game. */
export interface Course {
  readonly setup: Setup;
  /** The twelve tasks in order of steps. */
  readonly tasks: readonly TaskConfig[];
}

/** The part of a game that the flow owns, besides the place. */
export interface FlowState {
  paused: boolean;
  /** Gates at which the table has held. */
  held: GatePhase[];
  /** Gates from which a step was reopened. */
  reopened: GatePhase[];
  /** The gate that a reopened step returns to. */
  returnTo: GatePhase | null;
  task: TaskState | null;
  /** What the table wrote into its mirrors, by step. */
  mirrors: { readonly step: number; readonly text: string }[];
}

export interface Game {
  place: Place;
  flow: FlowState;
  state: GameState;
}

export function openCourse(scenario: PlayableScenario, formatId: string): Course {
  return { setup: prepare(scenario, formatId), tasks: scenario.steps.map((step) => step.task) };
}

/** A new game in the lobby. Seed: an unsigned 32-bit integer. */
export function newGame(course: Course, seed: number): Game {
  return { place: { at: 'lobby' }, flow: newFlow(), state: startGame(course.setup, seed) };
}

function newFlow(): FlowState {
  return { paused: false, held: [], reopened: [], returnTo: null, task: null, mirrors: [] };
}

/** An independent copy that may be written into. */
export function copyOf(game: Game): Game {
  return { place: game.place, flow: copyFlow(game.flow), state: copyGame(game.state) };
}

export function copyFlow(flow: FlowState): FlowState {
  return { ...flow, held: [...flow.held], reopened: [...flow.reopened], mirrors: [...flow.mirrors] };
}
