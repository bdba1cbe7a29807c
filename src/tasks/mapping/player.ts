// A simple player of the wall.
import { stateOf } from '../../rules/readings';
import { stakeholderAt } from '../../rules/setup';
import type { TaskContext } from '../kind';
import { best, bestPlace, handInOrPick, pick, type PlayStyle, type Roll } from '../play-style';
import { rungAt, stakeholdersOf } from '../stakeholders';
import { type MappingConfig, rings } from './config';
import { actorsToPlace, interviewCount, type MappingMove, mappingKind, type MappingTask } from './rules';

/** One actor or gap out of so many is seen wrongly by a table that knows its region. */
const slipOneIn = 6;

/** The next move, or nothing to hand the task in. */
export function playMapping(
  task: MappingTask,
  config: MappingConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): MappingMove | undefined {
  const isWild = style === 'random';
  const actor = actorsToPlace(config, context).find(({ id }) => !task.placed.some((each) => each.actor === id));
  if (actor !== undefined) {
    const slips = isWild || roll(slipOneIn) === 0;
    return {
      kind: 'mapping',
      type: 'place',
      actor: actor.id,
      ring: slips ? (pick(rings, roll) ?? actor.ring) : actor.ring,
    };
  }
  const gap = task.gaps.length < config.nameGaps ? nextGap(task, config, isWild, roll) : undefined;
  if (gap !== undefined) return { kind: 'mapping', type: 'gap', gap, on: true };
  if (isWild) return handInOrPick(() => mappingKind.moves(task, config, context), roll);
  if (task.interviews.length < interviewCount(config, context)) {
    const stakeholder = nextInterview(task, context, style);
    if (stakeholder !== undefined) return { kind: 'mapping', type: 'interview', stakeholder, on: true };
  }
  return style === 'hero' || task.baseline ? undefined : { kind: 'mapping', type: 'baseline', take: true };
}

function nextGap(task: MappingTask, config: MappingConfig, isWild: boolean, roll: Roll): string | undefined {
  const open = config.gaps.filter(({ id }) => !task.gaps.includes(id));
  const slips = isWild || roll(slipOneIn) === 0;
  return (slips ? pick(open, roll) : best(open, ({ real }) => (real ? 1 : 0)))?.id;
}

/** A table asks every group, and those whom it does not know yet; a hero asks those who come anyway. */
function nextInterview(task: MappingTask, context: TaskContext, style: PlayStyle): string | undefined {
  const { setup, game } = context;
  const heard = stakeholdersOf(context, task.interviews).map(({ group }) => group);
  const index = bestPlace(setup.size, (each) => {
    const { id, group, influence } = stakeholderAt(setup, each);
    if (task.interviews.includes(id)) return undefined;
    if (style === 'hero') return rungAt(context, each);
    return (heard.includes(group) ? 0 : 10) + (stateOf(game, each).known.length === 0 ? 5 : 0) + influence;
  });
  return index === undefined ? undefined : stakeholderAt(setup, index).id;
}
