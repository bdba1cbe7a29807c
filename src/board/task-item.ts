// One thing that can be grasped: a card with a short name, or somebody's token.
import * as Phaser from 'phaser';
import { type Box, centreOf } from './box';
import { addWords, type WordsLook } from './fonts';
import type { Frame } from './frame';
import { colourNumber } from './palette';
import type { ItemLook, PictureItem } from './task-picture';
import type { TaskStage } from './task-stage';
import { letterSize, nameHeight, tokenDiameter } from './token-room';
import { twoLines } from './two-lines';

type Card = Extract<ItemLook, { readonly kind: 'card' }>;
type Token = Extract<ItemLook, { readonly kind: 'token' }>;

export const letterShare = 0.53; // width of a letter of middle width, of its size
const palest = 0.45;

export function drawItem(stage: TaskStage, item: PictureItem, frame: Frame): Phaser.GameObjects.Container {
  const { box, look, isPale = false, isChosen = false } = item;
  const middle = centreOf(box);
  const container = stage.scene.make.container({ x: middle.x, y: middle.y }, false);
  container.setSize(box.width, box.height);
  const own: Box = { x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height };
  container.add(look.kind === 'card' ? card(stage, look, own, isChosen, frame) : token(stage, look, own, frame));
  if (isPale) container.setAlpha(palest);
  return container;
}

/** Words in the middle of a box, on two lines at most, made smaller where they would not fit. */
export function wordsInBox(
  scene: Phaser.Scene,
  box: Box,
  words: string,
  look: WordsLook,
  frame: Frame,
): Phaser.GameObjects.Text {
  const middle = centreOf(box);
  const room = box.width - 12 * frame.unit;
  const lines = twoLines(words, Math.floor(room / (look.size * letterShare)));
  const text = addWords(scene, middle.x, middle.y, lines, look, frame);
  const fit = Math.min(1, room / text.width, (box.height - 4) / text.height);
  return text.setScale(fit);
}

function card(
  stage: TaskStage,
  { words, owner, number }: Card,
  box: Box,
  isChosen: boolean,
  frame: Frame,
): Phaser.GameObjects.GameObject[] {
  const { palette, unit, density } = frame;
  const ground = stage.scene.make.graphics({}, false);
  const corner = 12 * unit;
  ground.fillStyle(colourNumber(palette.landscape.shadow), 0.16);
  ground.fillRoundedRect(box.x, box.y + 3 * unit, box.width, box.height, corner);
  ground.fillStyle(colourNumber(palette.paper), 1);
  ground.fillRoundedRect(box.x, box.y, box.width, box.height, corner);
  ground.lineStyle((isChosen ? 3.5 : 2) * unit, colourNumber(isChosen ? palette.drop : palette.line), 1);
  ground.strokeRoundedRect(box.x, box.y, box.width, box.height, corner);
  const parts: Phaser.GameObjects.GameObject[] = [ground];
  let room = box;
  if (owner !== undefined) {
    const diameter = Math.min(box.height * 0.8, box.width * 0.3, 64 * unit);
    const wide = diameter + 10 * unit;
    const x = box.x + box.width - wide / 2 - 3 * unit;
    const key = stage.textures.of(owner, diameter, frame);
    parts.push(new Phaser.GameObjects.Image(stage.scene, x, box.y + box.height / 2, key).setScale(1 / density));
    room = { ...room, width: room.width - wide };
  }
  if (number !== undefined) {
    const wide = 34 * unit;
    const spot = { ...room, x: room.x + 4 * unit, width: wide };
    parts.push(wordsInBox(stage.scene, spot, number, { size: 26 * unit, colour: palette.drop }, frame));
    room = { ...room, x: room.x + wide, width: room.width - wide };
  }
  parts.push(wordsInBox(stage.scene, room, words, { size: letterSize(unit), colour: palette.ink }, frame));
  return parts;
}

function token(stage: TaskStage, { who, name }: Token, box: Box, frame: Frame): Phaser.GameObjects.GameObject[] {
  const { palette, unit, density } = frame;
  const diameter = tokenDiameter(box, unit);
  const key = stage.textures.of(who, diameter, frame);
  const y = box.y + diameter / 2;
  const image = new Phaser.GameObjects.Image(stage.scene, 0, y, key).setScale(1 / density);
  const below = { ...box, y: box.y + diameter + 2 * unit, height: nameHeight(unit) };
  return [image, wordsInBox(stage.scene, below, name, { size: letterSize(unit), colour: palette.ink }, frame)];
}
