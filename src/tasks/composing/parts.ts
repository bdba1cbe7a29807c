// What is on offer in each part, what is taken as given in the short form, and how many may be chosen.
import { holds } from '../../rules/conditions';
import type { TaskContext } from '../kind';
import type { ComposingConfig, Option, Part } from './config';
import type { ComposingTask, Picked } from './rules';

const nothingElse = [''];

/** Whether the part is left out of the form now played. */
export function isGiven(part: Part, { setup }: TaskContext): boolean {
  return setup.format.shortTasks && part.fullFormOnly === true;
}

export function isOffered(option: Option, { setup, game }: TaskContext): boolean {
  return option.if === undefined || holds(option.if, setup, game);
}

/** Everything that counts as chosen: the table's choices, and the first option of each part that is taken as given. */
export function pickedIn(task: ComposingTask, config: ComposingConfig, context: TaskContext): readonly Picked[] {
  let picked = task.chosen;
  for (const part of config.parts) {
    if (part.per === undefined && isGiven(part, context)) picked = withGiven(part, picked, context);
  }
  for (const part of config.parts) {
    if (part.per !== undefined && isGiven(part, context)) picked = withGiven(part, picked, context);
  }
  return picked;
}

/** The first option on offer in a part that is taken as given, for each thing that the part is for. */
function withGiven(part: Part, picked: readonly Picked[], context: TaskContext): readonly Picked[] {
  if (part.chooseAtLeast === 0) return picked;
  const option = part.options.find((each) => isOffered(each, context));
  if (option === undefined) return picked;
  return [...picked, ...targetsOf(part, picked).map((target) => ({ part: part.id, option: option.id, for: target }))];
}

/** What each choice in this part is for: the options chosen in another part, or nothing in particular. */
export function targetsOf(part: Part, picked: readonly Picked[]): readonly string[] {
  if (part.per === undefined) return nothingElse;
  return picked.filter((each) => each.part === part.per).map(({ option }) => option);
}

/** How many options of this part the table has to choose, as things are. */
export function leastOf(part: Part, picked: readonly Picked[], context: TaskContext): number {
  if (isGiven(part, context) || part.chooseAtLeast === 0) return 0;
  const offered = part.options.filter((each) => isOffered(each, context)).length;
  if (part.per === undefined) return Math.min(part.chooseAtLeast, part.chooseAtMost, offered);
  return offered === 0 ? 0 : targetsOf(part, picked).length;
}

/** The choices without those whose target is no longer chosen. */
export function withoutLoose(
  chosen: readonly Picked[],
  config: ComposingConfig,
  context: TaskContext,
): readonly Picked[] {
  const picked = pickedIn({ kind: 'composing', chosen }, config, context);
  const kept = chosen.filter((each) => {
    const part = config.parts.find(({ id }) => id === each.part);
    return part === undefined || targetsOf(part, picked).includes(each.for);
  });
  return kept.length === chosen.length ? kept : withoutLoose(kept, config, context);
}
