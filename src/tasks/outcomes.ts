// Which of an author's outcomes a task meets when it is handed in.
import { assertNever } from '../base/assert';
import { holds } from '../rules/conditions';
import { consequence } from './consequence';
import type { Consequence, TaskContext } from './kind';
import type { Choice, Chosen, Outcome } from './outcome';

/** The outcomes whose choices are all made and whose condition holds, in the author's order. */
export function metOutcomes(
  outcomes: readonly Outcome[],
  chosen: Chosen,
  { setup, game }: TaskContext,
): readonly Outcome[] {
  return outcomes.filter(
    (outcome) =>
      outcome.when.every((choice) => isMade(choice, chosen)) &&
      (outcome.if === undefined || holds(outcome.if, setup, game)),
  );
}

/** What the outcomes that are met bring about, each with its author's reason. */
export function outcomeConsequences(
  outcomes: readonly Outcome[],
  chosen: Chosen,
  context: TaskContext,
): readonly Consequence[] {
  return metOutcomes(outcomes, chosen, context).map(({ because, effects }) => consequence(context, because, effects));
}

function isMade(choice: Choice, { options, tags }: Chosen): boolean {
  switch (choice.kind) {
    case 'chosen':
      return choice.options.every((option) => options.includes(option));
    case 'notChosen':
      return !choice.options.some((option) => options.includes(option));
    case 'tagged': {
      const count = tags.filter((tag) => tag === choice.tag).length;
      return (
        (choice.atLeast === undefined || count >= choice.atLeast) &&
        (choice.below === undefined || count < choice.below)
      );
    }
    default:
      return assertNever(choice);
  }
}
