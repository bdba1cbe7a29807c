// Ties as paths that widen with strength; the facilitator's own are dashed and of another colour.
import * as Phaser from 'phaser';
import type { Point } from './box';
import type { Frame } from './frame';
import { colourNumber } from './palette';
import { dashes, tieCurve, tieWidth } from './ties';

export interface ShownTie {
  readonly from: Point;
  readonly to: Point;
  /** 0-100. */
  readonly strength: number;
  readonly isOwn: boolean;
}

export interface TiesView {
  /** The same ties in the same order as before grow or shrink to their new strength. */
  show(ties: readonly ShownTie[], frame: Frame, isAtOnce: boolean): void;
  dispose(): void;
}

const growMilliseconds = 650;

export function createTiesView(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, wake: () => void): TiesView {
  const graphics = scene.make.graphics({}, false);
  layer.add(graphics);
  let strengths: readonly number[] = [];
  let growth: Phaser.Tweens.Tween | undefined;

  function draw(ties: readonly ShownTie[], frame: Frame): void {
    graphics.clear();
    for (const [index, { from, to, isOwn }] of ties.entries()) {
      const width = tieWidth(strengths[index] ?? 0) * frame.unit;
      if (width <= 0) continue;
      const curve = tieCurve(from, to);
      if (isOwn) {
        graphics.lineStyle(Math.max(1.5, width * 0.7), colourNumber(frame.palette.ownTie), 0.85);
        for (const [start, end] of dashes(curve, 9 * frame.unit)) graphics.lineBetween(start.x, start.y, end.x, end.y);
      } else {
        stroke(curve, width + 3 * frame.unit, colourNumber(frame.palette.landscape.path), 0.8);
        stroke(curve, width, colourNumber(frame.palette.tie), 1);
      }
    }
  }

  function stroke(curve: readonly Point[], width: number, colour: number, alpha: number): void {
    graphics.lineStyle(width, colour, alpha);
    graphics.strokePoints(
      curve.map(({ x, y }) => new Phaser.Math.Vector2(x, y)),
      false,
    );
  }

  return {
    show(ties, frame, isAtOnce) {
      growth?.stop();
      const before = strengths;
      const grown = ties.map(({ strength }) => strength);
      const isSame = grown.length === before.length && grown.every((strength, index) => strength === before[index]);
      if (isAtOnce || isSame || before.length !== grown.length) {
        strengths = grown;
        draw(ties, frame);
      } else {
        growth = scene.tweens.addCounter({
          from: 0,
          to: 1,
          duration: growMilliseconds,
          ease: 'Sine.easeInOut',
          onUpdate: (tween) => {
            const part = tween.getValue() ?? 1;
            strengths = grown.map((strength, index) => {
              const from = before[index] ?? 0;
              return from + (strength - from) * part;
            });
            draw(ties, frame);
          },
        });
      }
      wake();
    },
    dispose() {
      growth?.stop();
      graphics.destroy();
    },
  };
}
