// A calendar with owners as the panel shows it.
import type { TaskContext } from '../kind';
import type { AssigningConfig, Item, Partner, StartDate } from './config';
import { chanceOf } from './finish';
import { type AssigningTask, leastItems, mostItems, type Taken } from './rules';

export const chanceWords = ['low', 'fair', 'good'] as const;
export type ChanceWord = (typeof chanceWords)[number];

const fairChance = 45; // percent from which it is worth trying
const goodChance = 65; // percent from which about two of three come off

export interface PlanLine {
  readonly item: Item;
  readonly taken: Taken;
  readonly date: StartDate | undefined;
  readonly partner: Partner | undefined;
  /** Undefined until owner and date are set. */
  readonly chance: ChanceWord | undefined;
  readonly isDone: boolean;
}

export interface AssigningOnScreen {
  /** In the order in which they were taken. */
  readonly lines: readonly PlanLine[];
  readonly least: number;
  readonly most: number;
  readonly isFull: boolean;
  readonly isEnough: boolean;
  readonly complete: number;
  /** How many the facilitator keeps. */
  readonly own: number;
  /** The line to go on with: the one asked for, or the first that is not complete. */
  readonly open: string | undefined;
}

export function assigningOnScreen(
  task: AssigningTask,
  config: AssigningConfig,
  context: TaskContext,
  wanted: string | undefined,
): AssigningOnScreen {
  const lines = task.items.flatMap((taken) => {
    const item = config.items.find(({ id }) => id === taken.item);
    if (item === undefined) return [];
    const date = config.dates.find(({ id }) => id === taken.date);
    const isDone = taken.owner !== '' && (date !== undefined || config.dates.length === 0);
    return [
      {
        item,
        taken,
        date,
        partner: config.partners.find(({ id }) => id === taken.partner),
        chance: isDone ? chanceInWords(chanceOf(taken, item, date, task, context)) : undefined,
        isDone,
      },
    ];
  });
  const most = mostItems(config, context);
  const least = leastItems(config, context);
  const asked = lines.find(({ item }) => item.id === wanted) ?? lines.find(({ isDone }) => !isDone);
  return {
    lines,
    least,
    most,
    isFull: lines.length >= most,
    isEnough: lines.length >= least,
    complete: lines.filter(({ isDone }) => isDone).length,
    own: lines.filter(({ taken }) => taken.owner === 'facilitator').length,
    open: asked?.item.id,
  };
}

/** A chance in percent as a word: the table hears how it feels, not a number that nobody could know. */
export function chanceInWords(percent: number): ChanceWord {
  return percent >= goodChance ? 'good' : percent >= fairChance ? 'fair' : 'low';
}
