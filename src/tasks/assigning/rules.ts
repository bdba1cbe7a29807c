// A calendar with owners: actions, who owns each, from when, with whom.
import { type Result, fail, succeed } from '../../base/result';
import { type Refusal, refuse } from '../../rules/fact';
import { stakeholderAt } from '../../rules/setup';
import type { Consequence, TaskContext, TaskKind } from '../kind';
import { rungAt } from '../stakeholders';
import { fieldsOf, findById, indexOfStakeholder } from '../strange-move';
import { switched } from '../switched';
import type { AssigningConfig } from './config';
import { finishAssigning } from './finish';

const ownerRung = 2; // rung from which somebody takes an action on, 0-6

export interface Taken {
  readonly item: string;
  /** A stakeholder, `facilitator`, or empty. */
  readonly owner: string;
  /** Empty until chosen. */
  readonly date: string;
  /** Empty without a partner. */
  readonly partner: string;
}

export interface AssigningTask {
  readonly kind: 'assigning';
  readonly items: readonly Taken[];
  /** Running activities that are ended. */
  readonly drops: readonly string[];
  /** Empty without a successor. */
  readonly successor: string;
}

export type AssigningMove =
  | { readonly kind: 'assigning'; readonly type: 'take' | 'leave'; readonly item: string }
  | { readonly kind: 'assigning'; readonly type: 'owner'; readonly item: string; readonly owner: string }
  | { readonly kind: 'assigning'; readonly type: 'date'; readonly item: string; readonly date: string }
  /** An empty partner takes the partner away. */
  | { readonly kind: 'assigning'; readonly type: 'partner'; readonly item: string; readonly partner: string }
  | { readonly kind: 'assigning'; readonly type: 'drop'; readonly drop: string; readonly on: boolean }
  /** An empty successor takes the choice back. */
  | { readonly kind: 'assigning'; readonly type: 'successor'; readonly successor: string };

export const assigningKind: TaskKind<AssigningConfig, AssigningTask, AssigningMove> = {
  start,
  moves,
  play,
  missing,
  finish,
};

/** How many actions the calendar holds. */
export function mostItems(config: AssigningConfig, { setup }: TaskContext): number {
  return setup.format.shortTasks ? config.shortChooseAtMost : config.chooseAtMost;
}

/** How many actions the calendar needs. */
export function leastItems(config: AssigningConfig, context: TaskContext): number {
  return Math.min(config.chooseAtLeast, mostItems(config, context), config.items.length);
}

/** Whether the stakeholder at this place is engaged enough to own an action. */
export function ownsActions(context: TaskContext, index: number): boolean {
  return rungAt(context, index) >= ownerRung;
}

function start(): AssigningTask {
  return { kind: 'assigning', items: [], drops: [], successor: '' };
}

function moves(task: AssigningTask, config: AssigningConfig, context: TaskContext): readonly AssigningMove[] {
  const found: AssigningMove[] = [];
  const ready = context.setup.scenario.stakeholders
    .filter((_, index) => ownsActions(context, index))
    .map(({ id }) => id);
  for (const { id: item } of config.items) {
    const taken = task.items.find((each) => each.item === item);
    if (taken === undefined) {
      if (task.items.length < mostItems(config, context)) found.push({ kind: 'assigning', type: 'take', item });
      continue;
    }
    found.push({ kind: 'assigning', type: 'leave', item });
    for (const owner of ['facilitator', ...ready]) {
      if (owner !== taken.owner) found.push({ kind: 'assigning', type: 'owner', item, owner });
    }
    for (const { id: date } of config.dates) {
      if (date !== taken.date) found.push({ kind: 'assigning', type: 'date', item, date });
    }
    for (const partner of ['', ...config.partners.map(({ id }) => id)]) {
      if (partner !== taken.partner) found.push({ kind: 'assigning', type: 'partner', item, partner });
    }
  }
  for (const { id: drop } of config.drops) {
    found.push({ kind: 'assigning', type: 'drop', drop, on: !task.drops.includes(drop) });
  }
  for (const successor of ['', ...config.successors.map(({ id }) => id)]) {
    if (successor !== task.successor) found.push({ kind: 'assigning', type: 'successor', successor });
  }
  return found;
}

function play(
  task: AssigningTask,
  move: AssigningMove,
  config: AssigningConfig,
  context: TaskContext,
): Result<AssigningTask, Refusal> {
  const fields = fieldsOf(move);
  switch (fields.type) {
    case 'drop': {
      const drop = findById(config.drops, fields.drop);
      if (drop === undefined || typeof fields.on !== 'boolean') return fail(refuse('task/unknown'));
      const drops = switched(task.drops, drop.id, fields.on, config.drops.length);
      return drops.ok ? succeed({ ...task, drops: drops.value }) : drops;
    }
    case 'successor': {
      const successor = fields.successor === '' ? '' : findById(config.successors, fields.successor)?.id;
      if (successor === undefined) return fail(refuse('task/unknown'));
      return successor === task.successor ? fail(refuse('task/already')) : succeed({ ...task, successor });
    }
    case 'take': {
      const item = findById(config.items, fields.item);
      if (item === undefined) return fail(refuse('task/unknown'));
      if (task.items.some((each) => each.item === item.id)) return fail(refuse('task/already'));
      const most = mostItems(config, context);
      if (task.items.length >= most) return fail(refuse('task/full', { most }));
      return succeed({ ...task, items: [...task.items, { item: item.id, owner: '', date: '', partner: '' }] });
    }
    default: {
      if (findById(config.items, fields.item) === undefined) return fail(refuse('task/unknown'));
      const taken = task.items.find((each) => each.item === fields.item);
      return taken === undefined ? fail(refuse('task/notChosen')) : playTaken(task, taken, fields, config, context);
    }
  }
}

/** A move about an action that is on the calendar. */
function playTaken(
  task: AssigningTask,
  taken: Taken,
  fields: Readonly<Record<string, unknown>>,
  config: AssigningConfig,
  context: TaskContext,
): Result<AssigningTask, Refusal> {
  switch (fields.type) {
    case 'leave':
      return succeed({ ...task, items: task.items.filter((each) => each !== taken) });
    case 'owner': {
      if (fields.owner === 'facilitator') return changed(task, taken, { owner: 'facilitator' });
      const index = indexOfStakeholder(fields.owner, context);
      if (index === undefined) return fail(refuse('task/unknown'));
      const owner = stakeholderAt(context.setup, index).id;
      if (!ownsActions(context, index)) return fail(refuse('task/notReady', { who: owner }));
      return changed(task, taken, { owner });
    }
    case 'date': {
      const date = findById(config.dates, fields.date);
      return date === undefined ? fail(refuse('task/unknown')) : changed(task, taken, { date: date.id });
    }
    case 'partner': {
      const partner = fields.partner === '' ? '' : findById(config.partners, fields.partner)?.id;
      return partner === undefined ? fail(refuse('task/unknown')) : changed(task, taken, { partner });
    }
    default:
      return fail(refuse('task/unknown'));
  }
}

function changed(task: AssigningTask, taken: Taken, change: Partial<Taken>): Result<AssigningTask, Refusal> {
  const next: Taken = { ...taken, ...change };
  if (next.owner === taken.owner && next.date === taken.date && next.partner === taken.partner) {
    return fail(refuse('task/already'));
  }
  return succeed({ ...task, items: task.items.map((each) => (each === taken ? next : each)) });
}

function missing(task: AssigningTask, config: AssigningConfig, context: TaskContext): Refusal | undefined {
  const need = leastItems(config, context);
  if (task.items.length < need) return refuse('task/tooFew', { need, have: task.items.length });
  for (const { item, owner, date } of task.items) {
    if (owner === '') return refuse('task/noOwner', { item });
    if (date === '' && config.dates.length > 0) return refuse('task/noDate', { item });
  }
  return undefined;
}

function finish(task: AssigningTask, config: AssigningConfig, context: TaskContext): readonly Consequence[] {
  return finishAssigning(task, config, context);
}
