// A wall of cards: who is who in the cluster, what it lacks, whom to ask, and whether to measure now.
import { scale } from '../../base/integer';
import { type Result, fail, succeed } from '../../base/result';
import { type Refusal, refuse } from '../../rules/fact';
import { stakeholderAt } from '../../rules/setup';
import { changeOf, consequence, effective, engageAll, trustAll } from '../consequence';
import type { Consequence, TaskContext, TaskKind } from '../kind';
import type { Chosen } from '../outcome';
import { outcomeConsequences } from '../outcomes';
import { stakeholdersOf } from '../stakeholders';
import { fieldsOf, findById, indexOfStakeholder } from '../strange-move';
import { switched } from '../switched';
import { type Actor, type MappingConfig, type Ring, rings } from './config';

const wallKnowledge = 14; // points when every actor is in its ring; in proportion when some are not
const realGapKnowledge = 3; // points for each real gap that is named
const realGapMomentum = 2; // points, of the same
const falseGapCredibility = -2; // points for each gap that is none
const interviewEngage = 15; // engagement points for everybody interviewed
const interviewTrust = 4; // trust points of the same; an interest becomes known too

export interface PlacedActor {
  readonly actor: string;
  readonly ring: Ring;
}

export interface MappingTask {
  readonly kind: 'mapping';
  readonly placed: readonly PlacedActor[];
  readonly gaps: readonly string[];
  /** Stakeholders to interview. */
  readonly interviews: readonly string[];
  readonly baseline: boolean;
}

export type MappingMove =
  | ({ readonly kind: 'mapping'; readonly type: 'place' } & PlacedActor)
  | { readonly kind: 'mapping'; readonly type: 'gap'; readonly gap: string; readonly on: boolean }
  | { readonly kind: 'mapping'; readonly type: 'interview'; readonly stakeholder: string; readonly on: boolean }
  | { readonly kind: 'mapping'; readonly type: 'baseline'; readonly take: boolean };

export const mappingKind: TaskKind<MappingConfig, MappingTask, MappingMove> = { start, moves, play, missing, finish };

/** The cards to place: the first ones in the short form. */
export function actorsToPlace(config: MappingConfig, { setup }: TaskContext): readonly Actor[] {
  return setup.format.shortTasks ? config.actors.slice(0, config.shortActors) : config.actors;
}

/** How many interviews the table can hold. */
export function interviewCount(config: MappingConfig, { setup }: TaskContext): number {
  return setup.format.shortTasks ? config.shortInterviews : config.interviews;
}

function start(): MappingTask {
  return { kind: 'mapping', placed: [], gaps: [], interviews: [], baseline: false };
}

function moves(task: MappingTask, config: MappingConfig, context: TaskContext): readonly MappingMove[] {
  const found: MappingMove[] = [];
  for (const { id } of actorsToPlace(config, context)) {
    for (const ring of rings) {
      if (ringOf(task, id) !== ring) found.push({ kind: 'mapping', type: 'place', actor: id, ring });
    }
  }
  for (const { id } of config.gaps) {
    const on = !task.gaps.includes(id);
    if (!on || task.gaps.length < config.nameGaps) found.push({ kind: 'mapping', type: 'gap', gap: id, on });
  }
  for (const { id } of context.setup.scenario.stakeholders) {
    const on = !task.interviews.includes(id);
    if (!on || task.interviews.length < interviewCount(config, context)) {
      found.push({ kind: 'mapping', type: 'interview', stakeholder: id, on });
    }
  }
  found.push({ kind: 'mapping', type: 'baseline', take: !task.baseline });
  return found;
}

function play(
  task: MappingTask,
  move: MappingMove,
  config: MappingConfig,
  context: TaskContext,
): Result<MappingTask, Refusal> {
  const { type, actor, ring, gap, stakeholder, on, take } = fieldsOf(move);
  switch (type) {
    case 'place':
      return place(task, findById(actorsToPlace(config, context), actor), ring);
    case 'gap': {
      const found = findById(config.gaps, gap);
      if (found === undefined || typeof on !== 'boolean') return fail(refuse('task/unknown'));
      const gaps = switched(task.gaps, found.id, on, config.nameGaps);
      return gaps.ok ? succeed({ ...task, gaps: gaps.value }) : gaps;
    }
    case 'interview': {
      const index = indexOfStakeholder(stakeholder, context);
      if (index === undefined || typeof on !== 'boolean') return fail(refuse('task/unknown'));
      const most = interviewCount(config, context);
      const interviews = switched(task.interviews, stakeholderAt(context.setup, index).id, on, most);
      return interviews.ok ? succeed({ ...task, interviews: interviews.value }) : interviews;
    }
    case 'baseline':
      if (typeof take !== 'boolean') return fail(refuse('task/unknown'));
      return take === task.baseline ? fail(refuse('task/already')) : succeed({ ...task, baseline: take });
    default:
      return fail(refuse('task/unknown'));
  }
}

function place(task: MappingTask, actor: Actor | undefined, ring: unknown): Result<MappingTask, Refusal> {
  const known = rings.find((each) => each === ring);
  if (actor === undefined || known === undefined) return fail(refuse('task/unknown'));
  if (ringOf(task, actor.id) === known) return fail(refuse('task/already'));
  const others = task.placed.filter((each) => each.actor !== actor.id);
  return succeed({ ...task, placed: [...others, { actor: actor.id, ring: known }] });
}

function ringOf(task: MappingTask, actor: string): Ring | undefined {
  return task.placed.find((each) => each.actor === actor)?.ring;
}

function missing(task: MappingTask, config: MappingConfig, context: TaskContext): Refusal | undefined {
  const need = actorsToPlace(config, context).length;
  if (task.placed.length < need) return refuse('task/tooFewPlaced', { need, have: task.placed.length });
  const needGaps = Math.min(config.nameGaps, config.gaps.length);
  return task.gaps.length < needGaps
    ? refuse('task/tooFewGaps', { need: needGaps, have: task.gaps.length })
    : undefined;
}

function finish(task: MappingTask, config: MappingConfig, context: TaskContext): readonly Consequence[] {
  const actors = actorsToPlace(config, context);
  const right = actors.filter(({ id, ring }) => ringOf(task, id) === ring).length;
  const knowledge = actors.length === 0 ? 0 : scale(wallKnowledge, right, actors.length);
  const named = config.gaps.filter(({ id }) => task.gaps.includes(id));
  const real = named.filter((gap) => gap.real).length;
  const { flag, effects, because } = config.baseline;
  return effective([
    consequence(context, '@mapping.wall', changeOf('knowledge', knowledge)),
    consequence(context, '@mapping.realGap', [
      ...changeOf('knowledge', real * realGapKnowledge),
      ...changeOf('momentum', real * realGapMomentum),
    ]),
    consequence(context, '@mapping.falseGap', changeOf('credibility', (named.length - real) * falseGapCredibility)),
    consequence(context, '@mapping.interviews', [
      ...engageAll(task.interviews, interviewEngage),
      ...trustAll(task.interviews, interviewTrust),
      ...task.interviews.map((id) => ({ kind: 'reveal', who: { id } }) as const),
    ]),
    consequence(context, because, task.baseline ? [{ kind: 'flag', flag }, ...effects] : []),
    ...outcomeConsequences(config.outcomes, chosenIn(task, config, context), context),
  ]);
}

function chosenIn(task: MappingTask, config: MappingConfig, context: TaskContext): Chosen {
  const named = config.gaps.filter(({ id }) => task.gaps.includes(id));
  return {
    options: [
      ...task.interviews.map((id) => `interview:${id}`),
      ...task.gaps.map((id) => `gap:${id}`),
      ...(task.baseline ? ['baseline'] : []),
    ],
    tags: [
      ...stakeholdersOf(context, task.interviews).map(({ group }) => `group:${group}`),
      ...named.map(({ real }) => (real ? 'real' : 'false')),
    ],
  };
}
