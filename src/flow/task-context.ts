import type { GameState } from '../rules/state';
import type { TaskConfig } from '../tasks/config';
import type { TaskContext } from '../tasks/kind';
import type { Course } from './game';

/** What the step's task may look at, and its content. A reopened step is set as the step now played. */
export function taskContextOf(course: Course, state: GameState): TaskContext & { readonly config: TaskConfig } {
  const config = course.tasks[state.step - 1];
  if (config === undefined) throw new Error(`Bug: no task of step ${state.step}`);
  return { setup: course.setup, game: state, step: state.step, config };
}
