// The table of candidates as the chosen criteria order it, and what finding out more would cost.
import type { TaskContext } from '../kind';
import { type Candidate, type Evidence, type Measure, measures, type RankingConfig } from './config';
import { daysLeft, type RankingTask } from './rules';
import { isMeasured, knownWilling, ranked } from './table';

export interface Figure {
  readonly measure: Measure;
  /** Undefined as long as nobody has asked. */
  readonly value: number | undefined;
  /** One of the chosen criteria ranks by it. */
  readonly counts: boolean;
}

export interface CandidateOnScreen {
  readonly candidate: Candidate;
  /** 1 = on top; undefined while no chosen criterion can be measured. */
  readonly place: number | undefined;
  readonly isChosen: boolean;
  readonly figures: readonly Figure[];
}

export interface EvidenceOnOffer {
  readonly evidence: Evidence;
  readonly isBought: boolean;
  readonly isAffordable: boolean;
  /** Names of the candidates it tells about; empty = all. */
  readonly about: readonly string[];
}

export interface RankingOnScreen {
  readonly candidates: readonly CandidateOnScreen[];
  readonly evidence: readonly EvidenceOnOffer[];
  readonly daysLeft: number;
  readonly criteriaNeeded: number;
  readonly isOrdered: boolean;
}

export function rankingOnScreen(task: RankingTask, config: RankingConfig, context: TaskContext): RankingOnScreen {
  const isOrdered = isMeasured(task, config);
  const days = daysLeft(task, config, context);
  const counting = config.criteria.filter(({ id }) => task.criteria.includes(id)).map(({ measure }) => measure);
  const candidates = ranked(task, config).flatMap(({ candidate: id, above }) => {
    const candidate = config.candidates.find((each) => each.id === id);
    if (candidate === undefined) return [];
    return [
      {
        candidate,
        place: isOrdered ? above + 1 : undefined,
        isChosen: task.chosen.includes(id),
        figures: measures.map((measure) => ({
          measure,
          value: measure === 'willing' ? knownWilling(task, config, id) : candidate[measure],
          counts: counting.includes(measure),
        })),
      },
    ];
  });
  return {
    candidates,
    evidence: config.evidence.map((evidence) => ({
      evidence,
      isBought: task.evidence.includes(evidence.id),
      isAffordable: evidence.days <= days,
      about: config.candidates.filter(({ id }) => evidence.reveals.includes(id)).map(({ name }) => name),
    })),
    daysLeft: days,
    criteriaNeeded: Math.min(config.criteriaAtLeast, config.criteria.length),
    isOrdered,
  };
}
