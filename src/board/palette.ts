// The colours of the board in each theme. Canvases get them baked in: the fallback renderer cannot tint.
import { type LandscapeColours, landscapeColours } from '../look/landscape/colours';
import type { Theme } from '../session/settings';

export interface Palette {
  /** Marks stand on dark ground: they are made lighter. */
  readonly isDark: boolean;
  readonly paper: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly line: string;
  readonly ringOpen: string;
  readonly tie: string;
  readonly ownTie: string;
  readonly chosen: string;
  readonly slot: string;
  readonly drop: string;
  /** Somebody went up or down. */
  readonly gain: string;
  readonly loss: string;
  readonly table: string;
  readonly tableEdge: string;
  readonly tableInk: string;
  /** Behind a task, over the region that has faded away. */
  readonly veil: string;
  readonly landscape: LandscapeColours;
}

const room: Palette = {
  isDark: false,
  paper: '#fffdf7',
  ink: '#1f2a30',
  mutedInk: '#4a5a61',
  line: '#8a9499',
  ringOpen: '#d3d7d6',
  tie: '#c9772e',
  ownTie: '#3f4f8f',
  chosen: '#1f2a30',
  slot: '#f3f0e6',
  drop: '#1f6f5c',
  gain: '#0c4f2d',
  loss: '#8c1a14',
  table: '#e6c79c',
  tableEdge: '#d2ab78',
  tableInk: '#4d3517',
  veil: '#eef4ea',
  landscape: landscapeColours.room,
};

const dark: Palette = {
  ...room,
  isDark: true,
  paper: '#1d2a30',
  ink: '#f3f1e8',
  mutedInk: '#b9c4c4',
  line: '#71828a',
  ringOpen: '#45545b',
  tie: '#f0a45c',
  ownTie: '#aab8f5',
  chosen: '#fffdf7',
  slot: '#26353c',
  drop: '#63d0b0',
  gain: '#93e0b0',
  loss: '#ffb4a9',
  table: '#6b5336',
  tableEdge: '#523e26',
  tableInk: '#fbeeda',
  veil: '#16222a',
  landscape: landscapeColours.dark,
};

const contrast: Palette = {
  ...room,
  paper: '#ffffff',
  ink: '#000000',
  mutedInk: '#1c1c1c',
  line: '#000000',
  ringOpen: '#ffffff',
  tie: '#7a3b00',
  ownTie: '#10206e',
  chosen: '#000000',
  slot: '#ffffff',
  drop: '#004d3b',
  gain: '#003d1d',
  loss: '#6a0000',
  table: '#f2e3c8',
  tableEdge: '#000000',
  tableInk: '#000000',
  veil: '#ffffff',
  landscape: landscapeColours.contrast,
};

const palettes: Readonly<Record<Theme, Palette>> = { room, dark, contrast };

export function paletteOf(theme: Theme): Palette {
  return palettes[theme];
}

/** `#rrggbb` as Phaser's shapes want it. */
export function colourNumber(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
