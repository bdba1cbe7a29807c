// A simple player of choosing clusters.
import type { TaskContext } from '../kind';
import { best, handInOrPick, pick, type PlayStyle, type Roll } from '../play-style';
import type { Criterion, Measure, RankingConfig } from './config';
import { daysLeft, type RankingMove, rankingKind, type RankingTask } from './rules';
import { ranked } from './table';

/** The field's order: energy and traded income before size. */
const advised: readonly Measure[] = ['willing', 'traded', 'locationQuotient', 'growth', 'jobs'];

/** The next move, or nothing to hand the task in. */
export function playRanking(
  task: RankingTask,
  config: RankingConfig,
  context: TaskContext,
  style: PlayStyle,
  roll: Roll,
): RankingMove | undefined {
  if (style === 'random') return atRandom(task, config, context, roll);
  const criterion = nextCriterion(task, config, style);
  if (criterion !== undefined) return { kind: 'ranking', type: 'criterion', criterion: criterion.id, on: true };
  if (style === 'hero') return favourite(task, config, config.chooseAtMost);
  if (!config.evidence.some(({ id }) => task.evidence.includes(id))) {
    const days = daysLeft(task, config, context);
    const affordable = config.evidence.filter((each) => each.days <= days);
    const evidence = best(affordable, ({ reveals }) =>
      reveals.length === 0 ? config.candidates.length : reveals.length,
    );
    if (evidence !== undefined) return { kind: 'ranking', type: 'evidence', evidence: evidence.id };
  }
  return favourite(task, config, 1);
}

function atRandom(task: RankingTask, config: RankingConfig, context: TaskContext, roll: Roll): RankingMove | undefined {
  if (rankingKind.missing(task, config, context) === undefined) {
    return handInOrPick(() => rankingKind.moves(task, config, context), roll);
  }
  if (task.criteria.length < config.criteriaAtLeast) {
    const criterion = pick(unusedCriteria(task, config), roll);
    if (criterion !== undefined) return { kind: 'ranking', type: 'criterion', criterion: criterion.id, on: true };
  }
  const candidate = pick(config.candidates, roll);
  return candidate === undefined ? undefined : { kind: 'ranking', type: 'choose', candidate: candidate.id, on: true };
}

/** A table takes as many advised measures as it may; a hero as few as it must. */
function nextCriterion(task: RankingTask, config: RankingConfig, style: PlayStyle): Criterion | undefined {
  const wanted = style === 'hero' ? config.criteriaAtLeast : config.criteriaAtMost;
  if (task.criteria.length >= wanted) return undefined;
  const free = unusedCriteria(task, config);
  if (style === 'hero') return free[0];
  const measured = free.filter(({ measure }) => measure !== undefined);
  return best(
    task.criteria.length < config.criteriaAtLeast && measured.length === 0 ? free : measured,
    ({ measure }) => (measure === undefined ? -9 : -advised.indexOf(measure)),
  );
}

function unusedCriteria(task: RankingTask, config: RankingConfig): readonly Criterion[] {
  return config.criteria.filter(({ id }) => !task.criteria.includes(id));
}

function favourite(task: RankingTask, config: RankingConfig, count: number): RankingMove | undefined {
  if (task.chosen.length >= Math.min(count, config.chooseAtMost)) return undefined;
  const next = ranked(task, config).find(({ candidate }) => !task.chosen.includes(candidate));
  return next === undefined ? undefined : { kind: 'ranking', type: 'choose', candidate: next.candidate, on: true };
}
