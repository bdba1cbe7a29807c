// Something put together from parts, as the panel shows it: each part with what is on offer and how far it is.
import type { TaskContext } from '../kind';
import type { ComposingConfig, Option, Part } from './config';
import { isGiven, isOffered, leastOf, pickedIn, targetsOf } from './parts';
import type { ComposingTask } from './rules';

export interface Target {
  /** Option of another part that a choice here is for; empty where the part stands alone. */
  readonly id: string;
  readonly name: string;
  /** Chosen for it, in the order of choosing. */
  readonly chosen: readonly string[];
}

export interface PartOnScreen {
  readonly part: Part;
  readonly options: readonly Option[];
  readonly targets: readonly Target[];
  readonly need: number;
  /** For each target. */
  readonly most: number;
  readonly have: number;
  readonly isDone: boolean;
  /** `one`: the new choice takes the place of the old. `each`: one for each choice of another part. `some`: up to `most`. */
  readonly way: 'one' | 'some' | 'each';
}

export interface GivenPart {
  readonly part: string;
  readonly options: readonly string[];
}

export interface ComposingOnScreen {
  readonly parts: readonly PartOnScreen[];
  /** Left out of the short form: what is taken there. */
  readonly given: readonly GivenPart[];
}

export function composingOnScreen(
  task: ComposingTask,
  config: ComposingConfig,
  context: TaskContext,
): ComposingOnScreen {
  const picked = pickedIn(task, config, context);
  const parts = config.parts.filter((part) => !isGiven(part, context));
  return {
    parts: parts.map((part) => {
      const own = task.chosen.filter((each) => each.part === part.id);
      const need = leastOf(part, picked, context);
      const options = part.options.filter((option) => isOffered(option, context));
      const targets = targetsOf(part, picked).map((id) => ({
        id,
        name: nameOfOption(config, part.per, id),
        chosen: own.filter((each) => each.for === id).map(({ option }) => option),
      }));
      return {
        part,
        options,
        targets,
        need,
        most: part.per === undefined ? Math.min(part.chooseAtMost, options.length) : 1,
        have: own.length,
        isDone: own.length >= need && targets.length > 0 && (need > 0 || own.length > 0),
        way: part.per !== undefined ? 'each' : part.chooseAtMost === 1 && part.chooseAtLeast === 1 ? 'one' : 'some',
      };
    }),
    given: config.parts
      .filter((part) => isGiven(part, context) && part.per === undefined)
      .map((part) => ({
        part: part.name,
        options: part.options
          .filter(({ id }) => picked.some((each) => each.part === part.id && each.option === id))
          .map(({ name }) => name),
      }))
      .filter(({ options }) => options.length > 0),
  };
}

export const riskLevels = ['low', 'fair', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

const fairRisk = 20; // percent from which a risk is worth a thought
const highRisk = 40; // percent from which it fails about as often as not

/** How likely an option comes to nothing, in a word; nothing where it cannot fail. */
export function riskLevelOf({ riskPercent }: Option): RiskLevel | undefined {
  if (riskPercent === undefined || riskPercent === 0) return undefined;
  return riskPercent >= highRisk ? 'high' : riskPercent >= fairRisk ? 'fair' : 'low';
}

function nameOfOption(config: ComposingConfig, part: string | undefined, option: string): string {
  const options = config.parts.find(({ id }) => id === part)?.options ?? [];
  return options.find(({ id }) => id === option)?.name ?? '';
}
