// The sheet that a chart is drawn on, and the marks that several charts share. Everything is said in attributes, so that the picture looks the
// same alone in a file.
import type { ComponentChildren } from 'preact';
import { groupShapes } from '../look/group-shapes';
import type { Group } from '../rules/vocabulary';
import type { ChartPalette } from './palette';

export const chartFont =
  "'Atkinson Hyperlegible Next Variable', 'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif";

export type Direction = 'ltr' | 'rtl';

/** How every chart can be asked to look. */
export interface ChartLook {
  readonly direction: Direction;
  /** Left out: room and paper. */
  readonly palette?: ChartPalette;
  /** Width in units; words are 28 units high. Left out: as wide as a slide, 1600. */
  readonly width?: number;
}

interface PictureProps {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly palette: ChartPalette;
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly children: ComponentChildren;
}

export function Picture({ width, height, direction, palette, label, children }: PictureProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      direction={direction}
      font-family={chartFont}
      font-size={28}
      fill={palette.ink}
    >
      <rect width={width} height={height} fill={palette.paper} />
      {children}
    </svg>
  );
}

/** Distances from where reading begins, as distances from the left. */
export function acrossOf(direction: Direction, width: number): (distance: number) => number {
  return (distance) => (direction === 'rtl' ? width - distance : distance);
}

interface MarkProps {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly palette: ChartPalette;
}

/** The shape of a group, with a rim of paper that keeps it apart from what it lies on. */
export function GroupMark({ group, x, y, size, palette }: MarkProps) {
  const scale = size / 24;
  return (
    <path
      d={groupShapes[group]}
      transform={`translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(scale)})`}
      fill={palette.group(group)}
      stroke={palette.paper}
      stroke-width={round(6 / scale)}
      stroke-linejoin="round"
      paint-order="stroke"
    />
  );
}

/** To a hundredth: enough for the eye. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
