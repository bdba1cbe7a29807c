// What a leadership group looks like while its seats are filled.
import { percentOf } from '../../base/integer';
import { type Group, groups } from '../../rules/vocabulary';
import type { TaskContext } from '../kind';
import { rungOfId, stakeholdersOf } from '../stakeholders';
import type { SeatsTask } from './rules';

const seatHours = 2; // hours a month that every seat costs its holder, and one more for each rung
const nameInfluence = 4; // influence from which somebody who is no doer lends a name, 1-5

export interface SeatIndicators {
  readonly seats: number;
  /** Percent of the seats with business. */
  readonly businessShare: number;
  /** Seats of those who lend weight. */
  readonly names: number;
  /** Seats of those who move things. */
  readonly doers: number;
  /** Groups of the scenario without a seat. */
  readonly missing: readonly Group[];
  /** Hours a month that the group can give. */
  readonly hours: number;
  readonly blocs: readonly BlocSeats[];
  /** The bloc that holds more than its share of the seats, if one does. */
  readonly captured: string | undefined;
}

export interface BlocSeats {
  readonly bloc: string;
  readonly seats: number;
}

/** The live indicators of the group as it is now. */
export function indicators(task: SeatsTask, context: TaskContext): SeatIndicators {
  const { setup } = context;
  const seated = stakeholdersOf(context, task.seated);
  const seats = seated.length;
  const blocs: { bloc: string; seats: number }[] = [];
  let hours = 0;
  for (const { id } of seated) {
    hours += seatHours + rungOfId(context, id);
    const bloc = setup.blocs[setup.indexOf.get(id) ?? -1] ?? '';
    const known = blocs.find((each) => each.bloc === bloc);
    if (known === undefined) blocs.push({ bloc, seats: 1 });
    else known.seats += 1;
  }
  return {
    seats,
    businessShare: percentOf(seated.filter(({ group }) => group === 'business').length, seats),
    names: seated.filter(isName).length,
    doers: seated.filter(({ doer }) => doer).length,
    missing: groups.filter(
      (group) =>
        setup.scenario.stakeholders.some((each) => each.group === group) &&
        !seated.some((each) => each.group === group),
    ),
    hours,
    blocs,
    captured: blocs.find((each) => percentOf(each.seats, seats) > setup.constants.captureShare)?.bloc,
  };
}

/** Whether somebody lends weight rather than hands. */
export function isName({ doer, influence }: { readonly doer: boolean; readonly influence: number }): boolean {
  return !doer && influence >= nameInfluence;
}
