// Where the bars of the turning points lie.
import { lines } from './text-room';

export interface Swing {
  readonly step: string;
  /** What was decided. */
  readonly label: string;
  /** How much better (above zero) or worse the end would have been. */
  readonly value: number;
  readonly amount: string;
}

export interface PlacedSwing extends Swing {
  readonly y: number;
  readonly labelLines: readonly string[];
  readonly length: number;
}

export const swingSizes = { text: 30, line: 38, bar: 44, head: 80, stepRoom: 160, space: 34, amountRoom: 150 };
const mostLines = 2;
const leastBar = 6; // units: a bar that can be seen

export function swingPlan(swings: readonly Swing[], width: number) {
  const { text, line, bar, head, stepRoom, space, amountRoom } = swingSizes;
  const zero = Math.round(width / 2);
  const most = Math.max(1, ...swings.map(({ value }) => Math.abs(value)));
  let y = head;
  const placed = swings.map((swing): PlacedSwing => {
    const labelLines = lines(swing.label, text, width - stepRoom - 12, mostLines);
    const length = Math.max(leastBar, Math.round(((zero - amountRoom) * Math.abs(swing.value)) / most));
    const here = { ...swing, y, labelLines, length };
    y += labelLines.length * line + bar + space;
    return here;
  });
  return { swings: placed, zero, height: y };
}
