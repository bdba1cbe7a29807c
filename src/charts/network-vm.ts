// Where the people of the network stand: on a circle by group, their names in two columns beside it.
import { groupShapes } from '../look/group-shapes';
import type { Group } from '../rules/vocabulary';
import { acrossOf, type Direction, round } from './picture';
import { spread } from './spread';
import { shortened } from './text-room';

export interface NetworkPerson {
  readonly name: string;
  readonly group: Group;
}

export interface NetworkTie {
  /** Places among the people. */
  readonly first: number;
  readonly second: number;
  /** 0-100. */
  readonly strength: number;
}

/** The network at one moment. */
export interface NetworkState {
  readonly heading: string;
  readonly ties: readonly NetworkTie[];
  /** Strength 0-100 of the facilitator's tie to each. */
  readonly facilitatorTies: readonly number[];
  /** A number, and what it says. */
  readonly centrality: { readonly value: string; readonly words: string };
}

interface PlacedPerson extends NetworkPerson {
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly shortName: string;
  readonly anchor: 'start' | 'end';
}

export const networkSizes = { width: 776, text: 24, gap: 31, head: 128, mark: 30, labelRoom: 210 };

const order: readonly string[] = Object.keys(groupShapes);

export interface NetworkBox {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
}

/** High enough for half of the names on each side. */
export function networkHeight(people: number): number {
  const { head, gap } = networkSizes;
  return head + Math.max(460, Math.ceil(people / 2) * gap + 30);
}

export function circleOf({ width, height }: NetworkBox) {
  const { head, labelRoom } = networkSizes;
  const y = head + (height - head) / 2;
  return { x: width / 2, y, radius: Math.min((width - 2 * labelRoom) / 2, (height - head) / 2) - 20 };
}

/** In the order of `people`; the circle begins at the top and goes round by group. */
export function placedPeople(people: readonly NetworkPerson[], box: NetworkBox): readonly PlacedPerson[] {
  const { x: middle, y: centre, radius } = circleOf(box);
  const { gap, head, labelRoom, text } = networkSizes;
  const across = acrossOf(box.direction, box.width);
  const places = people
    .map((_, at) => at)
    .sort((one, other) => rankOf(people, one) - rankOf(people, other) || one - other);
  const angles = people.map((_, at) => ((places.indexOf(at) + 0.5) / people.length) * 2 * Math.PI);
  const isAfter = angles.map((angle) => angle < Math.PI);
  const heights = angles.map((angle) => centre - radius * Math.cos(angle));
  const labelYs = new Array<number>(people.length).fill(0);
  for (const side of [true, false]) {
    const members = people.map((_, at) => at).filter((at) => isAfter[at] === side);
    const labels = spread(
      members.map((at) => heights[at] ?? 0),
      gap,
      head + gap / 2,
      box.height - gap / 2,
    );
    for (const [at, member] of members.entries()) labelYs[member] = labels[at] ?? 0;
  }
  return people.map((person, at) => {
    const side = isAfter[at] === true ? 1 : -1;
    return {
      ...person,
      x: round(across(middle + radius * Math.sin(angles[at] ?? 0))),
      y: round(heights[at] ?? 0),
      labelX: round(across(side > 0 ? box.width - labelRoom + 8 : labelRoom - 8)),
      labelY: round(labelYs[at] ?? 0),
      shortName: shortened(person.name, text, labelRoom - 12),
      anchor: side > 0 ? 'start' : 'end',
    };
  });
}

function rankOf(people: readonly NetworkPerson[], at: number): number {
  const person = people[at];
  return person === undefined ? 0 : order.indexOf(person.group);
}

/** A line from one to another that bends towards the middle, and leaves the middle itself free for the facilitator. */
export function bend(
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
  middle: { readonly x: number; readonly y: number; readonly radius: number },
): string {
  const [x, y] = [(one.x + other.x) / 2 - middle.x, (one.y + other.y) / 2 - middle.y];
  const away = Math.hypot(x, y);
  const free = middle.radius * 0.34;
  // Those who stand opposite each other have no side of their own: theirs is the one to the left of the way.
  const [sideX, sideY] = away < 1 ? turnedLeft(one, other) : [x / away, y / away];
  const reach = Math.max(free, away * 0.8);
  return `M${one.x} ${one.y}Q${round(middle.x + sideX * reach)} ${round(middle.y + sideY * reach)} ${other.x} ${other.y}`;
}

function turnedLeft(one: { x: number; y: number }, other: { x: number; y: number }): readonly [number, number] {
  const length = Math.max(1, Math.hypot(other.x - one.x, other.y - one.y));
  return [(other.y - one.y) / length, (one.x - other.x) / length];
}
