// A simple player of the first conversations.
import { stateOf } from '../../rules/readings';
import { pairIndex, stakeholderAt } from '../../rules/setup';
import type { TaskContext } from '../kind';
import { bestPlace, handInOrPick, pick, type PlayStyle, type Roll } from '../play-style';
import { rungAt } from '../stakeholders';
import type { VisitsConfig } from './config';
import { isListed, opensDoor, visitCount, type VisitsMove, visitsKind, type VisitsTask } from './rules';

/** The next move, or nothing to hand the task in. */
export function playVisits(
  task: VisitsTask,
  config: VisitsConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): VisitsMove | undefined {
  const isFull = task.visits.length >= visitCount(config, context);
  if (isFull && style !== 'random') return undefined;
  if (isFull) return handInOrPick(() => visitsKind.moves(task, config, context), roll);
  if (style === 'random') return atRandom(openHosts(task, context), context, roll);
  const host = bestPlace(context.setup.size, (each) =>
    isListed(task, stakeholderAt(context.setup, each).id) ? undefined : urgency(each, context, style),
  );
  if (host === undefined) return undefined;
  const { id, angles } = stakeholderAt(context.setup, host);
  if (style === 'hero') return visit(id, angles[0] ?? 'listen', 'self');
  const known = stateOf(context.game, host).known.find((interest) => angles.includes(interest));
  return visit(id, known ?? 'listen', introducerOf(host, context));
}

function atRandom(hosts: readonly number[], context: TaskContext, roll: Roll): VisitsMove | undefined {
  const host = pick(hosts, roll);
  if (host === undefined) return undefined;
  const { id, angles } = stakeholderAt(context.setup, host);
  const angle = pick(['listen', ...angles], roll) ?? 'listen';
  const peer = roll(context.setup.size);
  return visit(id, angle, opensDoor(context, peer, host) ? stakeholderAt(context.setup, peer).id : 'self');
}

function openHosts(task: VisitsTask, { setup }: TaskContext): readonly number[] {
  const open: number[] = [];
  for (let host = 0; host < setup.size; host += 1) {
    if (!isListed(task, stakeholderAt(setup, host).id)) open.push(host);
  }
  return open;
}

/** A table first sees those who need attention and those who could block; a hero those with power. */
function urgency(host: number, context: TaskContext, style: PlayStyle): number {
  const { attentionTurns, influence, group, doer } = stakeholderAt(context.setup, host);
  if (style === 'hero') return influence;
  const canBlock = group === 'community' || group === 'associations' ? 4 : 0;
  return (attentionTurns === 1 ? 20 : 0) + canBlock + influence * 2 + (group === 'business' ? 2 : 0) + (doer ? 1 : 0);
}

/** The peer with the strongest tie among those who can open the door, else the facilitator. */
function introducerOf(host: number, context: TaskContext): string {
  const peer = bestPlace(context.setup.size, (each) =>
    opensDoor(context, each, host)
      ? (context.game.ties[pairIndex(each, host)] ?? 0) * 10 + rungAt(context, each)
      : undefined,
  );
  return peer === undefined ? 'self' : stakeholderAt(context.setup, peer).id;
}

function visit(stakeholder: string, angle: string, messenger: string): VisitsMove {
  return { kind: 'visits', type: 'place', stakeholder, angle, messenger };
}
