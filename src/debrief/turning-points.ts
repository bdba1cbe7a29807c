// The few decisions on which the game turned: flipped one by one, the rest played again, the ends compared.
import { stakeholderAt } from '../rules/setup';
import { branchOff } from './branch';
import { type Decision, decisionsOf, type Other } from './decisions';
import { type End, endOf, type Mover, moversOf } from './ends';
import type { Track } from './track';

/** A decision and one of its other ways, with what would have come of it. */
export interface Flip {
  readonly decision: Decision;
  readonly other: Other;
  readonly end: End;
  /** Worth of the other end minus that of this one: above zero, the other way would have been better. */
  readonly gain: number;
  /** Inputs that the other game could not carry out as they were. */
  readonly strays: number;
}

export interface TurningPoint extends Flip {
  /** Who stands elsewhere because of it, the most telling first. */
  readonly movers: readonly Mover[];
}

const mostPoints = 5;
const waysTried = 1; // of each decision: the plainest
const sameMove = 70; // percent of likeness of what two flips move, from which they are two views of one event

/** Every decision flipped, each in its plainest way. The work of a moment: off the main thread, please. */
export function flipAll(track: Track): readonly Flip[] {
  return [...flipsOf(track)];
}

/** The same one by one, for whoever has to do something else in between. */
export function* flipsOf(track: Track, decisions: readonly Decision[] = decisionsOf(track)): Generator<Flip, void> {
  const { worth } = endOf(track.course, track.end);
  for (const decision of decisions) {
    for (const other of decision.others.slice(0, waysTried)) yield flip(track, decision, other, worth);
  }
}

function flip(track: Track, decision: Decision, other: Other, worth: number): Flip {
  const branch = branchOff(track, [other.change]);
  const end = endOf(track.course, branch.game);
  return { decision, other, end, gain: end.worth - worth, strays: branch.strays.length };
}

/** At most five, in the order of play: the largest swings, none of them another view of one that is told already. */
export function turningPointsOf(track: Track, flips: readonly Flip[]): readonly TurningPoint[] {
  const here = endOf(track.course, track.end);
  const shiftOf = ({ end }: Flip) => end.levels.map((level, at) => (level - (here.levels[at] ?? 0)) * influenceAt(at));
  const influenceAt = (at: number) => stakeholderAt(track.course.setup, at).influence;
  const chosen: { readonly flip: Flip; readonly shift: readonly number[] }[] = [];
  for (const each of [...flips].sort((one, other) => Math.abs(other.gain) - Math.abs(one.gain))) {
    if (chosen.length === mostPoints || each.gain === 0) break;
    const shift = shiftOf(each);
    const isTold = chosen.some((told) => isSameMatter(told.flip.decision, each.decision) || isAlike(told.shift, shift));
    if (!isTold && shift.some((by) => by !== 0)) chosen.push({ flip: each, shift });
  }
  return chosen
    .map(({ flip: each }) => ({ ...each, movers: moversOf(track.course, here, each.end) }))
    .sort((one, other) => one.decision.at - other.decision.at);
}

/** One decision in two ways, or two parts of one task. */
function isSameMatter(one: Decision, other: Decision): boolean {
  return one.at === other.at || (one.step === other.step && one.about.kind === other.about.kind);
}

/** Whether two flips move nearly the same people by nearly the same proportions, in one direction or the other. */
function isAlike(one: readonly number[], other: readonly number[]): boolean {
  const along = dot(one, other);
  const size = dot(one, one) * dot(other, other);
  return size > 0 && along * along * 10_000 >= size * sameMove * sameMove;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
