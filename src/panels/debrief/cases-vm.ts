import { outcomeOf } from '../../rules/judgement';
import type { RealCase } from '../calls/reveal-vm';
import type { CallRecord } from '../../rules/state';
import type { Scenario } from '../../scenario/schema';

export interface CaseOfCall {
  readonly realCase: RealCase;
  /** The situation that it belongs to. */
  readonly title: string;
}

/** Each case once: first those of calls that practice saw otherwise, then in the order of play. */
export function casesOf(
  calls: readonly CallRecord[],
  { cards, cases }: Pick<Scenario, 'cards' | 'cases'>,
): readonly CaseOfCall[] {
  const wrongFirst = [...calls].sort((one, other) => rank(one) - rank(other));
  const all = wrongFirst.flatMap((call): readonly CaseOfCall[] => {
    const card = cards.find(({ id }) => id === call.card);
    const realCase = cases.find(({ id }) => id === card?.case);
    return card === undefined || realCase === undefined ? [] : [{ realCase, title: card.title }];
  });
  return all.filter(({ realCase }, at) => all.findIndex((each) => each.realCase.id === realCase.id) === at);
}

function rank(call: CallRecord): number {
  return outcomeOf(call) === 'wrong' ? 0 : 1;
}
