// A simple player of the leadership group.
import { clamp } from '../../base/integer';
import type { Stakeholder } from '../../rules/scenario';
import { stakeholderAt } from '../../rules/setup';
import type { TaskContext } from '../kind';
import { best, handInOrPick, pick, type PlayStyle, type Roll } from '../play-style';
import { rungAt, rungOfId, stakeholdersOf } from '../stakeholders';
import type { SeatsConfig } from './config';
import { indicators } from './indicators';
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
    const open = openSeats(task, context);
    const next = style === 'random' ? pick(open, roll) : best(open, scoreOf(task, context, style));
    if (next !== undefined) return { kind: 'seats', type: 'seat', stakeholder: next.id };
  }
  if (task.chair === '') return { kind: 'seats', type: 'chair', stakeholder: chairFor(task, context, style, roll) };
  if (style === 'random') return handInOrPick(() => seatsKind.moves(task, config, context), roll);
  if (style === 'hero') return undefined;
  const rule = config.rules.find(({ id }) => !task.rules.includes(id));
  return rule === undefined ? undefined : { kind: 'seats', type: 'rule', rule: rule.id, on: true };
}

function openSeats(task: SeatsTask, context: TaskContext): readonly Stakeholder[] {
  const open: Stakeholder[] = [];
  for (let index = 0; index < context.setup.size; index += 1) {
    const stakeholder = stakeholderAt(context.setup, index);
    if (!task.seated.includes(stakeholder.id) && takesSeat(context, index)) open.push(stakeholder);
  }
  return open;
}

/** A table fills up business to the norm and then group by group, doers first; a hero asks those who come anyway. */
function scoreOf(task: SeatsTask, context: TaskContext, style: PlayStyle): (stakeholder: Stakeholder) => number {
  if (style === 'hero') return ({ id }) => rungOfId(context, id);
  const { blocs, missing } = indicators(task, context);
  const business = stakeholdersOf(context, task.seated).filter(({ group }) => group === 'business').length;
  const needsBusiness = business * 100 < advisedBusiness * (task.seated.length + 1);
  return (stakeholder) => {
    const index = context.setup.indexOf.get(stakeholder.id) ?? 0;
    const ownBloc = blocs.find(({ bloc }) => bloc === context.setup.blocs[index])?.seats ?? 0;
    const isBusiness = stakeholder.group === 'business';
    const fits = isBusiness === needsBusiness ? 100 : 0;
    const isMissing = missing.includes(stakeholder.group) ? 40 : 0;
    return (
      fits + isMissing - ownBloc * 8 + rungAt(context, index) * 10 + (stakeholder.doer ? 8 : 0) + stakeholder.influence
    );
  };
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
