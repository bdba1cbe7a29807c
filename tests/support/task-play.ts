// Playing one kind of task in tests: move by move, told apart only by what the test is about.
import type { Refusal } from '../../src/rules/fact';
import type { TaskConfig } from '../../src/tasks/config';
import type { Consequence, TaskContext } from '../../src/tasks/kind';
import { finishTask, missingFrom, playTask, startTask, type TaskMove, type TaskState } from '../../src/tasks/registry';

/** The task after these moves from its start; the test stops when one is refused. */
export function played(config: TaskConfig, context: TaskContext, moves: readonly Record<string, unknown>[]): TaskState {
  let task = startTask(config, context);
  for (const move of moves) {
    const result = playTask(task, { kind: config.kind, ...move } as unknown as TaskMove, config, context);
    if (!result.ok) throw new Error(`${JSON.stringify(move)} was refused with ${result.error.code}`);
    task = result.value;
  }
  return task;
}

/** The refusal of the last of these moves; undefined when it was allowed. */
export function refusedLast(
  config: TaskConfig,
  context: TaskContext,
  moves: readonly Record<string, unknown>[],
): Refusal | undefined {
  const task = played(config, context, moves.slice(0, -1));
  const result = playTask(task, { kind: config.kind, ...moves.at(-1) } as unknown as TaskMove, config, context);
  return result.ok ? undefined : result.error;
}

/** What handing in after these moves brings about. */
export function handedIn(
  config: TaskConfig,
  context: TaskContext,
  moves: readonly Record<string, unknown>[],
): readonly Consequence[] {
  return finishTask(played(config, context, moves), config, context);
}

/** Why the task cannot be handed in after these moves. */
export function missingAfter(
  config: TaskConfig,
  context: TaskContext,
  moves: readonly Record<string, unknown>[],
): Refusal | undefined {
  return missingFrom(played(config, context, moves), config, context);
}
