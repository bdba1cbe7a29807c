// Who could take something on, and what the table knows about it.
import type { SessionView } from '../../session/session';
import { peopleOf, type StakeholderOnScreen } from '../people-vm';
import { knownToWant } from './wants-vm';

export interface OwnerOnOffer {
  readonly person: StakeholderOnScreen;
  /** Known to care about what it serves. */
  readonly wantsIt: boolean;
  /** How many other things this person has taken on already. */
  readonly others: number;
}

/** Those who are ready, first of all those who are known to want it. */
export function ownersOnOffer(
  view: SessionView,
  isReady: (index: number) => boolean,
  serves: readonly string[],
  busy: readonly string[],
): readonly OwnerOnOffer[] {
  const fans = knownToWant(view, serves).map(({ stakeholder }) => stakeholder.id);
  const ready = peopleOf(view)
    .filter(({ index }) => isReady(index))
    .map((person) => ({
      person,
      wantsIt: fans.includes(person.stakeholder.id),
      others: busy.filter((id) => id === person.stakeholder.id).length,
    }));
  return [...ready.filter(({ wantsIt }) => wantsIt), ...ready.filter(({ wantsIt }) => !wantsIt)];
}
