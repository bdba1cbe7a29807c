// What cards lie on: a wall of cork, sheets pinned to it, notes, ruled lines, and the steps that winners stand on.
import type * as Phaser from 'phaser';
import type { Point } from '../look/box';
import type { Frame } from './frame';
import { colourNumber } from './palette';
import type { PictureShape } from './task-picture';

export function drawPaper(ground: Phaser.GameObjects.Graphics, { kind, box }: PictureShape, frame: Frame): void {
  const { palette, unit } = frame;
  const { x, y, width, height } = box;
  switch (kind) {
    case 'wall':
      ground.fillStyle(colourNumber(palette.tableEdge), 1).fillRoundedRect(x, y, width, height, 16 * unit);
      ground.fillStyle(colourNumber(palette.table), 1);
      ground.fillRoundedRect(x + 7 * unit, y + 7 * unit, width - 14 * unit, height - 14 * unit, 11 * unit);
      return;
    case 'note': {
      const fold = 22 * unit;
      ground.fillStyle(colourNumber(palette.landscape.shadow), 0.18);
      ground.fillRect(x + 3 * unit, y + 5 * unit, width - fold, height);
      ground.fillStyle(colourNumber(palette.paper), 1);
      ground.lineStyle(2.5 * unit, colourNumber(palette.line), 1);
      ground.beginPath();
      ground.moveTo(x, y);
      ground.lineTo(x + width, y);
      ground.lineTo(x + width, y + height - fold);
      ground.lineTo(x + width - fold, y + height);
      ground.lineTo(x, y + height);
      ground.closePath();
      ground.fillPath();
      ground.strokePath();
      return;
    }
    case 'band':
      ground.fillStyle(colourNumber(palette.slot), 1).fillRoundedRect(x, y, width, height, 10 * unit);
      ground.lineStyle(3 * unit, colourNumber(palette.drop), 1).strokeRoundedRect(x, y, width, height, 10 * unit);
      return;
    case 'rule':
      ground.fillStyle(colourNumber(palette.line), 0.55).fillRect(x, y, width, height);
      return;
    case 'step':
      ground.fillStyle(colourNumber(palette.tableEdge), 1).fillRect(x, y, width, height);
      ground.fillStyle(colourNumber(palette.table), 1);
      ground.fillRect(x + 3 * unit, y + 3 * unit, width - 6 * unit, height - 3 * unit);
      return;
    default:
      ground.fillStyle(colourNumber(palette.landscape.shadow), 0.14);
      ground.fillRoundedRect(x, y + 5 * unit, width, height, 16 * unit);
      ground.fillStyle(colourNumber(palette.paper), kind === 'sheet' ? 0.95 : 1);
      ground.fillRoundedRect(x, y, width, height, (kind === 'sheet' ? 16 : 6) * unit);
      if (kind !== 'pinned') return;
      for (const across of [x + 16 * unit, x + width - 16 * unit]) {
        drawPin(ground, { x: across, y: y + 10 * unit }, frame);
      }
  }
}

/** The round head of a pin, with its shadow and a spot of light. */
export function drawPin(ground: Phaser.GameObjects.Graphics, { x, y }: Point, { palette, unit }: Frame): void {
  const radius = 9 * unit;
  ground.fillStyle(colourNumber(palette.landscape.shadow), 0.35).fillCircle(x + 3 * unit, y + 5 * unit, radius);
  ground.fillStyle(colourNumber(palette.drop), 1).fillCircle(x, y, radius);
  ground.fillStyle(colourNumber(palette.paper), 0.75).fillCircle(x - radius * 0.3, y - radius * 0.3, radius * 0.34);
}
