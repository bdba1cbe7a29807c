// The people on the region: round tokens with their names. Tapping one chooses it, pointing at one marks it.
import * as Phaser from 'phaser';
import type { Frame } from './frame';
import { colourNumber } from './palette';
import type { PlacedToken } from './place-tokens';
import { addPicture, blankCanvas, contextOf } from './raster';
import { paintSign } from './sign-painting';
import type { TokenFace } from './token-painting';
import type { TokenTextures } from './token-textures';

export interface ShownToken {
  readonly placed: PlacedToken;
  readonly face: TokenFace;
  readonly name: string;
  /** Pixels of its name's letters. */
  readonly letters: number;
}

export interface TokensView {
  /** Sets every token anew. */
  lay(tokens: readonly ShownToken[], frame: Frame): void;
  /** Who is on the same token now. */
  change(id: string, face: TokenFace, frame: Frame): void;
  /** Brings a token forward for a moment and lets a sign fly up from it. */
  tell(id: string, isGain: boolean, frame: Frame): void;
  mark(selected: string | undefined, pointed: string | undefined, frame: Frame): void;
  dispose(): void;
}

export interface TokenGestures {
  tapped(id: string): void;
  pointed(id: string | undefined): void;
}

interface Laid {
  readonly image: Phaser.GameObjects.Image;
  readonly name: Phaser.GameObjects.Image | undefined;
  readonly diameter: number;
}

const popMilliseconds = 330; // up, and the same down again
const flyMilliseconds = 700;

export function createTokensView(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Container,
  textures: TokenTextures,
  gestures: TokenGestures,
  wake: () => void,
): TokensView {
  const laid = new Map<string, Laid>();
  const marks = scene.make.graphics({}, false);
  layer.add(marks);

  function signOf(isGain: boolean, frame: Frame): string {
    const size = Math.round(Math.max(30, 46 * frame.unit) * frame.density);
    const key = `sign ${isGain} ${size} ${frame.palette.gain}`;
    if (!scene.textures.exists(key)) {
      const canvas = blankCanvas(size, size);
      paintSign(contextOf(canvas), isGain, size, frame.palette);
      addPicture(scene.textures, key, canvas);
    }
    return key;
  }

  function clear(): void {
    for (const { image, name } of laid.values()) {
      scene.tweens.killTweensOf(image);
      image.destroy();
      name?.destroy();
    }
    laid.clear();
  }

  function imageOf(x: number, y: number, texture: string, { density }: Frame): Phaser.GameObjects.Image {
    const image = new Phaser.GameObjects.Image(scene, x, y, texture).setScale(1 / density);
    layer.add(image);
    return image;
  }

  function place({ placed, face, name, letters }: ShownToken, frame: Frame): Laid {
    const { at, diameter, label, id } = placed;
    const image = imageOf(at.x, at.y, textures.of(face, diameter, frame), frame);
    if (face.kind === 'person') {
      const [middle, radius] = [image.width / 2, (diameter * frame.density) / 2];
      const isInside = (_: unknown, x: number, y: number) => Math.hypot(x - middle, y - middle) <= radius;
      image.setInteractive({ hitArea: {}, hitAreaCallback: isInside, useHandCursor: true });
      image.on(Phaser.Input.Events.GAMEOBJECT_POINTER_UP, () => gestures.tapped(id));
      image.on(Phaser.Input.Events.GAMEOBJECT_POINTER_OVER, () => gestures.pointed(id));
      image.on(Phaser.Input.Events.GAMEOBJECT_POINTER_OUT, () => gestures.pointed(undefined));
    }
    if (label === undefined) return { image, name: undefined, diameter };
    const { x, y, width, height } = label;
    const slip = textures.ofName({ name, letters, width, height }, frame);
    return { image, name: imageOf(x + width / 2, y + height / 2, slip, frame), diameter };
  }

  return {
    lay(tokens, frame) {
      clear();
      for (const token of tokens) laid.set(token.placed.id, place(token, frame));
      wake();
    },
    change(id, face, frame) {
      const token = laid.get(id);
      if (token === undefined) return;
      token.image.setTexture(textures.of(face, token.diameter, frame));
      wake();
    },
    tell(id, isGain, frame) {
      const token = laid.get(id);
      if (token === undefined) return;
      const { image, name, diameter } = token;
      const scale = 1 / frame.density;
      scene.tweens.killTweensOf(image);
      layer.bringToTop(image);
      if (name !== undefined) layer.bringToTop(name);
      const pop = { scale: scale * 1.3, duration: popMilliseconds, yoyo: true, ease: 'Sine.easeOut' };
      scene.tweens.add({ targets: image.setScale(scale), ...pop });
      const sign = imageOf(image.x, image.y - diameter * 0.5, signOf(isGain, frame), frame);
      scene.tweens.add({
        targets: sign,
        y: sign.y - diameter * 0.55,
        alpha: { value: 0, ease: 'Quint.easeIn' },
        duration: flyMilliseconds,
        ease: 'Sine.easeOut',
        onComplete: () => sign.destroy(),
      });
      wake();
    },
    mark(selected, pointed, frame) {
      marks.clear();
      for (const [id, width] of [[pointed, 4] as const, [selected, 7] as const]) {
        const token = id === undefined ? undefined : laid.get(id);
        if (token === undefined) continue;
        const { image, diameter } = token;
        marks.lineStyle(width * Math.max(0.7, frame.unit), colourNumber(frame.palette.chosen), 1);
        marks.strokeCircle(image.x, image.y, diameter / 2 + 3);
      }
      wake();
    },
    dispose() {
      clear();
      marks.destroy();
    },
  };
}
