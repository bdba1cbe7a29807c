// The first conversations: a list in order, each with a host, an angle and a messenger.
import { scale } from '../../base/integer';
import { type Result, fail, succeed } from '../../base/result';
import { type Refusal, refuse } from '../../rules/fact';
import type { Stakeholder } from '../../rules/scenario';
import { pairIndex, stakeholderAt } from '../../rules/setup';
import type { Effect } from '../../rules/vocabulary';
import { changeOf, consequence, effective, trustAll } from '../consequence';
import type { Consequence, TaskContext, TaskKind } from '../kind';
import { rungAt, stakeholdersOf } from '../stakeholders';
import { fieldsOf, indexOfStakeholder, isPlaceIn } from '../strange-move';
import type { VisitsConfig } from './config';

const listenEngage = 12; // engagement points for listening
const listenTrust = 5; // trust points for listening; an interest becomes known too
const trueAngleEngage = 40; // engagement points when the angle is what moves the host
const trueAngleTrust = 4; // trust points of the same
const wrongAngleEngage = 5; // engagement points when the angle leaves the host cold: a visit is still a visit
const wrongAngleCredibility = -2; // points, of the same
const againstAngleEngage = -10; // engagement points when the angle is what turns the host away
const againstAngleTrust = -2; // trust points of the same, before losses are weighed
const introducedPercent = 150; // percent of an engagement gain when a peer opens the door
const introducedTie = 10; // points on the tie between peer and host, unless the angle turned the host away
const introducerTie = 15; // tie to the host from which a peer can open the door, 0-100
const introducerRung = 3; // or the peer's own rung from which it can, 0-6
const waitedTrust = -1; // trust points of those who need attention every turn and are not in the first half of the list

export interface Visit {
  readonly stakeholder: string;
  /** An interest to bring up, or `listen`. */
  readonly angle: string;
  /** Who opens the door: `self` (the facilitator), or the id of a peer. */
  readonly messenger: string;
}

export interface VisitsTask {
  readonly kind: 'visits';
  /** In order. */
  readonly visits: readonly Visit[];
}

export type VisitsMove =
  | ({ readonly kind: 'visits'; readonly type: 'place' } & Visit)
  | { readonly kind: 'visits'; readonly type: 'remove'; readonly at: number }
  | { readonly kind: 'visits'; readonly type: 'shift'; readonly from: number; readonly to: number };

export const visitsKind: TaskKind<VisitsConfig, VisitsTask, VisitsMove> = { start, moves, play, missing, finish };

/** How many conversations the list holds: as the format says, and nobody twice. */
export function visitCount(config: VisitsConfig, { setup }: TaskContext): number {
  return Math.min(setup.format.shortTasks ? config.shortCount : config.count, setup.size);
}

/** Whether this peer can open this host's door: a tie to the host, or enough engagement of its own. */
export function opensDoor(context: TaskContext, peer: number, host: number): boolean {
  if (peer === host) return false;
  return (context.game.ties[pairIndex(peer, host)] ?? 0) >= introducerTie || rungAt(context, peer) >= introducerRung;
}

function start(): VisitsTask {
  return { kind: 'visits', visits: [] };
}

function moves(task: VisitsTask, config: VisitsConfig, context: TaskContext): readonly VisitsMove[] {
  const found: VisitsMove[] = [];
  if (task.visits.length < visitCount(config, context)) {
    for (let host = 0; host < context.setup.size; host += 1) {
      const { id, angles } = stakeholderAt(context.setup, host);
      if (isListed(task, id)) continue;
      const messengers = ['self', ...doorOpeners(context, host)];
      for (const angle of ['listen', ...angles]) {
        for (const messenger of messengers)
          found.push({ kind: 'visits', type: 'place', stakeholder: id, angle, messenger });
      }
    }
  }
  for (let from = 0; from < task.visits.length; from += 1) {
    found.push({ kind: 'visits', type: 'remove', at: from });
    for (let to = 0; to < task.visits.length; to += 1) {
      if (to !== from) found.push({ kind: 'visits', type: 'shift', from, to });
    }
  }
  return found;
}

function doorOpeners(context: TaskContext, host: number): readonly string[] {
  return context.setup.scenario.stakeholders.filter((_, peer) => opensDoor(context, peer, host)).map(({ id }) => id);
}

function play(
  task: VisitsTask,
  move: VisitsMove,
  config: VisitsConfig,
  context: TaskContext,
): Result<VisitsTask, Refusal> {
  const fields = fieldsOf(move);
  const { type, at, from, to } = fields;
  switch (type) {
    case 'place':
      return place(task, fields, config, context);
    case 'remove':
      if (!isPlaceIn(at, task.visits.length)) return fail(refuse('task/unknown'));
      return succeed({ kind: 'visits', visits: task.visits.filter((_, index) => index !== at) });
    case 'shift': {
      if (!isPlaceIn(from, task.visits.length) || !isPlaceIn(to, task.visits.length))
        return fail(refuse('task/unknown'));
      if (from === to) return fail(refuse('task/already'));
      const visits = [...task.visits];
      visits.splice(to, 0, ...visits.splice(from, 1));
      return succeed({ kind: 'visits', visits });
    }
    default:
      return fail(refuse('task/unknown'));
  }
}

function place(
  task: VisitsTask,
  { stakeholder, angle, messenger }: Readonly<Record<string, unknown>>,
  config: VisitsConfig,
  context: TaskContext,
): Result<VisitsTask, Refusal> {
  const host = indexOfStakeholder(stakeholder, context);
  if (host === undefined || typeof angle !== 'string' || typeof messenger !== 'string') {
    return fail(refuse('task/unknown'));
  }
  const { id, angles } = stakeholderAt(context.setup, host);
  if (angle !== 'listen' && !angles.includes(angle)) return fail(refuse('task/unknown'));
  if (isListed(task, id)) return fail(refuse('task/already'));
  const most = visitCount(config, context);
  if (task.visits.length >= most) return fail(refuse('task/full', { most }));
  if (messenger !== 'self') {
    const peer = context.setup.indexOf.get(messenger);
    if (peer === undefined) return fail(refuse('task/unknown'));
    if (!opensDoor(context, peer, host)) return fail(refuse('task/cannotIntroduce', { who: messenger, to: id }));
  }
  return succeed({ kind: 'visits', visits: [...task.visits, { stakeholder: id, angle, messenger }] });
}

/** Whether a visit to this stakeholder is on the list. */
export function isListed(task: VisitsTask, id: string): boolean {
  return task.visits.some((visit) => visit.stakeholder === id);
}

function missing(task: VisitsTask, config: VisitsConfig, context: TaskContext): Refusal | undefined {
  const need = visitCount(config, context);
  return task.visits.length < need ? refuse('task/tooFew', { need, have: task.visits.length }) : undefined;
}

function finish(task: VisitsTask, config: VisitsConfig, context: TaskContext): readonly Consequence[] {
  const told: Consequence[] = [];
  for (const visit of task.visits) {
    for (const host of stakeholdersOf(context, [visit.stakeholder])) told.push(...received(visit, host, context));
  }
  const early = task.visits.slice(0, Math.ceil(visitCount(config, context) / 2)).map((visit) => visit.stakeholder);
  const waiting = context.setup.scenario.stakeholders.filter(
    (each) => each.attentionTurns === 1 && !early.includes(each.id),
  );
  const ids = waiting.map(({ id }) => id);
  told.push(consequence(context, '@visits.waited', trustAll(ids, waitedTrust)));
  for (const milestone of config.milestones) {
    const at = task.visits.findIndex(
      ({ stakeholder, angle }) =>
        stakeholder === milestone.stakeholder && (milestone.angle === undefined || milestone.angle === angle),
    );
    if (at < 0 || at >= milestone.atLatest) continue;
    told.push(consequence(context, milestone.because, [{ kind: 'flag', flag: milestone.flag }, ...milestone.effects]));
  }
  return effective(told);
}

/** How the host takes the visit. */
function received(visit: Visit, host: Stakeholder, context: TaskContext): readonly Consequence[] {
  const who = { id: host.id };
  const introduced = visit.messenger !== 'self';
  const gain = (points: number): Effect => ({
    kind: 'engage',
    who,
    by: introduced ? scale(points, introducedPercent, 100) : points,
  });
  const tie = consequence(
    context,
    '@visits.introduced',
    introduced ? [{ kind: 'tie', between: { id: visit.messenger }, and: who, by: introducedTie }] : [],
  );
  if (visit.angle === 'listen') {
    const heard: readonly Effect[] = [
      gain(listenEngage),
      { kind: 'trust', who, by: listenTrust },
      { kind: 'reveal', who },
    ];
    return [consequence(context, '@visits.listen', heard), tie];
  }
  if (host.interests.includes(visit.angle)) {
    const met: readonly Effect[] = [gain(trueAngleEngage), { kind: 'trust', who, by: trueAngleTrust }];
    return [consequence(context, '@visits.trueAngle', met), tie];
  }
  if (host.against.includes(visit.angle)) {
    const turnedAway: readonly Effect[] = [
      { kind: 'trust', who, by: againstAngleTrust },
      { kind: 'engage', who, by: againstAngleEngage },
    ];
    return [consequence(context, '@visits.againstAngle', turnedAway)];
  }
  const left = [gain(wrongAngleEngage), ...changeOf('credibility', wrongAngleCredibility)];
  return [consequence(context, '@visits.wrongAngle', left), tie];
}
