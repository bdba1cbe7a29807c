// The colours of the board in each theme. Canvases get them baked in: the fallback renderer cannot tint.
import type { Theme } from '../session/settings';

export interface LandscapeColours {
  readonly seaDeep: string;
  readonly sea: string;
  readonly shallow: string;
  readonly sand: string;
  /** From the shore up. */
  readonly land: readonly [string, string, string, string];
  /** The bright edge where paper is cut. */
  readonly cut: string;
  readonly path: string;
  readonly tree: readonly [string, string];
  readonly leaf: readonly [string, string];
  readonly rock: readonly [string, string];
  readonly snow: string;
  readonly wall: string;
  readonly wallShade: string;
  readonly roofs: readonly [string, string, string];
  readonly window: string;
  readonly crop: readonly [string, string, string];
  readonly shadow: string;
  /** What lies over a region where nobody is engaged. */
  readonly mist: string;
  /** 0-1. */
  readonly mistOpacity: number;
  /** Round windows that are lit. */
  readonly glow: string;
  readonly flag: string;
}

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
  landscape: {
    seaDeep: '#98c8d0',
    sea: '#bfe0e2',
    shallow: '#d3ecea',
    sand: '#efe3c2',
    land: ['#dfe6bd', '#cddba4', '#b4cb8c', '#9bb886'],
    cut: '#f4f3da',
    path: '#fbf6e6',
    tree: ['#5f9472', '#44785b'],
    leaf: ['#8cb56f', '#6f9c58'],
    rock: ['#a9b7b3', '#7f928f'],
    snow: '#fbfcf8',
    wall: '#fbf3df',
    wallShade: '#e6d7b6',
    roofs: ['#c96f4a', '#7c5a6b', '#b08a4a'],
    window: '#ffd873',
    crop: ['#e5d48f', '#c8cf7d', '#dcc178'],
    shadow: '#3c5148',
    mist: '#f1f4f1',
    mistOpacity: 0.55,
    glow: '#ffd873',
    flag: '#b3402a',
  },
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
  landscape: {
    ...room.landscape,
    seaDeep: '#143240',
    sea: '#1c4451',
    shallow: '#265562',
    sand: '#6d6850',
    land: ['#4a5a44', '#3f5440', '#34493a', '#2b3f35'],
    cut: '#64765b',
    path: '#8b8a72',
    tree: ['#2b5a47', '#1f4639'],
    leaf: ['#4c6f45', '#3c5b38'],
    rock: ['#66767a', '#4d5c61'],
    snow: '#c9d4d6',
    wall: '#b9ad93',
    wallShade: '#8f8670',
    roofs: ['#8d4c35', '#594352', '#7b6237'],
    window: '#ffd873',
    crop: ['#7f7749', '#6b7145', '#776a42'],
    shadow: '#0b1418',
    mist: '#2b373d',
    mistOpacity: 0.55,
    glow: '#ffcf5c',
    flag: '#ffb27a',
  },
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
  landscape: {
    ...room.landscape,
    sea: '#dcebed',
    seaDeep: '#cbe0e3',
    shallow: '#e8f3f3',
    land: ['#f2f4e4', '#e8eed6', '#dfe7c9', '#d3dfbd'],
    mist: '#ffffff',
    mistOpacity: 0.7,
    glow: '#ffe9a8',
    flag: '#6a0000',
  },
};

const palettes: Readonly<Record<Theme, Palette>> = { room, dark, contrast };

export function paletteOf(theme: Theme): Palette {
  return palettes[theme];
}

/** `#rrggbb` as Phaser's shapes want it. */
export function colourNumber(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
