// Building what a task brings about, out of the vocabulary of effects alone.
import type { Effect, Quantity } from '../rules/vocabulary';
import type { Consequence, TaskContext } from './kind';

/** Effects with their reason: an author's sentence, or a key that starts with `@` and is in the locale under `task.because`. */
export function consequence(context: TaskContext, because: string, effects: readonly Effect[]): Consequence {
  return { effects, why: { kind: 'task', step: context.step, because } };
}

/** The consequences that change something. */
export function effective(consequences: readonly Consequence[]): readonly Consequence[] {
  return consequences.filter(({ effects }) => effects.length > 0);
}

/** A change of one quantity; no effect at all when it is by 0. */
export function changeOf(quantity: Quantity, by: number): readonly Effect[] {
  return by === 0 ? [] : [{ kind: 'quantity', quantity, by }];
}

/** Points on the ladder for some stakeholders; no effect at all for nobody. */
export function engageAll(ids: readonly string[], by: number): readonly Effect[] {
  return ids.length === 0 ? [] : [{ kind: 'engage', who: { ids }, by }];
}

/** Trust points for some stakeholders (a loss weighs three times by rule R21); no effect at all for nobody. */
export function trustAll(ids: readonly string[], by: number): readonly Effect[] {
  return ids.length === 0 ? [] : [{ kind: 'trust', who: { ids }, by }];
}

/** A to-do on the facilitator's desk, if the scenario has it in its catalogue. */
export function todoOf({ setup }: TaskContext, todo: string): readonly Effect[] {
  return setup.todos.has(todo) ? [{ kind: 'todo', todo }] : [];
}

/** [R40] The facilitator takes an action on: a to-do on the desk, momentum at once, ownership lost. */
export function takenOn(context: TaskContext, todo: string): readonly Effect[] {
  const { heroMomentum, heroOwnership } = context.setup.constants;
  return [...todoOf(context, todo), ...changeOf('momentum', heroMomentum), ...changeOf('ownership', -heroOwnership)];
}

/** The flag set when it holds, and cleared when an earlier try at the same step had set it. */
export function flagWhen({ game }: TaskContext, flag: string, isSet: boolean): readonly Effect[] {
  if (isSet) return [{ kind: 'flag', flag }];
  return game.flags.includes(flag) ? [{ kind: 'unflag', flag }] : [];
}
