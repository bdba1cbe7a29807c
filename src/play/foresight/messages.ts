// What the page and the worker of foresight say to each other. Every question has a number; its answer carries the same one.
import type { Answer, Question } from '../../debrief/foresight';
import type { Input } from '../../flow/input';
import type { Scenario } from '../../scenario/schema';

export type ToWorker =
  /** The game that the questions behind it are about. */
  | { readonly type: 'game'; readonly game: SentGame }
  | { readonly type: 'question'; readonly number: number; readonly question: Question };

export interface SentGame {
  readonly scenario: Scenario;
  readonly formatId: string;
  readonly seed: number;
  readonly inputs: readonly Input[];
}

export interface FromWorker {
  readonly number: number;
  /** Undefined when another game came in between. */
  readonly answer: Answer | undefined;
}
