// How big the page is, what is free of it, and how things look: everything that is laid out again when it changes.
import type { Settings } from '../session/settings';
import { defaultArea, defaultTable, unitOf } from './area';
import type { BoardApp } from './board-app';
import type { Box } from '../look/box';
import { isCalmMachine } from './calm-machine';
import { type Palette, paletteOf } from './palette';

export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel. */
  readonly density: number;
  /** 1 on a page of 1920×1080. */
  readonly unit: number;
  readonly area: Box;
  /** Words lie over the whole of it: nobody is shown behind them. */
  readonly isCovered: boolean;
  /** Where a task lies. */
  readonly table: Box;
  readonly isRtl: boolean;
  readonly palette: Palette;
  /** Nothing glides: everything is at once where it belongs. */
  readonly isStill: boolean;
  /** Whole pictures change at once: fading them over is too much for this machine. */
  readonly isCalm: boolean;
  /** Equal for frames in which the region looks the same. */
  readonly key: string;
}

const mostDensity = 3;

export function frameOf(root: HTMLElement, app: BoardApp): Frame {
  const settings = app.settings.getState();
  const width = Math.max(1, root.clientWidth);
  const height = Math.max(1, root.clientHeight);
  const isCalm = isCalmMachine();
  const density = Math.min(isCalm ? 1 : mostDensity, window.devicePixelRatio || 1);
  const isRtl = getComputedStyle(root).direction === 'rtl';
  const whole = { x: 0, y: 0, width, height };
  const free = app.area === undefined ? defaultArea(width, height, isRtl) : app.area();
  const area = free ?? whole;
  const key = JSON.stringify([width, height, density, area, isRtl, settings.theme, settings.language]);
  return {
    width,
    height,
    density,
    unit: unitOf(width, height),
    area,
    isCovered: free === undefined,
    table: app.table === undefined ? defaultTable(width, height, isRtl) : (app.table() ?? whole),
    isRtl,
    palette: paletteOf(settings.theme),
    isStill: isStill(settings),
    isCalm,
    key,
  };
}

function isStill({ motion }: Settings): boolean {
  if (motion === 'auto') return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return motion === 'reduced';
}
