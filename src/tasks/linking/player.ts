// A simple player of links to the outside.
import { stakeholderAt } from '../../rules/setup';
import type { TaskContext } from '../kind';
import { best, bestPlace, handInOrPick, middleOf, pick, type PlayStyle, type Roll } from '../play-style';
import { knownAmong, knownInterests, rungAt } from '../stakeholders';
import { type LinkingConfig, type OutsidePartner, partnerKinds } from './config';
import { leadsLinks, leastLinks, type LinkingMove, linkingKind, type LinkingTask, mostLinks } from './rules';

/** The next move, or nothing to hand the task in. */
export function playLinking(
  task: LinkingTask,
  config: LinkingConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): LinkingMove | undefined {
  if (task.links.length < wantedLinks(config, context, style)) {
    const partner = nextPartner(task, config, context, style, roll);
    if (partner !== undefined) {
      return { kind: 'linking', type: 'link', partner: partner.id, leader: leaderFor(task, context, style, roll) };
    }
  }
  return style === 'random' ? handInOrPick(() => linkingKind.moves(task, config, context), roll) : undefined;
}

function wantedLinks(config: LinkingConfig, context: TaskContext, style: PlayStyle): number {
  const least = leastLinks(config, context);
  if (style === 'random') return least;
  return style === 'hero' ? mostLinks(config, context) : middleOf(least, mostLinks(config, context));
}

/** A table begins with its neighbours and goes abroad after a joint win; a hero flies. */
function nextPartner(
  task: LinkingTask,
  config: LinkingConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): OutsidePartner | undefined {
  const open = config.partners.filter(({ id }) => !task.links.some((each) => each.partner === id));
  if (style === 'random') return pick(open, roll);
  if (style === 'hero') return best(open, ({ abroad }) => (abroad ? 1 : 0));
  const staysHome = !context.game.wins.some(({ joint }) => joint);
  const known = knownInterests(context);
  return best(open, ({ abroad, kind, serves }) => {
    const nearness = partnerKinds.length - partnerKinds.indexOf(kind);
    return nearness * 10 + knownAmong(known, serves) * 2 - (abroad && staysHome ? 100 : 0);
  });
}

function leaderFor(task: LinkingTask, context: TaskContext, style: PlayStyle, roll: Roll): string {
  if (style === 'hero') return 'facilitator';
  const index =
    style === 'random'
      ? pick(readyOnes(context), roll)
      : bestPlace(context.setup.size, (each) => {
          if (!leadsLinks(context, each)) return undefined;
          const { id, group, doer } = stakeholderAt(context.setup, each);
          const busy = task.links.filter(({ leader }) => leader === id).length;
          return rungAt(context, each) * 7 + (group === 'business' ? 20 : 0) + (doer ? 5 : 0) - busy * 30;
        });
  return index === undefined || index < 0 ? 'facilitator' : stakeholderAt(context.setup, index).id;
}

/** The facilitator (-1) and everybody who is engaged enough. */
function readyOnes(context: TaskContext): readonly number[] {
  const ready = [-1];
  for (let index = 0; index < context.setup.size; index += 1) if (leadsLinks(context, index)) ready.push(index);
  return ready;
}
