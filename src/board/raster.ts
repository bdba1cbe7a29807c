// Pictures become pixels once: the landscape in colour, the same in grey mist, and soft patches of the colour.
import type * as Phaser from 'phaser';
import { required } from '../base/assert';
import type { Box, Point } from '../look/box';

export interface MistLook {
  readonly mist: string;
  /** 0-1. */
  readonly mistOpacity: number;
}

/** Draws an SVG text at this size, in device pixels. */
export async function rasterise(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = blankCanvas(width, height);
    contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * A picture of the author's own, large over the page and whole on the map. `undefined` for one that only looks like a picture:
 * then the land is drawn.
 */
export async function pictured(
  address: string,
  map: Box,
  width: number,
  height: number,
): Promise<HTMLCanvasElement | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = blankCanvas(width, height);
  const context = contextOf(canvas);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  context.drawImage(image, map.x, map.y, map.width, map.height);
  return canvas;
}

/** The same picture without its colours and under mist. */
export function misted(coloured: HTMLCanvasElement, { mist, mistOpacity }: MistLook): HTMLCanvasElement {
  const { width, height } = coloured;
  const canvas = blankCanvas(width, height);
  const context = contextOf(canvas);
  context.drawImage(coloured, 0, 0);
  context.globalCompositeOperation = 'saturation';
  context.globalAlpha = 0.9;
  context.fillStyle = '#808080';
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'source-over';
  context.globalAlpha = mistOpacity;
  context.fillStyle = mist;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  return canvas;
}

/** A round piece of the picture whose edge fades away; `centre` and `radius` in device pixels. */
export function softPatch(
  coloured: HTMLCanvasElement,
  centre: Point,
  radius: number,
): { readonly canvas: HTMLCanvasElement; readonly box: Box } {
  const box = {
    x: Math.round(centre.x - radius),
    y: Math.round(centre.y - radius),
    width: 2 * radius,
    height: 2 * radius,
  };
  const canvas = blankCanvas(box.width, box.height);
  const context = contextOf(canvas);
  context.drawImage(coloured, -box.x, -box.y);
  const fade = context.createRadialGradient(radius, radius, radius * 0.35, radius, radius, radius);
  fade.addColorStop(0, 'rgba(0,0,0,1)');
  fade.addColorStop(0.5, 'rgba(0,0,0,0.72)');
  fade.addColorStop(1, 'rgba(0,0,0,0)');
  context.globalCompositeOperation = 'destination-in';
  context.fillStyle = fade;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return { canvas, box };
}

/** A round spot of a colour whose edge fades away, to be drawn at any size. */
export function softDot(colour: string): HTMLCanvasElement {
  const radius = 64;
  const canvas = blankCanvas(2 * radius, 2 * radius);
  const context = contextOf(canvas);
  const fade = context.createRadialGradient(radius, radius, radius * 0.1, radius, radius, radius);
  fade.addColorStop(0, colour);
  fade.addColorStop(0.55, `${colour}b0`);
  fade.addColorStop(1, `${colour}00`);
  context.fillStyle = fade;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

export function blankCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}

/** Kept out of the graphics card: the pixels go into textures afterwards. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  return required(canvas.getContext('2d', { willReadFrequently: true }) ?? undefined, 'canvas context');
}

/** Gives a finished picture to Phaser. Its own `addCanvas` would read every pixel back first. */
export function addPicture(textures: Phaser.Textures.TextureManager, key: string, canvas: HTMLCanvasElement): void {
  textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}
