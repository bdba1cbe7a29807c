// Lines from the cluster to the outside, each led by somebody.
import { type Result, fail, succeed } from '../../base/result';
import { type Refusal, refuse } from '../../rules/fact';
import { overallTrust } from '../../rules/readings';
import { stakeholderAt } from '../../rules/setup';
import type { Effect } from '../../rules/vocabulary';
import { changeOf, consequence, effective, engageAll, takenOn } from '../consequence';
import type { Consequence, TaskContext, TaskKind } from '../kind';
import type { Chosen } from '../outcome';
import { outcomeConsequences } from '../outcomes';
import { idsMovedBy, rungAt } from '../stakeholders';
import { fieldsOf, findById, indexOfStakeholder } from '../strange-move';
import type { LinkingConfig, OutsidePartner } from './config';

const leaderRung = 2; // rung from which somebody leads a link, 0-6
const memberKnowledge = 3; // points for each link that a member leads
const linkEngage = 15; // engagement points of the leader and of everybody whose interest it serves
const linkTie = 6; // points on the ties between the leader and those
const linkTurns = 3; // turns until its results show
const linkResults = 5; // points of results
const baseTrust = 45; // overall trust from which the base is ready to go abroad, 0-100; a joint win is needed too
const tooEarlyTrust = -2; // trust points of business when it is not, before losses are weighed
const tooEarlyMomentum = -3; // points, of the same

export interface Link {
  readonly partner: string;
  /** A stakeholder, or `facilitator`. */
  readonly leader: string;
}

export interface LinkingTask {
  readonly kind: 'linking';
  readonly links: readonly Link[];
}

export type LinkingMove =
  /** A link that is there gets another leader. */
  | ({ readonly kind: 'linking'; readonly type: 'link' } & Link)
  | { readonly kind: 'linking'; readonly type: 'unlink'; readonly partner: string };

export const linkingKind: TaskKind<LinkingConfig, LinkingTask, LinkingMove> = { start, moves, play, missing, finish };

/** How many links can be drawn. */
export function mostLinks(config: LinkingConfig, { setup }: TaskContext): number {
  return setup.format.shortTasks ? config.shortLinksAtMost : config.linksAtMost;
}

/** How many links have to be drawn. */
export function leastLinks(config: LinkingConfig, context: TaskContext): number {
  return Math.min(config.linksAtLeast, mostLinks(config, context), config.partners.length);
}

/** Whether the stakeholder at this place is engaged enough to lead a link. */
export function leadsLinks(context: TaskContext, index: number): boolean {
  return rungAt(context, index) >= leaderRung;
}

function start(): LinkingTask {
  return { kind: 'linking', links: [] };
}

function moves(task: LinkingTask, config: LinkingConfig, context: TaskContext): readonly LinkingMove[] {
  const found: LinkingMove[] = [];
  const ready = context.setup.scenario.stakeholders
    .filter((_, index) => leadsLinks(context, index))
    .map(({ id }) => id);
  for (const { id: partner } of config.partners) {
    const link = task.links.find((each) => each.partner === partner);
    if (link !== undefined) found.push({ kind: 'linking', type: 'unlink', partner });
    else if (task.links.length >= mostLinks(config, context)) continue;
    for (const leader of ['facilitator', ...ready]) {
      if (leader !== link?.leader) found.push({ kind: 'linking', type: 'link', partner, leader });
    }
  }
  return found;
}

function play(
  task: LinkingTask,
  move: LinkingMove,
  config: LinkingConfig,
  context: TaskContext,
): Result<LinkingTask, Refusal> {
  const { type, partner, leader } = fieldsOf(move);
  const known = findById(config.partners, partner);
  if (known === undefined) return fail(refuse('task/unknown'));
  const link = task.links.find((each) => each.partner === known.id);
  switch (type) {
    case 'link':
      return lead(task, known, link, leader, config, context);
    case 'unlink':
      if (link === undefined) return fail(refuse('task/notChosen'));
      return succeed({ kind: 'linking', links: task.links.filter((each) => each !== link) });
    default:
      return fail(refuse('task/unknown'));
  }
}

function lead(
  task: LinkingTask,
  partner: OutsidePartner,
  link: Link | undefined,
  leader: unknown,
  config: LinkingConfig,
  context: TaskContext,
): Result<LinkingTask, Refusal> {
  const index = indexOfStakeholder(leader, context);
  if (index === undefined && leader !== 'facilitator') return fail(refuse('task/unknown'));
  const id = index === undefined ? 'facilitator' : stakeholderAt(context.setup, index).id;
  if (index !== undefined && !leadsLinks(context, index)) return fail(refuse('task/notReady', { who: id }));
  if (link?.leader === id) return fail(refuse('task/already'));
  const next: Link = { partner: partner.id, leader: id };
  if (link !== undefined) {
    return succeed({ kind: 'linking', links: task.links.map((each) => (each === link ? next : each)) });
  }
  const most = mostLinks(config, context);
  if (task.links.length >= most) return fail(refuse('task/full', { most }));
  return succeed({ kind: 'linking', links: [...task.links, next] });
}

function missing(task: LinkingTask, config: LinkingConfig, context: TaskContext): Refusal | undefined {
  const need = leastLinks(config, context);
  return task.links.length < need ? refuse('task/tooFew', { need, have: task.links.length }) : undefined;
}

function finish(task: LinkingTask, config: LinkingConfig, context: TaskContext): readonly Consequence[] {
  return effective([
    ...task.links.flatMap((link) => linked(link, config, context)),
    ...abroad(task, config, context),
    ...outcomeConsequences(config.outcomes, chosenIn(task, config), context),
  ]);
}

function linked({ partner: id, leader }: Link, config: LinkingConfig, context: TaskContext): readonly Consequence[] {
  const partner = findById(config.partners, id);
  if (partner === undefined) return [];
  const link = consequence(context, '@linking.partner', partner.effects);
  if (leader === 'facilitator') {
    return [link, consequence(context, '@linking.facilitatorLeads', takenOn(context, config.ownTodo))];
  }
  const others = idsMovedBy(context, partner.serves).filter((each) => each !== leader);
  const tie: readonly Effect[] =
    others.length === 0 ? [] : [{ kind: 'tie', between: { id: leader }, and: { ids: others }, by: linkTie }];
  const led: readonly Effect[] = [
    ...changeOf('knowledge', memberKnowledge),
    ...engageAll([leader, ...others], linkEngage),
    ...tie,
    { kind: 'later', turns: linkTurns, effects: changeOf('results', linkResults) },
  ];
  return [link, consequence(context, '@linking.memberLeads', led)];
}

/** Firms that do not trust each other yet undercut one another before the buyer. */
function abroad(task: LinkingTask, config: LinkingConfig, context: TaskContext): readonly Consequence[] {
  const goesAbroad = config.partners.some(
    (each) => each.abroad && task.links.some(({ partner }) => partner === each.id),
  );
  if (!goesAbroad || isBaseReady(context)) return [];
  const effects: readonly Effect[] = [
    { kind: 'trust', who: { group: 'business' }, by: tooEarlyTrust },
    ...changeOf('momentum', tooEarlyMomentum),
  ];
  return [consequence(context, '@linking.tooEarly', effects)];
}

function isBaseReady({ setup, game }: TaskContext): boolean {
  return game.wins.some(({ joint }) => joint) && overallTrust(setup, game) >= baseTrust;
}

function chosenIn(task: LinkingTask, config: LinkingConfig): Chosen {
  const tags: string[] = [];
  for (const { partner: id, leader } of task.links) {
    tags.push(leader === 'facilitator' ? 'led:facilitator' : 'led:member');
    const partner = findById(config.partners, id);
    if (partner === undefined) continue;
    tags.push(partner.kind, ...partner.tags);
    if (partner.abroad) tags.push('abroad');
  }
  return { options: task.links.map(({ partner }) => `partner:${partner}`), tags };
}
