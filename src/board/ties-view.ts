// Ties as paths that widen with strength; the facilitator's own are dashed and of another colour. They lie in one flat picture,
// and a change fades over into the next: lines that are cut into triangles again in every frame cost a weak machine too much.
import * as Phaser from 'phaser';
import type { Point } from './box';
import type { Frame } from './frame';
import { blankCanvas, contextOf } from './raster';
import { dashes, tieCurve, type Tie, tieWidth } from './ties';

export interface ShownTie extends Tie {
  readonly from: Point;
  readonly to: Point;
  readonly isOwn: boolean;
}

export interface TiesView {
  /** `lookedAt`: whoever is chosen or pointed at; their ties stand out. */
  show(ties: readonly ShownTie[], lookedAt: number | undefined, frame: Frame, isAtOnce: boolean): void;
  dispose(): void;
}

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
      scene.textures.addCanvas(texture, painted(ties, lookedAt, frame));
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
  for (const line of lines) {
    for (const [at, { x, y }] of line.entries()) {
      if (at === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  }
  context.stroke();
}
