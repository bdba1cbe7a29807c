// Engagement of every group and of the whole over the turns of a game. Each line has its name at its end, its own shape and its own dashes.
import type { Group } from '../rules/vocabulary';
import type { ChartTableProps } from './chart-table';
import { type Curve, curvePlaces, curveSizes, type PlacedCurve, placedCurves } from './group-curves-vm';
import { type ChartPalette, chartPalettes } from './palette';
import { type ChartLook, GroupMark, Picture } from './picture';

export interface GroupCurvesProps extends ChartLook {
  readonly label: string;
  readonly height?: number;
  /** The first is the start, before the first step. */
  readonly turns: readonly Turn[];
  readonly groups: readonly (Curve & { readonly group: Group })[];
  readonly whole: Curve;
  /** What the numbers along the foot are. */
  readonly axis: string;
  readonly number: (value: number) => string;
  /** Caption, and the head of the column of turns. */
  readonly table: { readonly caption: string; readonly turn: string };
}

interface Turn {
  /** Under the line; empty where the step before goes on. */
  readonly foot: string;
  /** In the table. */
  readonly name: string;
}

const dashes: Readonly<Record<Group, string>> = {
  business: '',
  suppliers: '18 8',
  associations: '4 8',
  public: '26 8 4 8',
  knowledge: '12 6',
  labour: '26 6 4 6 4 6',
  community: '2 7',
  finance: '34 10',
  media: '10 6 2 6',
};

export function GroupCurves({
  label,
  direction,
  palette = chartPalettes.room,
  width = 1600,
  height = 820,
  turns,
  groups,
  whole,
  axis,
  number,
}: GroupCurvesProps) {
  const box = { width, height, direction };
  const { start, end, bottom, across, xOf, yOf } = curvePlaces(box, turns.length);
  const curves = placedCurves([...groups, whole], box);
  const { ink, inkSoft, grid } = palette;
  return (
    <Picture {...{ width, height, direction, palette, label }}>
      {[0, 25, 50, 75, 100].map((value) => (
        <g key={value}>
          <line
            x1={across(start)}
            x2={across(end)}
            y1={yOf(value)}
            y2={yOf(value)}
            stroke={grid}
            stroke-width={value === 0 ? 4 : 2}
          />
          <text x={across(start - 18)} y={yOf(value) + 10} text-anchor="end" fill={inkSoft}>
            {number(value)}
          </text>
        </g>
      ))}
      {turns.map(({ foot }, turn) => (
        <text key={turn} x={xOf(turn)} y={bottom + 42} text-anchor="middle" fill={ink}>
          {foot}
        </text>
      ))}
      <text x={across((start + end) / 2)} y={height - 12} text-anchor="middle" fill={inkSoft}>
        {axis}
      </text>
      {curves.map((curve) => (
        <Line key={curve.name} curve={curve} palette={palette} />
      ))}
      {curves.map((curve) => (
        <EndLabel key={curve.name} {...{ curve, palette, number, across: direction === 'rtl' ? -1 : 1 }} />
      ))}
    </Picture>
  );
}

interface LineProps {
  readonly curve: PlacedCurve;
  readonly palette: ChartPalette;
}

function Line({ curve: { group, line, marks }, palette }: LineProps) {
  return (
    <g>
      <polyline
        points={line}
        fill="none"
        stroke={group === undefined ? palette.ink : palette.group(group)}
        stroke-width={group === undefined ? 10 : 4}
        stroke-linejoin="round"
        stroke-dasharray={group === undefined || dashes[group] === '' ? undefined : dashes[group]}
      />
      {group === undefined
        ? undefined
        : marks.map(({ x, y }) => <GroupMark key={x} {...{ group, x, y, palette }} size={curveSizes.mark} />)}
    </g>
  );
}

interface EndLabelProps extends LineProps {
  readonly number: (value: number) => string;
  /** 1 or -1: which way reading goes on. */
  readonly across: number;
}

function EndLabel({ curve: { group, shortName, value, end, label }, palette, number, across }: EndLabelProps) {
  const colour = group === undefined ? palette.ink : palette.group(group);
  const { mark, valueRoom } = curveSizes;
  const at = (distance: number) => label.x + across * distance;
  return (
    <g font-weight={group === undefined ? 700 : 400}>
      <line x1={end.x} y1={end.y} x2={at(-2)} y2={label.y} stroke={colour} stroke-width={2} />
      {group === undefined ? (
        <circle cx={at(mark / 2)} cy={label.y} r={11} fill={colour} />
      ) : (
        <GroupMark {...{ group, palette }} x={at(mark / 2)} y={label.y} size={mark} />
      )}
      <text x={at(mark + valueRoom - 6)} y={label.y + 10} text-anchor="end" font-weight={700} fill={palette.ink}>
        {number(value)}
      </text>
      <text x={at(mark + valueRoom + 6)} y={label.y + 10} fill={palette.ink}>
        {shortName}
      </text>
    </g>
  );
}

export function groupCurvesTable({ turns, groups, whole, number, table }: GroupCurvesProps): ChartTableProps {
  const curves = [whole, ...groups];
  return {
    caption: table.caption,
    head: [table.turn, ...curves.map(({ name }) => name)],
    rows: turns.map(({ name }, turn) => ({
      head: name,
      cells: curves.map(({ values }) => (values[turn] === undefined ? '' : number(values[turn]))),
    })),
  };
}
