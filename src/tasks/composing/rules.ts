// Something put together from parts. What is chosen, and for what, is the whole of the task.
import { type Result, fail, succeed } from '../../base/result';
import { type Refusal, refuse } from '../../rules/fact';
import type { Consequence, TaskContext, TaskKind } from '../kind';
import { fieldsOf, findById } from '../strange-move';
import type { ComposingConfig, Option, Part } from './config';
import { finishComposing } from './finish';
import { isGiven, isOffered, leastOf, pickedIn, targetsOf, withoutLoose } from './parts';

export interface Picked {
  readonly part: string;
  readonly option: string;
  /** The option of another part that this one is for; empty where the part stands alone. */
  readonly for: string;
}

export interface ComposingTask {
  readonly kind: 'composing';
  /** In the order in which they were chosen. */
  readonly chosen: readonly Picked[];
}

/** `for` only in a part that asks for one option for each option of another part. */
export type ComposingMove = {
  readonly kind: 'composing';
  readonly type: 'choose' | 'unchoose';
  readonly part: string;
  readonly option: string;
  readonly for?: string;
};

export const composingKind: TaskKind<ComposingConfig, ComposingTask, ComposingMove> = {
  start,
  moves,
  play,
  missing,
  finish,
};

function start(): ComposingTask {
  return { kind: 'composing', chosen: [] };
}

function moves(task: ComposingTask, config: ComposingConfig, context: TaskContext): readonly ComposingMove[] {
  const picked = pickedIn(task, config, context);
  const found: ComposingMove[] = [];
  for (const part of config.parts) {
    if (isGiven(part, context)) continue;
    for (const target of targetsOf(part, picked)) {
      for (const option of part.options) {
        const choice: Picked = { part: part.id, option: option.id, for: target };
        if (isChosen(task, choice)) found.push(moveOf('unchoose', choice));
        else if (refuseChoice(task, choice, part, option, picked, context) === undefined) {
          found.push(moveOf('choose', choice));
        }
      }
    }
  }
  return found;
}

/** The move that chooses this, or takes it back. */
export function moveOf(type: ComposingMove['type'], { part, option, for: target }: Picked): ComposingMove {
  return { kind: 'composing', type, part, option, ...(target === '' ? {} : { for: target }) };
}

function play(
  task: ComposingTask,
  move: ComposingMove,
  config: ComposingConfig,
  context: TaskContext,
): Result<ComposingTask, Refusal> {
  const fields = fieldsOf(move);
  const part = findById(config.parts, fields.part);
  const option = part === undefined ? undefined : findById(part.options, fields.option);
  const target = fields.for ?? '';
  if (part === undefined || option === undefined || typeof target !== 'string') return fail(refuse('task/unknown'));
  const choice: Picked = { part: part.id, option: option.id, for: target };
  switch (fields.type) {
    case 'choose':
      return choose(task, choice, part, option, config, context);
    case 'unchoose': {
      if (!isChosen(task, choice)) return fail(refuse('task/notChosen'));
      const kept = task.chosen.filter((each) => !isSame(each, choice));
      return succeed({ kind: 'composing', chosen: withoutLoose(kept, config, context) });
    }
    default:
      return fail(refuse('task/unknown'));
  }
}

/** Where only one can be chosen, the new choice takes the place of the old one. */
function choose(
  task: ComposingTask,
  choice: Picked,
  part: Part,
  option: Option,
  config: ComposingConfig,
  context: TaskContext,
): Result<ComposingTask, Refusal> {
  const refusal = refuseChoice(task, choice, part, option, pickedIn(task, config, context), context);
  if (refusal !== undefined) return fail(refusal);
  if (besides(task, choice) < mostIn(part)) return succeed({ kind: 'composing', chosen: [...task.chosen, choice] });
  const chosen = [...task.chosen.filter((each) => !isBeside(each, choice)), choice];
  return succeed({ kind: 'composing', chosen: withoutLoose(chosen, config, context) });
}

/** Why the option cannot be chosen, with all that counts as picked now; nothing when it can. */
function refuseChoice(
  task: ComposingTask,
  choice: Picked,
  part: Part,
  option: Option,
  picked: readonly Picked[],
  context: TaskContext,
): Refusal | undefined {
  if (isGiven(part, context) || !isOffered(option, context)) return refuse('task/notOffered');
  if (!targetsOf(part, picked).includes(choice.for)) return refuse('task/notChosen');
  if (isChosen(task, choice)) return refuse('task/already');
  const most = mostIn(part);
  return most !== 1 && besides(task, choice) >= most ? refuse('task/full', { most }) : undefined;
}

/** How many options can be chosen for one thing. */
function mostIn(part: Part): number {
  return part.per === undefined ? part.chooseAtMost : 1;
}

/** How many options are chosen for the same thing already. */
function besides(task: ComposingTask, choice: Picked): number {
  let count = 0;
  for (const each of task.chosen) if (isBeside(each, choice)) count += 1;
  return count;
}

function isBeside(one: Picked, other: Picked): boolean {
  return one.part === other.part && one.for === other.for;
}

function isChosen(task: ComposingTask, choice: Picked): boolean {
  return task.chosen.some((each) => isSame(each, choice));
}

function isSame(one: Picked, other: Picked): boolean {
  return one.part === other.part && one.option === other.option && one.for === other.for;
}

function missing(task: ComposingTask, config: ComposingConfig, context: TaskContext): Refusal | undefined {
  const picked = pickedIn(task, config, context);
  for (const part of config.parts) {
    const need = leastOf(part, picked, context);
    const have = task.chosen.filter((each) => each.part === part.id).length;
    if (have < need) return refuse('task/tooFewInPart', { part: part.id, need, have });
  }
  return undefined;
}

function finish(task: ComposingTask, config: ComposingConfig, context: TaskContext): readonly Consequence[] {
  return finishComposing(pickedIn(task, config, context), config, context);
}
