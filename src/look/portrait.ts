// Portraits cut from paper, drawn from what the scenario says of somebody: skin, hair, clothes, and what else one sees first.
import { coveringPaths, extraPaths } from './portrait-extras';
import { hairStyles } from './portrait-hair';
import { mixed } from './mixed';

export const coverings = ['hijab', 'turban', 'cap', 'chef', 'helmet', 'sunhat'] as const;
export type Covering = (typeof coverings)[number];

export const portraitExtras = ['glasses', 'beard', 'moustache', 'earrings', 'lines'] as const;
export type PortraitExtra = (typeof portraitExtras)[number];

export const outfits = ['shirt', 'suit', 'jumper', 'vest', 'apron', 'woven'] as const;
export type Outfit = (typeof outfits)[number];

/** Numbers count from 0; one that is out of range counts from the start again. */
export interface PortraitNumbers {
  readonly skin: number;
  readonly hair: number;
  readonly style: number;
  readonly dress: number;
  readonly outfit?: Outfit | undefined;
  readonly covering?: Covering | undefined;
  readonly extras?: readonly PortraitExtra[] | undefined;
}

/** A filled path in a square of 64. */
export interface PaintedPath {
  readonly path: string;
  readonly fill: string;
}

const skins = ['#f6d7bf', '#ecc19c', '#d59f73', '#b47d4d', '#875735', '#5e3a24'];
const hairs = ['#1d1713', '#3d281b', '#6b4526', '#9c6b37', '#cfa562', '#8f9190', '#dcdad3', '#7f3320'];
const clothes = ['#2f5d62', '#75508f', '#b4552d', '#2d5f9a', '#66752c', '#983c50', '#44515c', '#a27529'];

const shoulders = 'M5 64c1-16 11-21.5 27-21.5S58 48 59 64z';
const neck = 'M26.4 35h11.2v10c-2.6 3.6-8.6 3.6-11.2 0z';
const ears = 'M18.4 29.6a2.6 3.4 0 1 0 5.2 0 2.6 3.4 0 1 0-5.2 0zM40.4 29.6a2.6 3.4 0 1 0 5.2 0 2.6 3.4 0 1 0-5.2 0z';
const face = 'M20.4 26.6C20.4 17.8 25.4 13 32 13s11.6 4.8 11.6 13.6S38.8 42.4 32 42.4 20.4 35.4 20.4 26.6z';
const shade =
  'M37 13.9c4.4 2 6.6 6.6 6.6 12.7 0 8.4-4.4 15.2-10.7 15.8 4.4-3.2 6.7-8.8 6.7-15.6 0-5.6-.9-9.7-2.6-12.9z';
const brows =
  'M23.6 24.6c1.5-1.6 3.7-1.9 5.5-.9l-.4 1.3c-1.6-.6-3.2-.4-4.5.6zM40.4 24.6c-1.5-1.6-3.7-1.9-5.5-.9l.4 1.3c1.6-.6 3.2-.4 4.5.6z';
const eyes = 'M25.3 28.4a1.3 1.5 0 1 0 2.6 0 1.3 1.5 0 1 0-2.6 0zM36.1 28.4a1.3 1.5 0 1 0 2.6 0 1.3 1.5 0 1 0-2.6 0z';
const nose = 'M31.7 28.6l-1.8 5.2c1 1 3 1 4 .1l-.5-.8c-.8.4-1.4.4-2 0z';
const mouth = 'M27.6 36.6c1.4 1.1 7.4 1.1 8.8 0-.6 3.6-8.2 3.6-8.8 0z';

/** The paths of a portrait, back to front. */
export function portraitPaths(portrait: PortraitNumbers): readonly PaintedPath[] {
  const { covering, extras = [], dress, outfit } = portrait;
  const skin = choose(skins, portrait.skin);
  const hair = choose(hairs, portrait.hair);
  const cloth = choose(clothes, dress);
  const dark = mixed(skin, '#4a1f10', 0.22);
  const lines = mixed(skin, '#2a1108', 0.72);
  const style = hairStyles[portrait.style % hairStyles.length];
  const isCovered = covering === 'hijab' || covering === 'turban';
  return [
    ...(style?.behind === undefined || isCovered ? [] : [{ path: style.behind, fill: mixed(hair, '#000000', 0.18) }]),
    { path: shoulders, fill: cloth },
    { path: neck, fill: dark },
    ...outfitPaths(outfit ?? outfits[dress % outfits.length] ?? 'shirt', cloth),
    { path: ears, fill: dark },
    { path: face, fill: skin },
    { path: shade, fill: mixed(skin, '#4a1f10', 0.11) },
    ...extraPaths(extras, 'skin', { dark, hair }),
    { path: brows, fill: mixed(hair, '#2a1a10', 0.35) },
    { path: eyes, fill: '#23160f' },
    { path: nose, fill: dark },
    { path: mouth, fill: mixed(lines, '#8c2f2a', 0.5) },
    ...(style === undefined || isCovered ? [] : [{ path: style.front, fill: hair }]),
    ...(covering === undefined ? [] : coveringPaths(covering, choose(clothes, dress + 3))),
    ...extraPaths(extras, 'front', { dark, hair }),
  ];
}

function outfitPaths(outfit: Outfit, cloth: string): readonly PaintedPath[] {
  const [light, deep] = [mixed(cloth, '#ffffff', 0.72), mixed(cloth, '#000000', 0.28)];
  switch (outfit) {
    case 'shirt':
      return [{ path: 'M25 42.5l7 7.5 7-7.5 4 3.5-6.5 8L32 50l-4.5 4-6.5-8z', fill: light }];
    case 'suit':
      return [
        { path: 'M25.4 43L32 64l6.6-21c2 .4 3 1 4 1.6L36 64h-8l-6.6-19.4c1-.6 2-1.2 4-1.6z', fill: deep },
        { path: 'M26.6 43.6L32 62l5.4-18.4c-3 2.6-7.8 2.6-10.8 0z', fill: '#fbf8f0' },
        { path: 'M30.4 48.5h3.2l1 11.5-2.6 4-2.6-4z', fill: mixed(cloth, '#983c50', 0.6) },
      ];
    case 'jumper':
      return [{ path: 'M22.6 43.6c4 6.6 14.8 6.6 18.8 0l2.2 1c-4.4 9-18.8 9-23.2 0z', fill: deep }];
    case 'vest':
      return [
        { path: 'M16 46.6l6-2.4 3 19.8h-9zM48 46.6l-6-2.4-3 19.8h9z', fill: '#f0b52e' },
        { path: 'M15.4 55h9l.5 3.4h-9.6zM48.6 55h-9l-.5 3.4h9.6z', fill: '#fbf8f0' },
      ];
    case 'apron':
      return [
        { path: 'M22 44.4l2.6-1 1.6 8.6h11.6l1.6-8.6 2.6 1L44 64H20z', fill: '#f6f1e4' },
        { path: 'M24 56h16v1.6H24z', fill: light },
      ];
    case 'woven':
      return [
        { path: 'M20 44.8c5 8 19 8 24 0l4 2c-5.4 13-26.6 13-32 0z', fill: light },
        {
          path: 'M19.6 49.4l2.2 3 2.2-2 2.2 3.2 2.2-2.4 2.2 3 2.2-3 2.2 2.4 2.2-3.2 2.2 2 2.2-3v2.6l-2.2 3-2.2-2-2.2 3-2.2-2.2-2.2 3-2.2-3-2.2 2.2-2.2-3-2.2 2-2.2-3z',
          fill: deep,
        },
      ];
  }
}

function choose(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
