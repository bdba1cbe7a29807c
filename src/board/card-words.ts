// Words inside a box on the board, by the rule for letters: they wrap, and never shrink below what people can read.
import type * as Phaser from 'phaser';
import { type Box, centreOf } from '../look/box';
import { addWords } from './fonts';
import type { Frame } from './frame';
import { widthOfBold } from './letter-width';
import { fittedLetters, leastLetter } from './letters';

export interface WordsWish {
  /** CSS pixels, where there is room for them. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
}

export function fittedWords(
  scene: Phaser.Scene,
  box: Box,
  words: string,
  { size, ...look }: WordsWish,
  frame: Frame,
): Phaser.GameObjects.Text {
  const middle = centreOf(box);
  const least = Math.min(size, leastLetter(frame.unit));
  const letters = fittedLetters(words, box, { best: Math.max(size, leastLetter(frame.unit)), least }, widthOfBold);
  return addWords(scene, middle.x, middle.y, letters.lines, { ...look, size: letters.size }, frame);
}
