// What can be brought up with somebody, and who could open the door.
import type { SessionView } from '../../session/session';
import type { GameReader } from '../page-app';
import { type Interest, interestById, peopleOf, type StakeholderOnScreen } from '../people-vm';

export interface Angle {
  readonly interest: Interest;
  /** The table has found out that this truly matters to them. */
  readonly isKnown: boolean;
}

export function anglesOf(view: Pick<SessionView, 'scenario'>, person: StakeholderOnScreen): readonly Angle[] {
  return person.stakeholder.angles.flatMap((id) => {
    const interest = interestById(view, id);
    return interest === undefined ? [] : [{ interest, isKnown: person.known.some((known) => known.id === id) }];
  });
}

/** Peers that are engaged enough to introduce the table to somebody. */
export function introducersOf(view: SessionView, reader: GameReader, to: string): readonly StakeholderOnScreen[] {
  return peopleOf(view).filter(({ stakeholder }) => {
    const visit = { type: 'visit', stakeholder: to, angle: 'listen', via: stakeholder.id } as const;
    return stakeholder.id !== to && reader.refusalOf(view, visit) === undefined;
  });
}

/** Members who would take a to-do over. */
export function takersOf(view: SessionView, reader: GameReader, todo: number): readonly StakeholderOnScreen[] {
  return peopleOf(view).filter(
    ({ stakeholder }) => reader.refusalOf(view, { type: 'handOver', todo, to: stakeholder.id }) === undefined,
  );
}
