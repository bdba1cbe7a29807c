// How sure the table was, and how often it was right: a bar for each confidence, a mark where it would be right as often as meant.
import type { ChartTableProps } from './chart-table';
import { chartPalettes, type ChartPalette } from './palette';
import { acrossOf, type ChartLook, Picture } from './picture';

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

const row = 168;
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
  const [start, end] = [Math.round(width * 0.23), Math.round(width * 0.96)];
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
        <Row key={each.name} {...{ each, at, palette }} y={top + index * row} start={across(12)} />
      ))}
    </Picture>
  );
}

interface RowProps {
  readonly each: CalibrationRow;
  readonly y: number;
  /** Where the words begin. */
  readonly start: number;
  readonly at: (value: number) => number;
  readonly palette: ChartPalette;
}

function Row({
  each: { name, calls, right, rightWords, meant, meantWords, verdict },
  y,
  start,
  at,
  palette,
}: RowProps) {
  const [zero, mark, end] = [at(0), at(meant), at(right ?? 0)];
  const halo = {
    stroke: palette.paper,
    'stroke-width': 8,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  } as const;
  return (
    <g>
      <text x={start} y={y + 82} font-size={34} font-weight={700}>
        {name}
      </text>
      <text x={start} y={y + 120} fill={palette.inkSoft}>
        {calls}
      </text>
      <rect x={Math.min(zero, end)} y={y + 54} width={Math.abs(end - zero)} height={58} fill={palette.accent} />
      {right === undefined ? undefined : (
        <text x={end} y={y + 98} font-size={44} font-weight={700} {...halo} text-anchor={right > 50 ? 'end' : 'start'}>
          {rightWords}
        </text>
      )}
      <path d={`M${mark} ${y + 54}l-15 -22h30z`} fill={palette.ink} />
      <line x1={mark} x2={mark} y1={y + 48} y2={y + 118} stroke={palette.ink} stroke-width={5} />
      <text x={mark} y={y + 26} text-anchor={meant > 85 ? 'end' : 'middle'} {...halo}>
        {meantWords}
      </text>
      <text x={zero} y={y + 148} {...halo} text-anchor="start">
        {verdict}
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
