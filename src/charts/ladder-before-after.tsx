// Where everybody stood on the ladder at the start and at the end: an arrow for each person, under the rung where it ends.
import type { ChartTableProps } from './chart-table';
import {
  type LadderPerson,
  type LadderPlan,
  ladderPlan,
  type LadderRow,
  type LadderRung,
  ladderSizes,
  type Trend,
} from './ladder-vm';
import { type ChartPalette, chartPalettes } from './palette';
import { acrossOf, type ChartLook, Picture } from './picture';

export interface LadderBeforeAfterProps extends ChartLook {
  readonly label: string;
  readonly people: readonly LadderPerson[];
  /** From hostile to brings others. */
  readonly rungs: readonly LadderRung[];
  readonly number: (value: number) => string;
  /** What the two ends of an arrow are. */
  readonly ends: { readonly before: string; readonly after: string };
  readonly table: {
    readonly caption: string;
    readonly person: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
  };
}

export function LadderBeforeAfter({
  label,
  direction,
  palette = chartPalettes.room,
  width = 1600,
  people,
  rungs,
  number,
  ends,
}: LadderBeforeAfterProps) {
  const plan = ladderPlan(people, rungs, width);
  const { height } = plan;
  const across = acrossOf(direction, width);
  return (
    <Picture {...{ width, height, direction, palette, label }}>
      <g font-size={ladderSizes.text}>
        {plan.columns.map(({ start, rows }) => (
          <g key={start}>
            {rungs.map((_, rung) => (
              <text key={rung} x={across(start + plan.rungAt(rung))} y={36} text-anchor="middle" fill={palette.inkSoft}>
                {number(rung)}
              </text>
            ))}
            {rows.map((row) => (
              <Row key={row.y} {...{ row, start, plan, palette, across }} y={row.y} />
            ))}
          </g>
        ))}
        <Ends {...{ ends, palette, across }} y={height - 22} />
      </g>
    </Picture>
  );
}

interface RowProps {
  readonly row: LadderRow;
  readonly y: number;
  readonly start: number;
  readonly plan: LadderPlan;
  readonly palette: ChartPalette;
  readonly across: (distance: number) => number;
}

function Row({ row, y, start, plan, palette, across }: RowProps) {
  const base = y + 9;
  if (row.kind === 'rung') {
    const end = start + plan.columnWidth;
    return (
      <g>
        <rect
          x={Math.min(across(start), across(end))}
          y={y - 17}
          width={plan.columnWidth}
          height={34}
          fill={palette.ground}
          stroke={palette.grid}
          stroke-width={1}
        />
        <text x={across(start + 12)} y={base} font-weight={700}>
          {row.name}
        </text>
        <text x={across(end - 12)} y={base} text-anchor="end">
          {row.counts}
        </text>
      </g>
    );
  }
  const { person, shortName, trend } = row;
  const [from, to] = [person.from, person.to].map((rung) => across(start + plan.rungAt(rung)));
  return (
    <g>
      <text x={across(start + 12)} y={base}>
        {shortName}
      </text>
      <line
        x1={across(start + plan.rungAt(0))}
        x2={across(start + plan.rungAt(6))}
        y1={y}
        y2={y}
        stroke={palette.grid}
        stroke-width={2}
      />
      {Array.from({ length: 7 }, (_, rung) => (
        <circle key={rung} cx={across(start + plan.rungAt(rung))} cy={y} r={4} fill={palette.grid} />
      ))}
      <Arrow {...{ trend, from: from ?? 0, to: to ?? 0, y, palette }} />
      <text x={across(start + plan.changeAt)} y={base} font-weight={trend === 'same' ? 400 : 700}>
        {person.change}
      </text>
    </g>
  );
}

interface ArrowProps {
  readonly trend: Trend;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly palette: ChartPalette;
}

/** A ring where it began and a point where it ends; a square for those who stayed. */
function Arrow({ trend, from, to, y, palette }: ArrowProps) {
  if (trend === 'same') return <rect x={to - 9} y={y - 9} width={18} height={18} fill={palette.inkSoft} />;
  const colour = trend === 'up' ? palette.better : palette.worse;
  const forth = to > from ? 1 : -1;
  return (
    <g>
      <line x1={from} x2={to - forth * 12} y1={y} y2={y} stroke={colour} stroke-width={6} />
      <circle cx={from} cy={y} r={8} fill={palette.paper} stroke={colour} stroke-width={4} />
      <path d={`M${to + forth * 13} ${y}L${to - forth * 11} ${y - 14}v28z`} fill={colour} />
    </g>
  );
}

interface EndsProps {
  readonly ends: LadderBeforeAfterProps['ends'];
  readonly y: number;
  readonly palette: ChartPalette;
  readonly across: (distance: number) => number;
}

function Ends({ ends, y, palette, across }: EndsProps) {
  return (
    <g>
      <text x={across(12)} y={y + 9} fill={palette.inkSoft}>
        {`○ ${ends.before}   ▶ ${ends.after}`}
      </text>
    </g>
  );
}

export function ladderTable({ people, rungs, table }: LadderBeforeAfterProps): ChartTableProps {
  const nameOf = (rung: number) => rungs[rung]?.name ?? '';
  return {
    caption: table.caption,
    head: [table.person, table.before, table.after, table.change],
    rows: people.map(({ name, from, to, change }) => ({ head: name, cells: [nameOf(from), nameOf(to), change] })),
  };
}
