// How sure the table was, and how often it was right: a bar for each confidence, a mark where it would be right as often as meant.
import type { ChartTableProps } from './chart-table';
import { chartPalettes, type ChartPalette } from './palette';
import { acrossOf, type ChartLook, Picture } from './picture';
import { shortened, widthOf } from './text-room';

export interface CalibrationPictureProps extends ChartLook {
  readonly label: string;
  readonly rows: readonly CalibrationRow[];
  /** 0, 50 and 100 percent in words. */
  readonly scale: readonly { readonly value: number; readonly words: string }[];
  readonly table: { readonly caption: string; readonly head: readonly string[] };
}

export interface CalibrationRow {
  readonly name: string;
  /** How many calls of how many. */
  readonly calls: string;
  /** How often right in percent; undefined without calls. */
  readonly right: number | undefined;
  readonly rightWords: string;
  /** What the confidence stands for, in percent. */
  readonly meant: number;
  readonly meantWords: string;
  /** What the two say together. */
  readonly verdict: string;
}

const nameSize = 34;
const text = 28;
const row = 178;
const top = 12;
const foot = 54;

export function CalibrationPicture({
  label,
  direction,
  palette = chartPalettes.room,
  width = 1600,
  rows,
  scale,
}: CalibrationPictureProps) {
  const height = top + rows.length * row + foot;
  const across = acrossOf(direction, width);
  const names = rows.flatMap(({ name, calls }) => [widthOf(name, nameSize), widthOf(calls, text)]);
  const [start, end] = [Math.min(Math.round(width * 0.36), Math.max(0, ...names) + 44), Math.round(width * 0.96)];
  const at = (value: number) => across(start + ((end - start) * value) / 100);
  return (
    <Picture {...{ width, height, direction, palette, label }}>
      {scale.map(({ value, words }) => (
        <g key={value}>
          <line x1={at(value)} x2={at(value)} y1={top} y2={height - foot} stroke={palette.grid} stroke-width={2} />
          <text x={at(value)} y={height - 14} text-anchor="middle" fill={palette.inkSoft}>
            {words}
          </text>
        </g>
      ))}
      {rows.map((each, index) => (
        <Row
          key={each.name}
          {...{ each, at, palette }}
          y={top + index * row}
          start={across(12)}
          room={start - 40}
          wide={width - start - 16}
        />
      ))}
    </Picture>
  );
}

interface RowProps {
  readonly each: CalibrationRow;
  readonly y: number;
  /** Where the words begin. */
  readonly start: number;
  /** Widths for the words at the start, and under the bar. */
  readonly room: number;
  readonly wide: number;
  readonly at: (value: number) => number;
  readonly palette: ChartPalette;
}

const inside = 18; // percent: a shorter bar has its number beside it

function Row({ each, y, start, room, wide, at, palette }: RowProps) {
  const { name, calls, right, rightWords, meant, meantWords, verdict } = each;
  const [zero, mark, end] = [at(0), at(meant), at(right ?? 0)];
  const forth = at(1) > zero ? 1 : -1;
  const isFree = right === undefined && widthOf(verdict, text) < Math.abs(mark - zero) - 60; // no bar, and room before the mark
  const isInside = (right ?? 0) >= inside;
  const halo = {
    stroke: palette.paper,
    'stroke-width': 8,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  } as const;
  return (
    <g>
      <text x={start} y={y + 82} font-size={nameSize} font-weight={700}>
        {shortened(name, nameSize, room)}
      </text>
      <text x={start} y={y + 120} fill={palette.inkSoft}>
        {shortened(calls, text, room)}
      </text>
      <rect x={Math.min(zero, end)} y={y + 48} width={Math.abs(end - zero)} height={64} fill={palette.accent} />
      {right === undefined ? undefined : (
        <text
          x={(isInside ? zero : end) + forth * 18}
          y={y + 97}
          font-size={48}
          font-weight={700}
          fill={isInside ? palette.paper : palette.ink}
        >
          {rightWords}
        </text>
      )}
      <line x1={mark} x2={mark} y1={y + 44} y2={y + 118} stroke={palette.paper} stroke-width={13} />
      <line x1={mark} x2={mark} y1={y + 44} y2={y + 118} stroke={palette.ink} stroke-width={6} />
      <path d={`M${mark} ${y + 50}l-15 -20h30z`} fill={palette.ink} />
      <text x={mark} y={y + 24} text-anchor={meant > 85 ? 'end' : 'middle'} {...halo}>
        {meantWords}
      </text>
      <text
        x={zero + forth * (isFree ? 18 : 4)}
        y={isFree ? y + 90 : y + 148}
        font-weight={right === undefined ? 400 : 700}
        {...halo}
      >
        {shortened(verdict, text, wide)}
      </text>
    </g>
  );
}

export function calibrationTable({ rows, table }: CalibrationPictureProps): ChartTableProps {
  return {
    caption: table.caption,
    head: table.head,
    rows: rows.map(({ name, calls, rightWords, meantWords, verdict }) => ({
      head: name,
      cells: [calls, rightWords, meantWords, verdict],
    })),
  };
}
