// The colours of the charts in each theme of the screen; `room` is for paper, too.
import { groupColourOn } from '../look/group-colours';
import { type Group } from '../rules/vocabulary';

export interface ChartPalette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Lines of the scale. */
  readonly grid: string;
  /** Areas that carry words. */
  readonly ground: string;
  /** What belongs to the facilitator, and marks. */
  readonly accent: string;
  readonly better: string;
  readonly worse: string;
  readonly group: (group: Group) => string;
}

const room: ChartPalette = {
  paper: '#fffdf7',
  ink: '#1a2429',
  inkSoft: '#3c4a51',
  grid: '#c9c5b6',
  ground: '#f3eee0',
  accent: '#12503f',
  better: '#0c4f2d',
  worse: '#8c1a14',
  group: (group) => groupColourOn(group, false),
};

const dark: ChartPalette = {
  paper: '#1b2429',
  ink: '#f6f3ea',
  inkSoft: '#d3d6d2',
  grid: '#56636a',
  ground: '#2a353b',
  accent: '#9fe0c8',
  better: '#93e0b0',
  worse: '#ffb4a9',
  group: (group) => groupColourOn(group, true),
};

const contrast: ChartPalette = {
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#000000',
  grid: '#767676',
  ground: '#ffffff',
  accent: '#000000',
  better: '#003d1d',
  worse: '#6a0000',
  group: () => '#000000',
};

export const chartPalettes = { room, dark, contrast } as const;
