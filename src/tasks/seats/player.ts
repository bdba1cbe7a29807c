// A simple player of the leadership group.
import { clamp } from '../../base/integer';
import { stakeholderAt } from '../../rules/setup';
import type { TaskContext } from '../kind';
import { best, bestPlace, handInOrPick, pick, type PlayStyle, type Roll } from '../play-style';
import { rungAt, rungOfId, stakeholdersOf } from '../stakeholders';
import type { SeatsConfig } from './config';
import { type SeatsMove, seatsKind, type SeatsTask, takesSeat } from './rules';

const advisedSeats = 10;
const advisedBusiness = 60; // percent

/** The next move, or nothing to hand the task in. */
export function playSeats(
  task: SeatsTask,
  config: SeatsConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): SeatsMove | undefined {
  const wanted =
    style === 'sensible' ? clamp(advisedSeats, config.seatsAtLeast, config.seatsAtMost) : config.seatsAtLeast;
  if (task.seated.length < Math.min(wanted, config.seatsAtMost)) {
    const next =
      style === 'random'
        ? pick(openSeats(task, context), roll)
        : bestPlace(context.setup.size, scoreOf(task, context, style));
    if (next !== undefined) {
      return { kind: 'seats', type: 'seat', stakeholder: stakeholderAt(context.setup, next).id };
    }
  }
  if (task.chair === '') return { kind: 'seats', type: 'chair', stakeholder: chairFor(task, context, style, roll) };
  if (style === 'random') return handInOrPick(() => seatsKind.moves(task, config, context), roll);
  if (style === 'hero') return undefined;
  const rule = config.rules.find(({ id }) => !task.rules.includes(id));
  return rule === undefined ? undefined : { kind: 'seats', type: 'rule', rule: rule.id, on: true };
}

function openSeats(task: SeatsTask, context: TaskContext): readonly number[] {
  const open: number[] = [];
  for (let index = 0; index < context.setup.size; index += 1) if (isOpen(task, context, index)) open.push(index);
  return open;
}

function isOpen(task: SeatsTask, context: TaskContext, index: number): boolean {
  return takesSeat(context, index) && !task.seated.includes(stakeholderAt(context.setup, index).id);
}

/** A table fills up business to the norm and then group by group, doers first; a hero asks those who come anyway. */
function scoreOf(task: SeatsTask, context: TaskContext, style: PlayStyle): (index: number) => number | undefined {
  if (style === 'hero') return (index) => (isOpen(task, context, index) ? rungAt(context, index) : undefined);
  const { setup } = context;
  const groups: string[] = [];
  const blocs: string[] = [];
  for (const id of task.seated) {
    const index = setup.indexOf.get(id);
    if (index === undefined) continue;
    groups.push(stakeholderAt(setup, index).group);
    blocs.push(setup.blocs[index] ?? '');
  }
  const needsBusiness = countOf(groups, 'business') * 100 < advisedBusiness * (task.seated.length + 1);
  return (index) => {
    if (!isOpen(task, context, index)) return undefined;
    const { group, doer, influence } = stakeholderAt(setup, index);
    const fits = (group === 'business') === needsBusiness ? 100 : 0;
    const isMissing = groups.includes(group) ? 0 : 40;
    const ownBloc = countOf(blocs, setup.blocs[index] ?? '');
    return fits + isMissing - ownBloc * 8 + rungAt(context, index) * 10 + (doer ? 8 : 0) + influence;
  };
}

function countOf(words: readonly string[], word: string): number {
  let count = 0;
  for (const each of words) if (each === word) count += 1;
  return count;
}

function chairFor(task: SeatsTask, context: TaskContext, style: PlayStyle, roll: Roll): string {
  if (style === 'hero') return 'facilitator';
  if (style === 'random') return pick(['facilitator', ...task.seated], roll) ?? 'facilitator';
  const chair = best(
    stakeholdersOf(context, task.seated),
    ({ id, group, influence }) => (group === 'business' ? 100 : 0) + rungOfId(context, id) * 10 + influence,
  );
  return chair?.id ?? 'facilitator';
}
