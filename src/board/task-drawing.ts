// Draws the picture of a task: sheets, places to drop on, cards and tokens. Dragging is next door, in `task-dragging`.
import * as Phaser from 'phaser';
import { boxAround, type Box, centreOf, inset } from '../look/box';
import { fittedWords } from './card-words';
import type { Frame } from './frame';
import { leastLetter } from './letters';
import { colourNumber } from './palette';
import { drawPaper } from './paper-shapes';
import { createDragging, type Grasped } from './task-dragging';
import { drawItem } from './task-item';
import type { DropZone, PictureLine, PicturePage, PictureShape, PictureWords, TaskPicture } from './task-picture';
import type { TaskStage } from './task-stage';
import { dashes } from './ties';

export interface TaskDrawing {
  readonly draw: (picture: TaskPicture, frame: Frame) => void;
  readonly isMoving: () => boolean;
  readonly dispose: () => void;
}

export interface DrawingGestures {
  /** Puts everything back where the task says it is. */
  redraw(): void;
  turnTo(page: string): void;
}

export function createTaskDrawing(stage: TaskStage, gestures: DrawingGestures): TaskDrawing {
  const { scene, layer } = stage;
  const dragging = createDragging(stage, () => gestures.redraw());

  function shape(ground: Phaser.GameObjects.Graphics, { kind, box }: PictureShape, frame: Frame): void {
    const { palette, unit } = frame;
    const middle = centreOf(box);
    if (kind === 'table') {
      ground.fillStyle(colourNumber(palette.landscape.shadow), 0.18);
      ground.fillEllipse(middle.x, middle.y + 8 * unit, box.width + 6, box.height + 6, 96);
      ground.fillStyle(colourNumber(palette.tableEdge), 1);
      ground.fillEllipse(middle.x, middle.y, box.width, box.height, 96);
      ground.fillStyle(colourNumber(palette.table), 1);
      ground.fillEllipse(middle.x, middle.y - 4 * unit, box.width - 18 * unit, box.height - 20 * unit, 96);
      return;
    }
    drawPaper(ground, { kind, box }, frame);
  }

  function line(ground: Phaser.GameObjects.Graphics, { from, to, isOwn }: PictureLine, { palette, unit }: Frame): void {
    ground.lineStyle(6 * unit, colourNumber(isOwn ? palette.ownTie : palette.tie), 1);
    const pieces = isOwn ? dashes([from, to], 12 * unit) : [[from, to] as const];
    for (const [start, end] of pieces) ground.lineBetween(start.x, start.y, end.x, end.y);
  }

  function zone(ground: Phaser.GameObjects.Graphics, { box, look, open, label }: DropZone, frame: Frame): void {
    if (look === 'unseen' || !open) return;
    const { palette, unit } = frame;
    ground.fillStyle(colourNumber(palette.slot), 1);
    ground.lineStyle(2.5 * unit, colourNumber(palette.line), 0.9);
    const middle = centreOf(box);
    if (look === 'round') {
      const radius = Math.min(box.width, box.height) / 2 - 2;
      ground.fillCircle(middle.x, middle.y, radius);
      for (let dash = 0; dash < 18; dash += 1) {
        ground.beginPath();
        ground.arc(middle.x, middle.y, radius, (dash * Math.PI) / 9, ((dash + 0.6) * Math.PI) / 9);
        ground.strokePath();
      }
    } else {
      ground.fillRoundedRect(box.x, box.y, box.width, box.height, 12 * unit);
      for (const [start, end] of dashes(outline(box), 9 * unit)) ground.lineBetween(start.x, start.y, end.x, end.y);
    }
    if (label !== undefined) {
      const size = (look === 'round' || label.length < 3 ? 34 : 25) * unit;
      const inside = inset(box, 8 * unit);
      layer.add(fittedWords(stage.scene, inside, label, { size, colour: palette.mutedInk }, frame));
    }
  }

  function page(ground: Phaser.GameObjects.Graphics, { id, box, words, isOpen }: PicturePage, frame: Frame): void {
    const { palette, unit } = frame;
    ground.fillStyle(colourNumber(isOpen ? palette.ink : palette.paper), 1);
    ground.fillRoundedRect(box.x, box.y, box.width, box.height, Math.min(box.height / 2, 24 * unit));
    const colour = isOpen ? palette.paper : palette.ink;
    layer.add(fittedWords(scene, inset(box, 6 * unit), words, { size: 25 * unit, colour }, frame));
    const middle = centreOf(box);
    const target = new Phaser.GameObjects.Zone(scene, middle.x, middle.y, box.width, box.height);
    target.setInteractive({ useHandCursor: true });
    // After Phaser is done with this event: the target goes away when the page turns.
    target.on('pointerup', () => queueMicrotask(() => gestures.turnTo(id)));
    layer.add(target);
  }

  return {
    draw(picture, frame) {
      dragging.letGo();
      scene.tweens.killTweensOf(layer.list);
      layer.removeAll(true);
      const ground = scene.make.graphics({}, false);
      layer.add(ground);
      for (const each of picture.shapes) shape(ground, each, frame);
      for (const each of picture.lines) line(ground, each, frame);
      for (const each of picture.zones) zone(ground, each, frame);
      for (const each of picture.pages) page(ground, each, frame);
      for (const { at, words, look, width, height } of picture.words) {
        const size = wordSizes[look] * frame.unit;
        const box = boxAround(at, width, height ?? 2.5 * Math.max(size, leastLetter(frame.unit)));
        const wish = { size, colour: colourOf(look, frame), isBold: look !== 'faint' };
        layer.add(fittedWords(scene, box, words, wish, frame));
      }
      const hints = scene.make.graphics({}, false);
      layer.add(hints);
      const grasped = picture.items.map((item): Grasped => {
        const container = drawItem(stage, item, frame);
        layer.add(container);
        return { item, container };
      });
      dragging.take(grasped, picture.zones, hints, frame);
      stage.wake();
    },
    isMoving: dragging.isMoving,
    dispose() {
      dragging.dispose();
      scene.tweens.killTweensOf(layer.list);
      layer.removeAll(true);
    },
  };
}

const wordSizes = { heading: 28, plain: 24, onTable: 32, figure: 30, faint: 25 } as const;

function colourOf(look: PictureWords['look'], { palette }: Frame): string {
  if (look === 'onTable') return palette.tableInk;
  return look === 'faint' ? palette.mutedInk : palette.ink;
}

function outline({ x, y, width, height }: Box) {
  const [right, bottom] = [x + width, y + height];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
    { x, y },
  ];
}
