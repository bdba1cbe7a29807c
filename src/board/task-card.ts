// A card on the table: short words, a number, the place of an owner, and a tick or a pin when it has been chosen.
import * as Phaser from 'phaser';
import { type Box, centreOf } from '../look/box';
import { cardRoom } from './card-room';
import { fittedWords } from './card-words';
import type { Frame } from './frame';
import { cardLetters } from './letters';
import { colourNumber } from './palette';
import { drawPin } from './paper-shapes';
import type { CardLook, PictureItem } from './task-picture';
import type { TaskStage } from './task-stage';
import { dashes } from './ties';

export function drawCard(
  stage: TaskStage,
  look: CardLook,
  box: Box,
  { isChosen = false, mark = 'tick' }: Pick<PictureItem, 'isChosen' | 'mark'>,
  frame: Frame,
): Phaser.GameObjects.GameObject[] {
  const { palette, unit, density, isRtl } = frame;
  const ground = stage.scene.make.graphics({}, false);
  const room = cardRoom(look, box, unit);
  // The box lies around the middle of the card: the other side is the same with the sign turned.
  const sided = (part: Box): Box => (isRtl ? { ...part, x: -part.x - part.width } : part);
  const corner = 10 * unit;
  ground.fillStyle(colourNumber(palette.landscape.shadow), 0.18);
  ground.fillRoundedRect(box.x, box.y + 4 * unit, box.width, box.height, corner);
  ground.fillStyle(colourNumber(palette.paper), 1);
  ground.fillRoundedRect(box.x, box.y, box.width, box.height, corner);
  const isOwn = typeof look.owner === 'object' && look.owner.kind === 'facilitator';
  const edge = isOwn ? palette.ownTie : isChosen ? palette.drop : palette.line;
  if (room.owner !== undefined) {
    const { x, y, width, height } = sided(room.owner);
    const [start, end] = isRtl ? [corner, 0] : [0, corner];
    ground.fillStyle(colourNumber(isOwn ? palette.ownTie : palette.slot), 1);
    ground.fillRoundedRect(x, y, width, height, { tl: start, bl: start, tr: end, br: end });
  }
  ground.lineStyle((isChosen ? 4 : 2.5) * unit, colourNumber(edge), 1);
  ground.strokeRoundedRect(box.x, box.y, box.width, box.height, corner);
  const parts: Phaser.GameObjects.GameObject[] = [ground];
  if (room.owner !== undefined && look.owner !== undefined) {
    const at = centreOf(sided(room.owner));
    if (look.owner === 'nobody') emptyPlace(ground, at, room.ownerDiameter / 2 - 2 * unit, frame);
    else {
      const key = stage.textures.of(look.owner, room.ownerDiameter, frame);
      parts.push(new Phaser.GameObjects.Image(stage.scene, at.x, at.y, key).setScale(1 / density));
    }
  }
  if (room.number !== undefined && look.number !== undefined) {
    const wish = { size: 34 * unit, colour: palette.drop };
    parts.push(fittedWords(stage.scene, sided(room.number), look.number, wish, frame));
  }
  const wish = { size: cardLetters(unit, box.height).best, colour: palette.ink };
  parts.push(fittedWords(stage.scene, sided(room.words), look.words, wish, frame));
  if (isChosen) {
    if (mark === 'pin') drawPin(ground, { x: 0, y: box.y + 2 * unit }, frame);
    else drawTick(ground, { x: isRtl ? -box.x - 6 * unit : box.x + 6 * unit, y: box.y + 6 * unit }, frame);
  }
  return parts;
}

/** Somebody is missing here. */
function emptyPlace(
  ground: Phaser.GameObjects.Graphics,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  { palette, unit }: Frame,
): void {
  ground.fillStyle(colourNumber(palette.paper), 1).fillCircle(x, y, radius);
  ground.lineStyle(3 * unit, colourNumber(palette.mutedInk), 1);
  const points = Array.from({ length: 49 }, (_, at) => ({
    x: x + radius * Math.cos((at * Math.PI) / 24),
    y: y + radius * Math.sin((at * Math.PI) / 24),
  }));
  for (const [from, to] of dashes(points, 7 * unit)) ground.lineBetween(from.x, from.y, to.x, to.y);
  // Head and shoulders.
  ground.fillStyle(colourNumber(palette.line), 1);
  ground.fillCircle(x, y - radius * 0.2, radius * 0.24);
  ground.slice(x, y + radius * 0.52, radius * 0.44, Math.PI, 2 * Math.PI).fillPath();
}

function drawTick(
  ground: Phaser.GameObjects.Graphics,
  { x, y }: { readonly x: number; readonly y: number },
  { palette, unit }: Frame,
): void {
  const radius = 15 * unit;
  ground.fillStyle(colourNumber(palette.paper), 1).fillCircle(x, y, radius + 2.5 * unit);
  ground.fillStyle(colourNumber(palette.drop), 1).fillCircle(x, y, radius);
  ground.lineStyle(4 * unit, colourNumber(palette.paper), 1);
  ground.beginPath();
  ground.moveTo(x - radius * 0.45, y + radius * 0.02);
  ground.lineTo(x - radius * 0.1, y + radius * 0.4);
  ground.lineTo(x + radius * 0.5, y - radius * 0.38);
  ground.strokePath();
}
