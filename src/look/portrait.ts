// A stand-in for a portrait, from the numbers of the scenario: skin, hair and clothes vary as people do.

export interface PortraitNumbers {
  readonly skin: number;
  readonly hair: number;
  readonly style: number;
  readonly dress: number;
}

/** A filled path in a square of 64. */
export interface PaintedPath {
  readonly path: string;
  readonly fill: string;
}

const skins = ['#f3d3b8', '#e8b98f', '#cf9468', '#a9713f', '#7d4e2c', '#56331d'];
const hairs = ['#20160f', '#3b2618', '#6a4322', '#9a6a35', '#c99f5a', '#8d8d8d', '#d8d5cf', '#7a2f1d'];
const clothes = ['#2f5d62', '#7b4b94', '#b4552d', '#2d5f9a', '#6b7a2a', '#9a3b4f', '#44515c', '#a8782a'];
/** Eight ways to wear hair; one is a scarf, one nearly bald. */
const styles = [
  'M18 28c0-12 6-18 14-18s14 6 14 18c-3-6-8-9-14-9s-11 3-14 9z',
  'M16 42c-2-20 3-33 16-33s18 13 16 33c-3-3-4-8-4-14-4-5-18-6-23 1-1 6-2 10-5 13z',
  'M18 27c1-9 6-15 14-15s13 6 14 15c-6-2-9-8-9-8s-8 7-19 8z',
  'M15 30c-2-13 6-22 17-22s19 9 17 22c-1 3-3 3-3 0-1-8-6-11-14-11s-13 3-14 11c0 3-2 3-3 0z',
  'M18 30c-3-12 4-20 14-20s17 8 14 20c-2-9-7-11-14-11s-12 2-14 11zM27 12c0-7 10-7 10 0z',
  'M13 50C10 24 16 9 32 9s22 15 19 41l-7-4c3-18-1-27-12-27s-15 9-12 27z',
  'M20 24c2-5 6-8 12-8s10 3 12 8c-2-9-6-13-12-13s-10 4-12 13z',
  'M17 34c-4-14 2-25 15-25s19 11 15 25c0-8-3-14-15-14s-15 6-15 14z',
];
const shoulders = 'M8 64c1-18 11-25 24-25s23 7 24 25z';
const neck = 'M26 34h12v9c-3 4-9 4-12 0z';
const face = 'M20 28a12 14 0 1 0 24 0a12 14 0 1 0-24 0z';

/** The paths of a portrait, back to front. A number that is out of range counts from the start again. */
export function portraitPaths({ skin, hair, style, dress }: PortraitNumbers): readonly PaintedPath[] {
  const skinColour = choose(skins, skin);
  return [
    { path: shoulders, fill: choose(clothes, dress) },
    { path: neck, fill: skinColour },
    { path: face, fill: skinColour },
    { path: choose(styles, style), fill: choose(hairs, hair) },
  ];
}

function choose(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
