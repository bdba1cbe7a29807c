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
  const measures = measuresOf(task, config);
  const scored = config.candidates.map((candidate) => {
    let points = 0;
    for (const measure of measures) points += pointsBy(measure, candidate, task, config);
    return { candidate: candidate.id, points };
  });
  return scored
    .map((each) => ({ ...each, above: scored.filter(({ points }) => points > each.points).length }))
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

/** Somebody unknown is equal to all others: neither praised nor blamed, which puts it in the middle. */
function pointsBy(measure: Measure, candidate: Candidate, task: RankingTask, config: RankingConfig): number {
  const own = valueOf(measure, candidate, task, config);
  let points = 0;
  for (const other of config.candidates) {
    if (other === candidate) continue;
    const value = valueOf(measure, other, task, config);
    if (own === undefined || value === undefined || own === value) points += 1;
    else if (own > value) points += 2;
  }
  return points;
}

function valueOf(measure: Measure, candidate: Candidate, task: RankingTask, config: RankingConfig): number | undefined {
  return measure === 'willing' ? knownWilling(task, config, candidate.id) : candidate[measure];
}
