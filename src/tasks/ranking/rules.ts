// Choosing clusters: criteria, evidence bought with working days, and one choice or a few.
import { type Result, fail, succeed } from '../../base/result';
import { type Refusal, refuse } from '../../rules/fact';
import { changeOf, consequence, effective, flagWhen, todoOf } from '../consequence';
import type { Consequence, TaskContext, TaskKind } from '../kind';
import type { Chosen } from '../outcome';
import { outcomeConsequences } from '../outcomes';
import { fieldsOf, findById } from '../strange-move';
import { switched } from '../switched';
import type { RankingConfig } from './config';
import { isMeasured, ranked } from './table';

const topNeutrality = 4; // points for choosing a cluster that the table's own criteria put on top
const topCredibility = 3; // points, of the same
const lowNeutrality = -4; // points, once, for choosing one that the own criteria put in the lower half
const furtherTodo = 'two-clusters'; // to-do that opens for each cluster after the first, where the scenario has it

export interface RankingTask {
  readonly kind: 'ranking';
  readonly criteria: readonly string[];
  /** Bought, for good. */
  readonly evidence: readonly string[];
  readonly chosen: readonly string[];
}

export type RankingMove =
  | { readonly kind: 'ranking'; readonly type: 'criterion'; readonly criterion: string; readonly on: boolean }
  /** The days are spent: what was asked cannot be unasked. */
  | { readonly kind: 'ranking'; readonly type: 'evidence'; readonly evidence: string }
  | { readonly kind: 'ranking'; readonly type: 'choose'; readonly candidate: string; readonly on: boolean };

export const rankingKind: TaskKind<RankingConfig, RankingTask, RankingMove> = { start, moves, play, missing, finish };

/** Working days still free for evidence. */
export function daysLeft(task: RankingTask, config: RankingConfig, { setup }: TaskContext): number {
  let days = setup.format.shortTasks ? config.shortDays : config.days;
  for (const evidence of config.evidence) if (task.evidence.includes(evidence.id)) days -= evidence.days;
  return days;
}

function start(): RankingTask {
  return { kind: 'ranking', criteria: [], evidence: [], chosen: [] };
}

function moves(task: RankingTask, config: RankingConfig, context: TaskContext): readonly RankingMove[] {
  const found: RankingMove[] = [];
  for (const { id } of config.criteria) {
    const on = !task.criteria.includes(id);
    if (!on || task.criteria.length < config.criteriaAtMost) {
      found.push({ kind: 'ranking', type: 'criterion', criterion: id, on });
    }
  }
  const days = daysLeft(task, config, context);
  for (const evidence of config.evidence) {
    if (!task.evidence.includes(evidence.id) && evidence.days <= days) {
      found.push({ kind: 'ranking', type: 'evidence', evidence: evidence.id });
    }
  }
  for (const { id } of config.candidates) {
    const on = !task.chosen.includes(id);
    if (!on || task.chosen.length < config.chooseAtMost)
      found.push({ kind: 'ranking', type: 'choose', candidate: id, on });
  }
  return found;
}

function play(
  task: RankingTask,
  move: RankingMove,
  config: RankingConfig,
  context: TaskContext,
): Result<RankingTask, Refusal> {
  const fields = fieldsOf(move);
  switch (fields.type) {
    case 'criterion': {
      const criterion = findById(config.criteria, fields.criterion);
      if (criterion === undefined || typeof fields.on !== 'boolean') return fail(refuse('task/unknown'));
      const criteria = switched(task.criteria, criterion.id, fields.on, config.criteriaAtMost);
      return criteria.ok ? succeed({ ...task, criteria: criteria.value }) : criteria;
    }
    case 'evidence': {
      const evidence = findById(config.evidence, fields.evidence);
      if (evidence === undefined) return fail(refuse('task/unknown'));
      if (task.evidence.includes(evidence.id)) return fail(refuse('task/already'));
      const have = daysLeft(task, config, context);
      if (evidence.days > have) return fail(refuse('task/noDays', { need: evidence.days, have }));
      return succeed({ ...task, evidence: [...task.evidence, evidence.id] });
    }
    case 'choose': {
      const candidate = findById(config.candidates, fields.candidate);
      if (candidate === undefined || typeof fields.on !== 'boolean') return fail(refuse('task/unknown'));
      const chosen = switched(task.chosen, candidate.id, fields.on, config.chooseAtMost);
      return chosen.ok ? succeed({ ...task, chosen: chosen.value }) : chosen;
    }
    default:
      return fail(refuse('task/unknown'));
  }
}

function missing(task: RankingTask, config: RankingConfig): Refusal | undefined {
  const need = Math.min(config.criteriaAtLeast, config.criteria.length);
  if (task.criteria.length < need) return refuse('task/tooFewCriteria', { need, have: task.criteria.length });
  const needChosen = Math.min(1, config.candidates.length, config.chooseAtMost);
  return task.chosen.length < needChosen ? refuse('task/tooFew', { need: needChosen, have: 0 }) : undefined;
}

function finish(task: RankingTask, config: RankingConfig, context: TaskContext): readonly Consequence[] {
  const evidence = config.evidence.filter(({ id }) => task.evidence.includes(id));
  const chosen = config.candidates.filter(({ id }) => task.chosen.includes(id));
  const flags = config.candidates.flatMap(({ id }) => flagWhen(context, `chosen:${id}`, task.chosen.includes(id)));
  return effective([
    ...evidence.map(({ effects }) => consequence(context, '@ranking.evidence', effects)),
    ...chosen.map(({ effects }) => consequence(context, '@ranking.chosen', effects)),
    consequence(context, '@ranking.chosen', flags),
    ...chosen.slice(1).map(() => consequence(context, '@ranking.further', todoOf(context, furtherTodo))),
    ...judgedByOwnCriteria(task, config, context),
    ...outcomeConsequences(config.outcomes, chosenIn(task, config), context),
  ]);
}

/** Open criteria that are kept to convince even the losers; open criteria that are not kept look like favour. */
function judgedByOwnCriteria(task: RankingTask, config: RankingConfig, context: TaskContext): readonly Consequence[] {
  if (!isMeasured(task, config)) return [];
  const chosen = ranked(task, config).filter(({ candidate }) => task.chosen.includes(candidate));
  const told: Consequence[] = [];
  if (chosen.some(({ above }) => above === 0)) {
    const effects = [...changeOf('neutrality', topNeutrality), ...changeOf('credibility', topCredibility)];
    told.push(consequence(context, '@ranking.top', effects));
  }
  if (chosen.some(({ above }) => above * 2 >= config.candidates.length)) {
    told.push(consequence(context, '@ranking.low', changeOf('neutrality', lowNeutrality)));
  }
  return told;
}

function chosenIn(task: RankingTask, config: RankingConfig): Chosen {
  const candidates = config.candidates.filter(({ id }) => task.chosen.includes(id));
  const criteria = config.criteria.filter(({ id }) => task.criteria.includes(id));
  return {
    options: [...task.chosen, ...task.criteria, ...task.evidence],
    tags: [...candidates, ...criteria].flatMap(({ tags }) => tags),
  };
}
