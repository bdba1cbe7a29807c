// Who is known to want something, or to mind it: what the table has found out by listening, and nothing else.
import type { SessionView } from '../../session/session';
import { peopleOf, type StakeholderOnScreen } from '../people-vm';

/** Everybody who is known to care about at least one of these interests. */
export function knownToWant(
  view: Pick<SessionView, 'scenario' | 'game'>,
  interests: readonly string[],
): readonly StakeholderOnScreen[] {
  return peopleOf(view).filter(({ known }) => known.some(({ id }) => interests.includes(id)));
}
