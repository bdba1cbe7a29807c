import { outcomeOf } from '../../rules/judgement';
import type { Card } from '../calls/reveal-vm';
import type { CallRecord } from '../../rules/state';

/** Cards that the table called wrongly while it was certain, in the order of play. */
export function certainAndWrong(calls: readonly CallRecord[], cards: readonly Card[]): readonly Card[] {
  return calls
    .filter((call) => call.confidence === 'certain' && outcomeOf(call) === 'wrong')
    .flatMap((call) => cards.filter((card) => card.id === call.card));
}
