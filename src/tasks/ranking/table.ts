// The table of candidates as the table's own criteria order it.
import type { Candidate, Measure, RankingConfig } from './config';
import type { RankingTask } from './rules';

export interface RankedCandidate {
  readonly candidate: string;
  /** Two for each candidate beaten by a criterion, one for each equal: the sum over all chosen criteria. */
  readonly points: number;
  /** How many candidates have more points; 0 = on top. */
  readonly above: number;
}

/** The candidates by points, most first; those with equal points in the config's order. */
export function ranked(task: RankingTask, config: RankingConfig): readonly RankedCandidate[] {
  const points = config.candidates.map(() => 0);
  for (const measure of measuresOf(task, config)) {
    const values = config.candidates.map((candidate) => valueOf(measure, candidate, task, config));
    for (const [at, value] of values.entries()) points[at] = (points[at] ?? 0) + pointsOf(value, values) - 1;
  }
  return config.candidates
    .map(({ id }, at) => ({ candidate: id, points: points[at] ?? 0, above: countAbove(points[at] ?? 0, points) }))
    .sort((first, second) => first.above - second.above);
}

/** Whether at least one chosen criterion can be measured: opinions alone order nothing. */
export function isMeasured(task: RankingTask, config: RankingConfig): boolean {
  return measuresOf(task, config).length > 0;
}

/** Firms ready to give ten hours each, once evidence has shown it; undefined until then. */
export function knownWilling(task: RankingTask, config: RankingConfig, candidate: string): number | undefined {
  const isShown = config.evidence.some(
    ({ id, reveals }) => task.evidence.includes(id) && (reveals.length === 0 || reveals.includes(candidate)),
  );
  return isShown ? config.candidates.find(({ id }) => id === candidate)?.willing : undefined;
}

function measuresOf(task: RankingTask, config: RankingConfig): readonly Measure[] {
  const measures: Measure[] = [];
  for (const { id, measure } of config.criteria) {
    if (measure !== undefined && task.criteria.includes(id)) measures.push(measure);
  }
  return measures;
}

/** Something unknown is equal to all others: neither praised nor blamed, which puts it in the middle. Itself counts too. */
function pointsOf(own: number | undefined, values: readonly (number | undefined)[]): number {
  let points = 0;
  for (const value of values) {
    if (own === undefined || value === undefined || own === value) points += 1;
    else if (own > value) points += 2;
  }
  return points;
}

function countAbove(own: number, points: readonly number[]): number {
  let count = 0;
  for (const each of points) if (each > own) count += 1;
  return count;
}

function valueOf(measure: Measure, candidate: Candidate, task: RankingTask, config: RankingConfig): number | undefined {
  return measure === 'willing' ? knownWilling(task, config, candidate.id) : candidate[measure];
}
