// How a card is shared by its words, its number and its owner.
import type { Box } from './box';
import { cardLetters, fittedLetters, type Letters, leastLetter, roughWidth, type WidthOf } from './letters';
import type { CardLook } from './task-picture';

export interface CardRoom {
  readonly words: Box;
  /** The place of the owner: as wide as a token and its margin. */
  readonly owner: Box | undefined;
  readonly ownerDiameter: number;
  readonly number: Box | undefined;
}

const ownerShare = 0.36; // of the width of a card, at most
const ownerMost = 92; // CSS pixels, at 1920×1080
const ownerLeast = 28; // CSS pixels

export function cardRoom(look: CardLook, box: Box, unit: number): CardRoom {
  const { x, y, width, height } = box;
  const numberWidth = look.number === undefined ? 0 : 46 * unit;
  const margin = { x: 8 * unit, y: 3 * unit };
  // The longest word keeps its room: the token is smaller then.
  const longest = Math.max(...look.words.split(' ').map(roughWidth)) * leastLetter(unit);
  const left = width - numberWidth - longest - 2.5 * margin.x - 10 * unit;
  const ownerDiameter = Math.min(height - 12 * unit, width * ownerShare, ownerMost * unit, left);
  // A face too small to know somebody by makes room for the words.
  const hasOwner = look.owner !== undefined && ownerDiameter >= ownerLeast;
  const ownerWidth = hasOwner ? ownerDiameter + 10 * unit : 0;
  return {
    words: {
      x: x + numberWidth + margin.x,
      y: y + margin.y,
      width: Math.max(1, width - ownerWidth - numberWidth - (hasOwner ? 1.5 : 2) * margin.x),
      height: height - 2 * margin.y,
    },
    owner: hasOwner ? { x: x + width - ownerWidth, y, width: ownerWidth, height } : undefined,
    ownerDiameter,
    number: look.number === undefined ? undefined : { x: x + 4 * unit, y, width: numberWidth, height },
  };
}

/** The letters of a card's words. */
export function lettersOnCard(look: CardLook, box: Box, unit: number, widthOf: WidthOf): Letters {
  return fittedLetters(look.words, cardRoom(look, box, unit).words, cardLetters(unit, box.height), widthOf);
}
