// Textures of tokens, drawn when first wanted and let go when the page looks different.
import type * as Phaser from 'phaser';
import type { Frame } from './frame';
import { addPicture, blankCanvas, contextOf } from './raster';
import { paintToken, type TokenFace, tokenSpread } from './token-painting';

export interface TokenTextures {
  /** Key of the texture of this face; show it at `1 / density`. */
  of(face: TokenFace, diameter: number, frame: Frame): string;
  /** Lets all go: no image may show one any more. */
  clear(): void;
}

export function createTokenTextures(textures: Phaser.Textures.TextureManager): TokenTextures {
  const keys = new Set<string>();
  return {
    of(face, diameter, frame) {
      const size = Math.max(1, Math.round(diameter * frame.density)); // a window can be too small for anything
      const key = `token ${JSON.stringify([face, size, frame.palette.paper])}`;
      if (!keys.has(key)) {
        const canvas = blankCanvas(size * tokenSpread, size * tokenSpread);
        paintToken(contextOf(canvas), face, size, frame.palette);
        addPicture(textures, key, canvas);
        keys.add(key);
      }
      return key;
    },
    clear() {
      for (const key of keys) textures.remove(key);
      keys.clear();
    },
  };
}
