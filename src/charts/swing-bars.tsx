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
  const plan = swingPlan(swings, width);
  const { height, zero } = plan;
  const across = acrossOf(direction, width);
  const { text, head } = swingSizes;
  const side = direction === 'rtl' ? -1 : 1;
  return (
    <Picture {...{ width, height, direction, palette, label }}>
      <line x1={across(zero)} x2={across(zero)} y1={16} y2={height - 12} stroke={palette.ink} stroke-width={4} />
      <text x={across(zero - 24)} y={head - 22} text-anchor="end" font-weight={700} font-size={text}>
        {direction === 'rtl' ? `${worse} ▶` : `◀ ${worse}`}
      </text>
      <text x={across(zero + 24)} y={head - 22} font-weight={700} font-size={text}>
        {direction === 'rtl' ? `◀ ${better}` : `${better} ▶`}
      </text>
      {plan.swings.map((swing) => (
        <Bar key={swing.y} {...{ swing, palette, across, zero, side }} />
      ))}
    </Picture>
  );
}

interface BarProps {
  readonly swing: PlacedSwing;
  readonly palette: ChartPalette;
  readonly across: (distance: number) => number;
  readonly zero: number;
  readonly side: 1 | -1;
}

function Bar({ swing: { value, amount, step, labelLines, y, length }, palette, across, zero, side }: BarProps) {
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
        <text key={at} x={across(swingSizes.stepRoom)} y={y + 26 + at * line}>
          {words}
        </text>
      ))}
      <rect
        x={Math.min(from, to)}
        y={words + 8}
        width={Math.abs(to - from)}
        height={bar}
        fill={value < 0 ? palette.worse : palette.better}
      />
      <text
        x={to + side * forth * 16}
        y={words + bar / 2 + 22}
        font-size={44}
        font-weight={700}
        text-anchor={forth < 0 ? 'end' : 'start'}
      >
        {amount}
      </text>
    </g>
  );
}

export function swingTable({ swings, table, worse, better }: SwingBarsProps): ChartTableProps {
  return {
    caption: table.caption,
    head: table.head,
    rows: swings.map(({ step, label, amount, value }) => ({
      head: step,
      cells: [label, value < 0 ? worse : better, amount],
    })),
  };
}
