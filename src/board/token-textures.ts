// Textures of tokens and their names, drawn when first wanted and let go when the page looks different.
import type * as Phaser from 'phaser';
import { fontFamily } from './fonts';
import type { Frame } from './frame';
import { addPicture, blankCanvas, contextOf } from './raster';
import { paintToken, type TokenFace, tokenSpread } from './token-painting';

/** A name on its slip of paper; sizes in CSS pixels. */
export interface NameSlip {
  readonly name: string;
  readonly letters: number;
  readonly width: number;
  readonly height: number;
}

/** Keys of textures, to be shown at `1 / density`. */
export interface TokenTextures {
  of(face: TokenFace, diameter: number, frame: Frame): string;
  ofName(slip: NameSlip, frame: Frame): string;
  /** Lets all go: no image may show one any more. */
  clear(): void;
}

export function createTokenTextures(textures: Phaser.Textures.TextureManager): TokenTextures {
  const keys = new Set<string>();

  function drawnOnce(key: string, draw: () => HTMLCanvasElement): string {
    if (!keys.has(key)) addPicture(textures, key, draw());
    keys.add(key);
    return key;
  }

  return {
    of(face, diameter, { density, palette }) {
      const size = Math.max(1, Math.round(diameter * density)); // a window can be too small for anything
      return drawnOnce(`token ${JSON.stringify([face, size, palette.paper])}`, () => {
        const canvas = blankCanvas(size * tokenSpread, size * tokenSpread);
        paintToken(contextOf(canvas), face, size, palette);
        return canvas;
      });
    },
    ofName(slip, frame) {
      return drawnOnce(`name ${JSON.stringify([slip, frame.density, frame.palette.paper])}`, () =>
        drawnSlip(slip, frame),
      );
    },
    clear() {
      for (const key of keys) textures.remove(key);
      keys.clear();
    },
  };
}

function drawnSlip({ name, letters, width, height }: NameSlip, { density, palette }: Frame): HTMLCanvasElement {
  const canvas = blankCanvas(width * density, height * density);
  const context = contextOf(canvas);
  context.scale(density, density);
  context.beginPath();
  context.roundRect(0, 0, width, height, height / 2);
  context.globalAlpha = 0.94;
  context.fillStyle = palette.paper;
  context.fill();
  context.globalAlpha = 1;
  context.font = `600 ${letters}px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  // Like a line of the page: the middle between the highest and the lowest letters of the font lies in the middle.
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(name);
  context.fillStyle = palette.ink;
  context.fillText(name, width / 2, (height + above - below) / 2);
  return canvas;
}
