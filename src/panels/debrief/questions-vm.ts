import { outcomeOf, type Card } from '../calls/reveal-vm';
import type { CallRecord } from '../../rules/state';

const most = 4;
const certainty = { unsure: 0, fairly: 1, certain: 2 } as const;

/** Cards worth talking about: wrong and sure of it first, then split votes. */
export function questionsOf(calls: readonly CallRecord[], cards: readonly Card[]): readonly Card[] {
  return calls
    .map((call) => ({ call, weight: weightOf(call) }))
    .filter(({ weight }) => weight > 0)
    .sort((first, second) => second.weight - first.weight)
    .slice(0, most)
    .flatMap(({ call }) => cards.filter((card) => card.id === call.card));
}

function weightOf(call: CallRecord): number {
  const wrong = outcomeOf(call) === 'wrong' ? 2 + certainty[call.confidence] : 0;
  const { thumbs } = call;
  const split = thumbs === null ? 0 : Math.min(thumbs.go, thumbs.stop);
  return wrong + (split > 0 ? 1 : 0);
}
