// A simple player of putting something together from parts.
import type { TaskContext } from '../kind';
import { best, handInOrPick, middleOf, pick, type PlayStyle, type Roll } from '../play-style';
import { knownAmong, knownInterests } from '../stakeholders';
import type { ComposingConfig, Option, Part } from './config';
import { isGiven, isOffered, leastOf, pickedIn, targetsOf } from './parts';
import { type ComposingMove, composingKind, type ComposingTask, moveOf, type Picked } from './rules';

/** The next move, or nothing to hand the task in. */
export function playComposing(
  task: ComposingTask,
  config: ComposingConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): ComposingMove | undefined {
  const picked = pickedIn(task, config, context);
  for (const part of config.parts) {
    if (isGiven(part, context)) continue;
    const have = task.chosen.filter((each) => each.part === part.id);
    if (have.length >= wantedOf(part, picked, context, style)) continue;
    const choice = nextChoice(part, have, picked, context, style, roll);
    if (choice !== undefined) return moveOf('choose', choice);
  }
  return style === 'random' ? handInOrPick(() => composingKind.moves(task, config, context), roll) : undefined;
}

/** A table keeps to the middle, a hero takes all there is. */
function wantedOf(part: Part, picked: readonly Picked[], context: TaskContext, style: PlayStyle): number {
  const least = leastOf(part, picked, context);
  if (part.per !== undefined || style === 'random') return least;
  return style === 'hero' ? part.chooseAtMost : middleOf(least, part.chooseAtMost);
}

function nextChoice(
  part: Part,
  have: readonly Picked[],
  picked: readonly Picked[],
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): Picked | undefined {
  const target =
    part.per === undefined ? '' : targetsOf(part, picked).find((each) => !have.some((one) => one.for === each));
  if (target === undefined) return undefined;
  const open = part.options.filter(
    (option) => isOffered(option, context) && !have.some((each) => each.option === option.id && each.for === target),
  );
  const option = chosenFrom(open, optionsIn(part, have), context, style, roll);
  return option === undefined ? undefined : { part: part.id, option: option.id, for: target };
}

function chosenFrom(
  open: readonly Option[],
  taken: readonly Option[],
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): Option | undefined {
  if (style === 'random') return pick(open, roll);
  if (style === 'hero') return open[0];
  const known = knownInterests(context);
  return best(open, (option) => promiseOf(option, taken, known));
}

function optionsIn(part: Part, have: readonly Picked[]): readonly Option[] {
  return part.options.filter(({ id }) => have.some((each) => each.option === id));
}

/** What a table can see of an option: whom it pleases and hurts, its risk, and whether it adds to the mix of payoff times. */
function promiseOf(option: Option, taken: readonly Option[], known: ReadonlyMap<string, number>): number {
  const { pleases, hurts, payoff, riskPercent = 0 } = option;
  const isNewTime = payoff !== undefined && !taken.some((each) => each.payoff === payoff);
  const liked = pleases.length + knownAmong(known, pleases);
  const disliked = hurts.length * 3 + knownAmong(known, hurts) * 2;
  return (liked - disliked) * 10 + (isNewTime ? 15 : 0) - riskPercent;
}
