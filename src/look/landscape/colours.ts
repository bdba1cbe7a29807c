// The colours of the landscape in each theme.

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

const room: LandscapeColours = {
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
};

const dark: LandscapeColours = {
  ...room,
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
};

const contrast: LandscapeColours = {
  ...room,
  sea: '#dcebed',
  seaDeep: '#cbe0e3',
  shallow: '#e8f3f3',
  land: ['#f2f4e4', '#e8eed6', '#dfe7c9', '#d3dfbd'],
  mist: '#ffffff',
  mistOpacity: 0.7,
  glow: '#ffe9a8',
  flag: '#6a0000',
};

export const landscapeColours = { room, dark, contrast } as const;
