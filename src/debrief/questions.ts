// What to talk about: the same three questions on the screen and in what is taken home.
import { outcomeOf } from '../rules/judgement';
import type { CallRecord } from '../rules/state';
import type { Decision } from './decisions';

const most = 3;
const certainty = { unsure: 0, fairly: 1, certain: 2 } as const;

/** Three cards worth talking about: wrong and sure of it first, then split votes, then those on which the game turned. */
export function questionsOf<Card extends { readonly id: string }>(
  calls: readonly CallRecord[],
  cards: readonly Card[],
  turns: readonly Pick<Decision, 'step' | 'about'>[] = [],
): readonly Card[] {
  const own = calls
    .map((call) => ({ call, weight: weightOf(call) }))
    .filter(({ weight }) => weight > 0)
    .sort((first, second) => second.weight - first.weight)
    .map(({ call }) => call.card);
  const turned = turns.flatMap(({ step, about }) => (about.kind === 'call' ? about.card : cardOfStep(calls, step)));
  return [...new Set([...own, ...turned])].flatMap((id) => cards.filter((card) => card.id === id)).slice(0, most);
}

/** A decision without a card of its own brings the first one that was called in its step. */
function cardOfStep(calls: readonly CallRecord[], step: number): readonly string[] {
  return calls
    .filter((call) => call.step === step)
    .slice(0, 1)
    .map(({ card }) => card);
}

function weightOf(call: CallRecord): number {
  const wrong = outcomeOf(call) === 'wrong' ? 2 + certainty[call.confidence] : 0;
  const { thumbs } = call;
  const split = thumbs === null ? 0 : Math.min(thumbs.go, thumbs.stop);
  return wrong + (split > 0 ? 1 : 0);
}
