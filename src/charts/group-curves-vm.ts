// Where the lines, their shapes and their labels lie.
import type { Group } from '../rules/vocabulary';
import { acrossOf, type Direction, round } from './picture';
import { spread } from './spread';
import { shortened } from './text-room';

export interface Curve {
  /** Left out for the line of the whole. */
  readonly group?: Group;
  readonly name: string;
  /** 0-100, one for each turn. */
  readonly values: readonly number[];
}

export interface CurveMark {
  readonly x: number;
  readonly y: number;
}

export interface PlacedCurve extends Curve {
  /** For a polyline. */
  readonly line: string;
  /** Where its shape stands on the line. */
  readonly marks: readonly CurveMark[];
  readonly end: CurveMark;
  readonly label: CurveMark;
  readonly value: number;
  readonly shortName: string;
}

export const curveSizes = { top: 30, start: 84, foot: 92, mark: 30, text: 28, labelGap: 42, valueRoom: 66 };
const markEvery = 4; // points of a line from one shape to the next

export interface CurveBox {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
}

/** Room for the labels at the ends: a third of the width, and no more than the longest word needs. */
function endRoom({ width }: CurveBox): number {
  return Math.min(430, Math.round(width * 0.34));
}

export function curvePlaces(box: CurveBox, turns: number) {
  const { top, start, foot } = curveSizes;
  const end = box.width - endRoom(box);
  const apart = turns < 2 ? 0 : (end - start) / (turns - 1);
  const across = acrossOf(box.direction, box.width);
  return {
    start,
    end,
    bottom: box.height - foot,
    across,
    distanceOf: (turn: number) => start + turn * apart,
    xOf: (turn: number) => round(across(start + turn * apart)),
    yOf: (value: number) => round(box.height - foot - (value / 100) * (box.height - foot - top)),
  };
}

/** In the order of `curves`. */
export function placedCurves(curves: readonly Curve[], box: CurveBox): readonly PlacedCurve[] {
  const turns = Math.max(0, ...curves.map(({ values }) => values.length));
  const { xOf, yOf, across, end } = curvePlaces(box, turns);
  const ends = curves.map(({ values }) => yOf(values.at(-1) ?? 0));
  const { labelGap, mark, text, valueRoom } = curveSizes;
  const places = spread(ends, labelGap, labelGap / 2, box.height - labelGap / 2);
  const nameRoom = box.width - end - 44 - mark - valueRoom;
  return curves.map((curve, at) => {
    const points = curve.values.map((value, turn) => ({ x: xOf(turn), y: yOf(value) }));
    return {
      ...curve,
      line: points.map(({ x, y }) => `${x},${y}`).join(' '),
      marks: curve.group === undefined ? [] : points.filter((_, turn) => turn % markEvery === at % markEvery),
      end: points.at(-1) ?? { x: xOf(0), y: yOf(0) },
      label: { x: round(across(end + 36)), y: round(places[at] ?? 0) },
      value: curve.values.at(-1) ?? 0,
      shortName: shortened(curve.name, text, nameRoom),
    };
  });
}
