// The leadership group while it is put together, as the panel shows it.
import { peopleOf, type StakeholderOnScreen } from '../../panels/people-vm';
import type { SessionView } from '../../session/session';
import type { TaskContext } from '../kind';
import type { SeatsConfig } from './config';
import { indicators, isName, type SeatIndicators } from './indicators';
import { type SeatsTask, takesSeat } from './rules';

export interface SeatOnOffer {
  readonly person: StakeholderOnScreen;
  readonly isSeated: boolean;
  /** Would take a seat if asked. */
  readonly isWilling: boolean;
  readonly isDoer: boolean;
  readonly isName: boolean;
}

export interface SeatsOnScreen {
  readonly indicators: SeatIndicators;
  /** Percent of business seats that the field asks for. */
  readonly businessNorm: number;
  readonly seats: readonly SeatOnOffer[];
  readonly least: number;
  readonly most: number;
  readonly isFull: boolean;
  readonly isEnough: boolean;
  /** Those who can take the chair, besides the facilitator. */
  readonly members: readonly StakeholderOnScreen[];
}

export function seatsOnScreen(
  view: SessionView,
  task: SeatsTask,
  config: SeatsConfig,
  context: TaskContext,
): SeatsOnScreen {
  const people = peopleOf(view);
  const seats = people.map((person) => ({
    person,
    isSeated: task.seated.includes(person.stakeholder.id),
    isWilling: takesSeat(context, person.index),
    isDoer: person.stakeholder.doer,
    isName: isName(person.stakeholder),
  }));
  const most = config.seatsAtMost;
  const coming = seats.filter(({ isSeated, isWilling }) => isSeated || isWilling).length;
  const least = Math.min(config.seatsAtLeast, most, coming);
  return {
    indicators: indicators(task, context),
    businessNorm: context.setup.constants.businessNorm,
    seats,
    least,
    most,
    isFull: task.seated.length >= most,
    isEnough: task.seated.length >= least,
    members: task.seated.flatMap((id) => people.find(({ stakeholder }) => stakeholder.id === id) ?? []),
  };
}
