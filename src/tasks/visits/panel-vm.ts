// The first conversations as the panel shows them.
import { interestById, peopleOf, personById, type StakeholderOnScreen } from '../../panels/people-vm';
import type { SessionView } from '../../session/session';
import type { TaskContext } from '../kind';
import type { VisitsConfig } from './config';
import { isListed, opensDoor, type Visit, visitCount, type VisitsTask } from './rules';

export interface VisitOnList {
  readonly visit: Visit;
  readonly person: StakeholderOnScreen;
  /** Name of the interest, or undefined for listening. */
  readonly angle: string | undefined;
  /** Name of who opens the door, or undefined when the facilitator goes alone. */
  readonly messenger: string | undefined;
}

export interface VisitsOnScreen {
  readonly list: readonly VisitOnList[];
  readonly need: number;
  readonly isFull: boolean;
  /** Those who are not on the list yet. */
  readonly open: readonly StakeholderOnScreen[];
}

export function visitsOnScreen(
  view: SessionView,
  task: VisitsTask,
  config: VisitsConfig,
  context: TaskContext,
): VisitsOnScreen {
  const need = visitCount(config, context);
  return {
    list: task.visits.flatMap((visit) => {
      const person = personById(view, visit.stakeholder);
      if (person === undefined) return [];
      return [
        {
          visit,
          person,
          angle: visit.angle === 'listen' ? undefined : (interestById(view, visit.angle)?.name ?? visit.angle),
          messenger: visit.messenger === 'self' ? undefined : personById(view, visit.messenger)?.stakeholder.name,
        },
      ];
    }),
    need,
    isFull: task.visits.length >= need,
    open: peopleOf(view).filter(({ stakeholder }) => !isListed(task, stakeholder.id)),
  };
}

/** Those who can open this person's door. */
export function doorOpenersOf(
  view: SessionView,
  host: StakeholderOnScreen,
  context: TaskContext,
): readonly StakeholderOnScreen[] {
  return peopleOf(view).filter(({ index }) => opensDoor(context, index, host.index));
}
