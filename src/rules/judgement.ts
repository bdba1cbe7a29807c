// The judgement score: calls against verdicts, with confidence, by a quadratic scoring rule.
import { clamp } from '../base/integer';
import type { CallRecord, GameState } from './state';
import type { Confidence } from './vocabulary';

/** Percent that each confidence stands for. */
export const confidencePercents: Readonly<Record<Confidence, number>> = { unsure: 55, fairly: 75, certain: 95 };

/**
 * [R62] Half points of one call: 100 + 400 × (¼ − (o − p)²), o = 1 when right, p the confidence. Undefined when the
 * verdict is `either`. Right: 119, 175, 199. Wrong: 79, −25, −161.
 */
export function halfPointsOf(call: CallRecord): number | undefined {
  if (call.verdict === 'either') return undefined;
  const outcome = call.light === call.verdict ? 100 : 0;
  const distance = outcome - confidencePercents[call.confidence];
  return 200 - (distance * distance) / 25;
}

/** [R62] The judgement score 0-100: the mean over the judged calls, bounded at the end; 50 when none was judged. */
export function judgementScore(state: GameState): number {
  let sum = 0;
  let count = 0;
  for (const call of state.calls) {
    const halfPoints = halfPointsOf(call);
    if (halfPoints === undefined) continue;
    sum += halfPoints;
    count += 1;
  }
  return count === 0 ? 50 : clamp(Math.round(sum / (2 * count)), 0, 100);
}

/** One line of the calibration picture. */
export interface Calibration {
  readonly confidence: Confidence;
  readonly calls: number;
  readonly right: number;
}

/** [R63] How often each confidence was right. */
export function calibrationOf(state: GameState): readonly Calibration[] {
  const confidences: readonly Confidence[] = ['unsure', 'fairly', 'certain'];
  return confidences.map((confidence) => {
    const judged = state.calls.filter((call) => call.confidence === confidence && call.verdict !== 'either');
    return { confidence, calls: judged.length, right: judged.filter((call) => call.light === call.verdict).length };
  });
}

export type Outcome = 'right' | 'wrong' | 'either';

/** How a call fits with what practice said; nothing to judge where both can work. */
export function outcomeOf({ light, verdict }: Pick<CallRecord, 'light' | 'verdict'>): Outcome {
  if (verdict === 'either') return 'either';
  return light === verdict ? 'right' : 'wrong';
}
