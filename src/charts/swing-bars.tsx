// The turning points of a game: how much worse or better the end would have been the other way.
import type { ChartTableProps } from './chart-table';
import { chartPalettes, type ChartPalette } from './palette';
import { acrossOf, type ChartLook, Picture } from './picture';
import { type PlacedSwing, type Swing, swingPlan, swingSizes } from './swing-bars-vm';

export interface SwingBarsProps extends ChartLook {
  readonly label: string;
  /** In the order of play. */
  readonly swings: readonly Swing[];
  readonly worse: string;
  readonly better: string;
  readonly table: { readonly caption: string; readonly head: readonly string[] };
}

export function SwingBars({
  label,
  direction,
  palette = chartPalettes.room,
  width = 1600,
  swings,
  worse,
  better,
}: SwingBarsProps) {
  const plan = swingPlan(swings, { worse, better }, width);
  const { height, zero, stepRoom } = plan;
  const across = acrossOf(direction, width);
  const { text, head } = swingSizes;
  const side = direction === 'rtl' ? -1 : 1;
  return (
    <Picture {...{ width, height, direction, palette, label }}>
      <line x1={across(zero)} x2={across(zero)} y1={16} y2={height - 12} stroke={palette.ink} stroke-width={4} />
      <text x={across(zero - 24)} y={head - 22} text-anchor="end" font-weight={700} font-size={text}>
        {direction === 'rtl' ? `${plan.worse} ▶` : `◀ ${plan.worse}`}
      </text>
      <text x={across(zero + 24)} y={head - 22} font-weight={700} font-size={text}>
        {direction === 'rtl' ? `◀ ${plan.better}` : `${plan.better} ▶`}
      </text>
      {plan.swings.map((swing) => (
        <Bar key={swing.y} {...{ swing, palette, across, zero, stepRoom, side }} />
      ))}
    </Picture>
  );
}

const leftToRight = '\u200e'; // a sign stands before its number in a line that runs from the right, too

interface BarProps {
  readonly swing: PlacedSwing;
  readonly palette: ChartPalette;
  readonly across: (distance: number) => number;
  readonly zero: number;
  readonly stepRoom: number;
  readonly side: 1 | -1;
}

function Bar({
  swing: { value, amount, step, labelLines, y, length },
  palette,
  across,
  zero,
  stepRoom,
  side,
}: BarProps) {
  const { bar, text, line } = swingSizes;
  const forth = value < 0 ? -1 : 1;
  const [from, to] = [across(zero), across(zero + forth * length)];
  const words = y + labelLines.length * line;
  return (
    <g font-size={text}>
      <text x={across(12)} y={y + 26} font-weight={700}>
        {step}
      </text>
      {labelLines.map((words, at) => (
        <text
          key={at}
          x={across(stepRoom)}
          y={y + 26 + at * line}
          stroke={palette.paper}
          stroke-width={8}
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {words}
        </text>
      ))}
      <rect
        x={Math.min(from, to)}
        y={words + 8}
        width={Math.abs(to - from)}
        height={bar}
        fill={value < 0 ? palette.inkSoft : palette.accent}
      />
      <text
        x={to + side * forth * 16}
        y={words + bar / 2 + 22}
        font-size={44}
        font-weight={700}
        text-anchor={forth < 0 ? 'end' : 'start'}
      >
        {`${leftToRight}${amount}`}
      </text>
    </g>
  );
}

export function swingTable({ swings, table, worse, better }: SwingBarsProps): ChartTableProps {
  return {
    caption: table.caption,
    head: table.head,
    rows: swings.map(({ step, label, decision, amount, value }) => ({
      head: step,
      cells: [decision, label, value < 0 ? worse : better, amount],
    })),
  };
}
