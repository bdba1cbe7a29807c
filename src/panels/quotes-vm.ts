// Signs of what is not shown in numbers: what people say, and who acts in the cluster.
import type { Fact } from '../rules/fact';
import type { SessionView } from '../session/session';
import { personAt, type StakeholderOnScreen } from './people-vm';

export interface PersonSaying {
  readonly person: StakeholderOnScreen;
  readonly words: string;
  readonly isWarm: boolean;
}

type Game = Pick<SessionView, 'scenario' | 'game'>;

const warmTrust = 45;
const warmRung = 2;

/** What those say whose view of the process moved most, the most moved first. */
export function quotesOf(view: Game, facts: readonly Fact[], most: number): readonly PersonSaying[] {
  const moved = new Map<number, number>();
  for (const fact of facts) {
    if (fact.type === 'trustChanged') add(moved, fact.stakeholder, Math.abs(fact.by) * 10);
    if (fact.type === 'engagementChanged') add(moved, fact.stakeholder, Math.abs(fact.by));
  }
  return [...moved]
    .sort(([firstIndex, first], [secondIndex, second]) => second - first || firstIndex - secondIndex)
    .slice(0, most)
    .flatMap(([index]) => sayingOf(view, index) ?? []);
}

function sayingOf(view: Game, index: number): PersonSaying | undefined {
  const person = personAt(view, index);
  if (person === undefined) return undefined;
  const trust = view.game.state.stakeholders[index]?.trust ?? 0;
  const isWarm = trust >= warmTrust && person.rung >= warmRung;
  const { voice } = person.stakeholder;
  return { person, isWarm, words: isWarm ? voice.warm : voice.cold };
}

/** How far members own the work, as something that can be seen in a meeting; the number stays hidden. */
export function ownershipSign(view: Game): 'facilitator' | 'some' | 'members' {
  const { ownership } = view.game.state.quantities;
  return ownership < 30 ? 'facilitator' : ownership < 55 ? 'some' : 'members';
}

function add(sums: Map<number, number>, index: number, by: number): void {
  sums.set(index, (sums.get(index) ?? 0) + by);
}
