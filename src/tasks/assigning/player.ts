// A simple player of the calendar with owners.
import { stakeholderAt } from '../../rules/setup';
import type { TaskContext } from '../kind';
import { best, bestPlace, handInOrPick, middleOf, pick, type PlayStyle, type Roll } from '../play-style';
import { knownAmong, knownInterests, rungAt } from '../stakeholders';
import { findById } from '../strange-move';
import type { AssigningConfig, StartDate } from './config';
import {
  type AssigningMove,
  assigningKind,
  type AssigningTask,
  leastItems,
  mostItems,
  ownsActions,
  type Taken,
} from './rules';

/** The next move, or nothing to hand the task in. */
export function playAssigning(
  task: AssigningTask,
  config: AssigningConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): AssigningMove | undefined {
  if (task.items.length < wantedItems(config, context, style)) {
    const item = nextItem(task, config, context, style, roll);
    if (item !== undefined) return { kind: 'assigning', type: 'take', item };
  }
  const unowned = task.items.find(({ owner }) => owner === '');
  if (unowned !== undefined) {
    const owner = ownerFor(unowned, task, config, context, style, roll);
    return { kind: 'assigning', type: 'owner', item: unowned.item, owner };
  }
  const undated = task.items.find(({ date }) => date === '');
  const date = undated === undefined ? undefined : dateFor(config, style, roll);
  if (undated !== undefined && date !== undefined) {
    return { kind: 'assigning', type: 'date', item: undated.item, date: date.id };
  }
  if (style === 'random') return handInOrPick(() => assigningKind.moves(task, config, context), roll);
  return style === 'hero' ? undefined : extra(task, config, roll);
}

function wantedItems(config: AssigningConfig, context: TaskContext, style: PlayStyle): number {
  const least = leastItems(config, context);
  if (style === 'random') return least;
  return style === 'hero' ? mostItems(config, context) : middleOf(least, mostItems(config, context));
}

function nextItem(
  task: AssigningTask,
  config: AssigningConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): string | undefined {
  const open = config.items.filter(({ id }) => !task.items.some((each) => each.item === id));
  if (style === 'random') return pick(open, roll)?.id;
  if (style === 'hero') return open[0]?.id;
  const known = knownInterests(context);
  return best(open, ({ difficulty, serves }) => knownAmong(known, serves) * 10 - difficulty)?.id;
}

/** A table finds a willing owner with free hands, business first; a hero keeps it. */
function ownerFor(
  taken: Taken,
  task: AssigningTask,
  config: AssigningConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): string {
  if (style === 'hero') return 'facilitator';
  const serves = findById(config.items, taken.item)?.serves ?? [];
  const index =
    style === 'random'
      ? pick(readyOnes(context), roll)
      : bestPlace(context.setup.size, (each) => {
          if (!ownsActions(context, each)) return undefined;
          const { id, group, doer } = stakeholderAt(context.setup, each);
          const busy = task.items.filter(({ owner }) => owner === id).length;
          const isServed =
            context.game.stakeholders[each]?.known.some((interest) => serves.includes(interest)) === true;
          const isBusiness = group === 'business' ? 20 : 0;
          return rungAt(context, each) * 7 + isBusiness + (doer ? 5 : 0) + (isServed ? 5 : 0) - busy * 30;
        });
  return index === undefined || index < 0 ? 'facilitator' : stakeholderAt(context.setup, index).id;
}

function dateFor(config: AssigningConfig, style: PlayStyle, roll: Roll): StartDate | undefined {
  if (style === 'random') return pick(config.dates, roll);
  return best(config.dates, ({ chance, turns }) => (style === 'hero' ? -turns : chance - turns * 4));
}

/** Co-investors shared out, one old activity ended, somebody to take over. */
function extra(task: AssigningTask, config: AssigningConfig, roll: Roll): AssigningMove | undefined {
  const free = config.partners.find(({ id }) => !task.items.some(({ partner }) => partner === id));
  const alone = task.items.find(({ partner }) => partner === '');
  if (free !== undefined && alone !== undefined) {
    return { kind: 'assigning', type: 'partner', item: alone.item, partner: free.id };
  }
  const drop = task.drops.length === 0 ? pick(config.drops, roll) : undefined;
  if (drop !== undefined) return { kind: 'assigning', type: 'drop', drop: drop.id, on: true };
  const successor = task.successor === '' ? pick(config.successors, roll) : undefined;
  return successor === undefined ? undefined : { kind: 'assigning', type: 'successor', successor: successor.id };
}

/** The facilitator (-1) and everybody who is engaged enough. */
function readyOnes(context: TaskContext): readonly number[] {
  const ready = [-1];
  for (let index = 0; index < context.setup.size; index += 1) if (ownsActions(context, index)) ready.push(index);
  return ready;
}
