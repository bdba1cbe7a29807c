// One thing that can be grasped: a card with a short name, or somebody's token.
import * as Phaser from 'phaser';
import { type Box, centreOf } from '../look/box';
import { addWords, type WordsLook } from './fonts';
import type { Frame } from './frame';
import { drawCard } from './task-card';
import type { ItemLook, PictureItem } from './task-picture';
import type { TaskStage } from './task-stage';
import { letterSize, nameHeight, tokenDiameter } from './token-room';
import { twoLines } from './two-lines';

type Token = Extract<ItemLook, { readonly kind: 'token' }>;

const letterShare = 0.53; // width of a letter of middle width, of its size
const palest = 0.45;

export function drawItem(stage: TaskStage, item: PictureItem, frame: Frame): Phaser.GameObjects.Container {
  const { box, look, isPale = false } = item;
  const middle = centreOf(box);
  const container = stage.scene.make.container({ x: middle.x, y: middle.y }, false);
  container.setSize(box.width, box.height);
  const own: Box = { x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height };
  container.add(look.kind === 'card' ? drawCard(stage, look, own, item, frame) : token(stage, look, own, frame));
  if (isPale) container.setAlpha(palest);
  return container;
}

/** Words in the middle of a box, on two lines at most, made smaller where they would not fit. */
function wordsInBox(
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

function token(stage: TaskStage, { who, name }: Token, box: Box, frame: Frame): Phaser.GameObjects.GameObject[] {
  const { palette, unit, density } = frame;
  const diameter = tokenDiameter(box, unit);
  const key = stage.textures.of(who, diameter, frame);
  const y = box.y + diameter / 2;
  const image = new Phaser.GameObjects.Image(stage.scene, 0, y, key).setScale(1 / density);
  const below = { ...box, y: box.y + diameter + 2 * unit, height: nameHeight(unit) };
  return [image, wordsInBox(stage.scene, below, name, { size: letterSize(unit), colour: palette.ink }, frame)];
}
