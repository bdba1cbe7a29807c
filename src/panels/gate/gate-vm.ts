// The evidence at a gate. What only a pulse survey shows is not told before one was taken.
import type { Evidence } from '../../rules/gates';

export type EvidenceLine =
  | { readonly kind: 'known'; readonly id: string; readonly have: number; readonly need: number; readonly most: number }
  | { readonly kind: 'unknown'; readonly id: string };

const onlyBySurvey: readonly string[] = ['trust', 'ownership'];
const inPoints: readonly string[] = ['trust', 'ownership', 'credibility', 'momentum'];

export function evidenceLinesOf(evidence: readonly Evidence[], isSurveyed: boolean): readonly EvidenceLine[] {
  return evidence.map(({ id, have, need }) => {
    if (onlyBySurvey.includes(id) && !isSurveyed) return { kind: 'unknown', id };
    const most = inPoints.includes(id) ? 100 : Math.max(have, need * 2);
    return { kind: 'known', id, have, need, most };
  });
}
