// The people on the region: round tokens with their names. Tapping one chooses it, pointing at one marks it.
import * as Phaser from 'phaser';
import { addWords } from './fonts';
import type { Frame } from './frame';
import { colourNumber } from './palette';
import type { PlacedToken } from './place-tokens';
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
  /** Who is on the same token now; a rung gained pops. */
  change(id: string, face: TokenFace, frame: Frame): void;
  mark(selected: string | undefined, pointed: string | undefined, frame: Frame): void;
  dispose(): void;
}

export interface TokenGestures {
  tapped(id: string): void;
  pointed(id: string | undefined): void;
}

interface Laid {
  readonly container: Phaser.GameObjects.Container;
  readonly image: Phaser.GameObjects.Image;
  readonly diameter: number;
  face: TokenFace;
}

const popMilliseconds = 260; // up, and the same down again

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

  function clear(): void {
    for (const { container, image } of laid.values()) {
      scene.tweens.killTweensOf(image);
      container.destroy();
    }
    laid.clear();
  }

  function place({ placed, face, name, letters }: ShownToken, frame: Frame): Laid {
    const { at, diameter, label, id } = placed;
    const container = scene.make.container({ x: at.x, y: at.y }, false);
    const image = new Phaser.GameObjects.Image(scene, 0, 0, textures.of(face, diameter, frame));
    image.setScale(1 / frame.density);
    container.add(image);
    if (label !== undefined) {
      const [x, y] = [label.x + label.width / 2 - at.x, label.y + label.height / 2 - at.y];
      const pill = scene.make.graphics({}, false);
      pill.fillStyle(colourNumber(frame.palette.paper), 0.94);
      pill.fillRoundedRect(x - label.width / 2, y - label.height / 2, label.width, label.height, label.height / 2);
      container.add([pill, addWords(scene, x, y, name, { size: letters, colour: frame.palette.ink }, frame)]);
    }
    if (face.kind === 'person') {
      container.setSize(diameter, diameter).setInteractive({ useHandCursor: true });
      container.on(Phaser.Input.Events.GAMEOBJECT_POINTER_UP, () => gestures.tapped(id));
      container.on(Phaser.Input.Events.GAMEOBJECT_POINTER_OVER, () => gestures.pointed(id));
      container.on(Phaser.Input.Events.GAMEOBJECT_POINTER_OUT, () => gestures.pointed(undefined));
    }
    layer.add(container);
    return { container, image, diameter, face };
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
      const [before, now] = [rungOf(token.face), rungOf(face)];
      token.face = face;
      token.image.setTexture(textures.of(face, token.diameter, frame));
      if (now > before && !frame.isStill) {
        const scale = 1 / frame.density;
        scene.tweens.killTweensOf(token.image);
        token.image.setScale(scale);
        const up = {
          targets: token.image,
          scale: scale * 1.3,
          duration: popMilliseconds,
          yoyo: true,
          ease: 'Sine.easeOut',
        };
        scene.tweens.add(up);
      }
      wake();
    },
    mark(selected, pointed, frame) {
      marks.clear();
      for (const [id, width] of [[pointed, 4] as const, [selected, 7] as const]) {
        const token = id === undefined ? undefined : laid.get(id);
        if (token === undefined) continue;
        const { container, diameter } = token;
        marks.lineStyle(width * Math.max(0.7, frame.unit), colourNumber(frame.palette.chosen), 1);
        marks.strokeCircle(container.x, container.y, diameter / 2 + 3);
      }
      wake();
    },
    dispose() {
      clear();
      marks.destroy();
    },
  };
}

function rungOf(face: TokenFace): number {
  return face.kind === 'person' ? face.rung : 0;
}
