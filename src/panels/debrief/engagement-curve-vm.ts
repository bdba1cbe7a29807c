import type { TurnReading } from '../../rules/state';

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly step: number;
  readonly engagement: number;
  /** A hold at a gate is a turn of the same step: its number is written once. */
  readonly isFirstOfStep: boolean;
}

export interface Curve {
  readonly width: number;
  readonly height: number;
  readonly points: readonly CurvePoint[];
  /** For a polyline. */
  readonly line: string;
}

const width = 640;
const height = 190;
const foot = 30;
const unit = 1.5;
const side = 24;

export function curveOf(history: readonly TurnReading[]): Curve {
  const apart = history.length < 2 ? 0 : (width - 2 * side) / (history.length - 1);
  const points = history.map(({ turn, step, engagement }, at) => ({
    x: Math.round(side + at * apart),
    y: Math.round(height - foot - engagement * unit),
    turn,
    step,
    engagement,
    isFirstOfStep: history[at - 1]?.step !== step,
  }));
  return { width, height, points, line: points.map(({ x, y }) => `${x},${y}`).join(' ') };
}
