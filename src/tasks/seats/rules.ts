// The leadership group: who sits round the table, who takes the chair, and by which rules it lives.
import { clamp, percentOf } from '../../base/integer';
import { type Result, fail, succeed } from '../../base/result';
import { type Refusal, refuse } from '../../rules/fact';
import { stakeholderAt } from '../../rules/setup';
import { changeOf, consequence, effective, engageAll, flagWhen, todoOf, trustAll } from '../consequence';
import type { Consequence, TaskContext, TaskKind } from '../kind';
import type { Chosen } from '../outcome';
import { outcomeConsequences } from '../outcomes';
import { rungAt, rungOfId, stakeholdersOf } from '../stakeholders';
import { fieldsOf, findById, indexOfStakeholder } from '../strange-move';
import { switched } from '../switched';
import type { SeatsConfig } from './config';
import { indicators, isName } from './indicators';

const seatRung = 1; // rung from which somebody takes a seat, 0-6: a hostile stakeholder does not
const halfShare = 50; // percent of business seats that neither adds to ownership nor takes from it
const sharePerPoint = 5; // percent of business seats, above or below, for one point of ownership
const ownershipRange = [-8, 10] as const; // points, for the share of business
const doerMomentum = 2; // points for each doer
const mostDoerMomentum = 10; // points, from all doers
const rightSize = 10; // seats; more make the group slow
const extraSeatMomentum = -2; // points for each seat more
const nameCredibility = 3; // points for each name
const mostNameCredibility = 9; // points, from all names
const blocNeutrality = -6; // points when one bloc holds over half of the seats
const facilitatorChairOwnership = -6; // points when the facilitator takes the chair; a to-do opens too
const chairTodo = 'chair-duties';
const businessChairOwnership = 6; // points when somebody of business takes it
const seatEngage = 30; // engagement points for everybody who takes a seat
const paperRung = 2; // rung under which a member is a name on paper, 0-6
const paperEngage = 10; // engagement points of those
const leftOutInfluence = 4; // influence from which people notice that their whole group has no seat, 1-5
const leftOutTrust = -1; // trust points of those, before losses are weighed
const agencyShare = 50; // percent of seats of public bodies and associations over which it is an agencies' board

export interface SeatsTask {
  readonly kind: 'seats';
  readonly seated: readonly string[];
  /** A member, `facilitator`, or empty. */
  readonly chair: string;
  /** Rules that are set. */
  readonly rules: readonly string[];
}

export type SeatsMove =
  | { readonly kind: 'seats'; readonly type: 'seat' | 'unseat'; readonly stakeholder: string }
  | { readonly kind: 'seats'; readonly type: 'chair'; readonly stakeholder: string }
  | { readonly kind: 'seats'; readonly type: 'rule'; readonly rule: string; readonly on: boolean };

export const seatsKind: TaskKind<SeatsConfig, SeatsTask, SeatsMove> = { start, moves, play, missing, finish };

/** Whether the stakeholder at this place would take a seat. */
export function takesSeat(context: TaskContext, index: number): boolean {
  return rungAt(context, index) >= seatRung;
}

function start(): SeatsTask {
  return { kind: 'seats', seated: [], chair: '', rules: [] };
}

function moves(task: SeatsTask, config: SeatsConfig, context: TaskContext): readonly SeatsMove[] {
  const found: SeatsMove[] = [];
  for (let index = 0; index < context.setup.size; index += 1) {
    const stakeholder = stakeholderAt(context.setup, index).id;
    if (task.seated.includes(stakeholder)) {
      found.push({ kind: 'seats', type: 'unseat', stakeholder });
      if (task.chair !== stakeholder) found.push({ kind: 'seats', type: 'chair', stakeholder });
    } else if (task.seated.length < config.seatsAtMost && takesSeat(context, index)) {
      found.push({ kind: 'seats', type: 'seat', stakeholder });
    }
  }
  if (task.chair !== 'facilitator') found.push({ kind: 'seats', type: 'chair', stakeholder: 'facilitator' });
  for (const { id } of config.rules)
    found.push({ kind: 'seats', type: 'rule', rule: id, on: !task.rules.includes(id) });
  return found;
}

function play(task: SeatsTask, move: SeatsMove, config: SeatsConfig, context: TaskContext): Result<SeatsTask, Refusal> {
  const { type, stakeholder, rule, on } = fieldsOf(move);
  switch (type) {
    case 'seat': {
      const index = indexOfStakeholder(stakeholder, context);
      if (index === undefined) return fail(refuse('task/unknown'));
      const { id } = stakeholderAt(context.setup, index);
      if (!takesSeat(context, index)) return fail(refuse('task/unwilling', { who: id }));
      const seated = switched(task.seated, id, true, config.seatsAtMost);
      return seated.ok ? succeed({ ...task, seated: seated.value }) : seated;
    }
    case 'unseat': {
      const id = task.seated.find((each) => each === stakeholder);
      if (id === undefined) return fail(refuse('task/notSeated'));
      const seated = task.seated.filter((each) => each !== id);
      return succeed({ ...task, seated, chair: task.chair === id ? '' : task.chair });
    }
    case 'chair': {
      const chair = ['facilitator', ...task.seated].find((each) => each === stakeholder);
      if (chair === undefined) return fail(refuse('task/notSeated'));
      return chair === task.chair ? fail(refuse('task/already')) : succeed({ ...task, chair });
    }
    case 'rule': {
      const found = findById(config.rules, rule);
      if (found === undefined || typeof on !== 'boolean') return fail(refuse('task/unknown'));
      const rules = switched(task.rules, found.id, on, config.rules.length);
      return rules.ok ? succeed({ ...task, rules: rules.value }) : rules;
    }
    default:
      return fail(refuse('task/unknown'));
  }
}

function missing(task: SeatsTask, config: SeatsConfig, context: TaskContext): Refusal | undefined {
  const have = task.seated.length;
  if (have < config.seatsAtLeast) {
    // Nobody else may be left who would come: then a small group is what there is.
    const willing = context.setup.scenario.stakeholders.filter(
      ({ id }, index) => task.seated.includes(id) || takesSeat(context, index),
    );
    const need = Math.min(config.seatsAtLeast, config.seatsAtMost, willing.length);
    if (have < need) return refuse('task/tooFew', { need, have });
  }
  return task.chair === '' ? refuse('task/noChair') : undefined;
}

function finish(task: SeatsTask, config: SeatsConfig, context: TaskContext): readonly Consequence[] {
  return effective([
    consequence(context, '@seats.board', [{ kind: 'board', members: task.seated, chair: task.chair }]),
    ...composition(task, context),
    ...chairing(task, context),
    ...members(task, context),
    ...config.rules.map((rule) =>
      consequence(context, rule.because, task.rules.includes(rule.id) ? rule.set : rule.unset),
    ),
    ...outcomeConsequences(config.outcomes, chosenIn(task, context), context),
  ]);
}

function composition(task: SeatsTask, context: TaskContext): readonly Consequence[] {
  const { seats, businessShare, doers, names, captured } = indicators(task, context);
  const [low, high] = ownershipRange;
  const ownership = seats === 0 ? 0 : clamp(Math.trunc((businessShare - halfShare) / sharePerPoint), low, high);
  const officials = stakeholdersOf(context, task.seated).filter(
    ({ group }) => group === 'public' || group === 'associations',
  );
  return [
    consequence(context, '@seats.board', [
      { kind: 'flag', flag: 'board-formed' },
      ...flagWhen(context, 'business-board', businessShare >= context.setup.constants.businessNorm),
      ...flagWhen(context, 'agency-board', percentOf(officials.length, seats) > agencyShare),
    ]),
    consequence(context, '@seats.business', changeOf('ownership', ownership)),
    consequence(context, '@seats.doers', changeOf('momentum', Math.min(doers * doerMomentum, mostDoerMomentum))),
    consequence(context, '@seats.size', changeOf('momentum', Math.max(0, seats - rightSize) * extraSeatMomentum)),
    consequence(
      context,
      '@seats.names',
      changeOf('credibility', Math.min(names * nameCredibility, mostNameCredibility)),
    ),
    consequence(context, '@seats.bloc', changeOf('neutrality', captured === undefined ? 0 : blocNeutrality)),
  ];
}

function chairing({ chair }: SeatsTask, context: TaskContext): readonly Consequence[] {
  if (chair === 'facilitator') {
    const effects = [...changeOf('ownership', facilitatorChairOwnership), ...todoOf(context, chairTodo)];
    return [consequence(context, '@seats.facilitatorChair', effects)];
  }
  const isBusiness = stakeholdersOf(context, [chair]).some(({ group }) => group === 'business');
  return [consequence(context, '@seats.businessChair', changeOf('ownership', isBusiness ? businessChairOwnership : 0))];
}

function members(task: SeatsTask, context: TaskContext): readonly Consequence[] {
  const onPaper = task.seated.filter((id) => rungOfId(context, id) < paperRung);
  const active = task.seated.filter((id) => !onPaper.includes(id));
  const { missing: without } = indicators(task, context);
  const leftOut = context.setup.scenario.stakeholders
    .filter(({ group, influence }) => influence >= leftOutInfluence && without.includes(group))
    .map(({ id }) => id);
  return [
    consequence(context, '@seats.seat', engageAll(active, seatEngage)),
    consequence(context, '@seats.paper', engageAll(onPaper, paperEngage)),
    consequence(context, '@seats.leftOut', trustAll(leftOut, leftOutTrust)),
  ];
}

function chosenIn(task: SeatsTask, context: TaskContext): Chosen {
  const tags: string[] = [];
  for (const stakeholder of stakeholdersOf(context, task.seated)) {
    tags.push(`group:${stakeholder.group}`);
    if (stakeholder.doer) tags.push('doer');
    if (isName(stakeholder)) tags.push('name');
    if (stakeholder.group === 'business') tags.push(stakeholder.tags.includes('large') ? 'large' : 'small');
  }
  for (const { group } of stakeholdersOf(context, [task.chair])) tags.push(`chair:${group}`);
  return {
    options: [...task.seated.map((id) => `seat:${id}`), `chair:${task.chair}`, ...task.rules.map((id) => `rule:${id}`)],
    tags,
  };
}
