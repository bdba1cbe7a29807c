// Ties as paths that widen with strength; the facilitator's own are dashed and of another colour. They lie in one flat picture,
// and a change fades over into the next: lines that are cut into triangles again in every frame cost a weak machine too much.
import * as Phaser from 'phaser';
import type { Point } from '../look/box';
import type { Frame } from './frame';
import { colourNumber } from './palette';
import { addPicture, blankCanvas, contextOf } from './raster';
import { dashes, tieCurve, type Tie, tieWidth } from './ties';

export interface ShownTie extends Tie {
  readonly from: Point;
  readonly to: Point;
  readonly isOwn: boolean;
}

export interface TiesView {
  /** `lookedAt`: whoever is chosen or pointed at; their ties stand out. */
  show(ties: readonly ShownTie[], lookedAt: number | undefined, frame: Frame, isAtOnce: boolean): void;
  /** Flashes the way between two people: whole when they came nearer, dashed when they drifted apart. */
  tell(from: Point, to: Point, isGain: boolean, frame: Frame): void;
  dispose(): void;
}

const flashMilliseconds = 740;
const flashWidth = 11; // CSS pixels, at 1920×1080
const fadeMilliseconds = 650;
const backOpacity = 0.22; // of the ties of others, while somebody is looked at

export function createTiesView(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, wake: () => void): TiesView {
  let shown: Phaser.GameObjects.Image | undefined;
  let key = '';
  let pictures = 0;

  function remove(image: Phaser.GameObjects.Image | undefined): void {
    if (image === undefined) return;
    const { key: texture } = image.texture;
    scene.tweens.killTweensOf(image);
    image.destroy();
    scene.textures.remove(texture);
  }

  return {
    show(ties, lookedAt, frame, isAtOnce) {
      const wanted = JSON.stringify([ties, lookedAt, frame.key]);
      if (wanted === key) return;
      key = wanted;
      pictures += 1;
      const texture = `ties ${pictures}`;
      addPicture(scene.textures, texture, painted(ties, lookedAt, frame));
      const image = new Phaser.GameObjects.Image(scene, 0, 0, texture).setOrigin(0).setScale(1 / frame.density);
      layer.addAt(image, 0);
      const covered = shown;
      shown = image;
      if (isAtOnce || frame.isCalm || covered === undefined) remove(covered);
      else {
        const fade = { duration: fadeMilliseconds, ease: 'Sine.easeInOut' };
        scene.tweens.add({ targets: image.setAlpha(0), alpha: 1, ...fade });
        scene.tweens.add({ targets: covered, alpha: 0, ...fade, onComplete: () => remove(covered) });
      }
      wake();
    },
    tell(from, to, isGain, { palette, unit }) {
      const curve = tieCurve(from, to);
      const flash = scene.make.graphics({}, false);
      flash.lineStyle(flashWidth * unit, colourNumber(isGain ? palette.gain : palette.loss), 1);
      flash.beginPath();
      trace(flash, isGain ? [curve] : dashes(curve, 14 * unit));
      flash.strokePath();
      layer.addAt(flash, 1);
      const fade = { alpha: 0, duration: flashMilliseconds, ease: 'Cubic.easeIn' };
      scene.tweens.add({ targets: flash, ...fade, onComplete: () => flash.destroy() });
      wake();
    },
    dispose() {
      remove(shown);
      shown = undefined;
    },
  };
}

function painted(ties: readonly ShownTie[], lookedAt: number | undefined, frame: Frame): HTMLCanvasElement {
  const { width, height, density } = frame;
  const canvas = blankCanvas(width * density, height * density);
  const context = contextOf(canvas);
  context.scale(density, density);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const tie of [...ties].sort((one, other) => one.strength - other.strength)) {
    context.globalAlpha = lookedAt === undefined || tie.ends.includes(lookedAt) ? 1 : backOpacity;
    paint(context, tie, frame);
  }
  return canvas;
}

function paint(context: CanvasRenderingContext2D, { from, to, strength, isOwn }: ShownTie, frame: Frame): void {
  const { palette, unit } = frame;
  const width = tieWidth(strength) * unit;
  const curve = tieCurve(from, to);
  context.lineWidth = width + 4 * unit;
  context.strokeStyle = palette.landscape.path;
  if (!isOwn) stroke(context, [curve]);
  context.lineWidth = isOwn ? Math.max(2, width * 0.8) : width;
  context.strokeStyle = isOwn ? palette.ownTie : palette.tie;
  stroke(context, isOwn ? dashes(curve, 10 * unit) : [curve]);
}

function stroke(context: CanvasRenderingContext2D, lines: readonly (readonly Point[])[]): void {
  context.beginPath();
  trace(context, lines);
  context.stroke();
}

function trace(
  pen: { moveTo(x: number, y: number): unknown; lineTo(x: number, y: number): unknown },
  lines: readonly (readonly Point[])[],
): void {
  for (const line of lines) {
    for (const [at, { x, y }] of line.entries()) {
      if (at === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
  }
}
