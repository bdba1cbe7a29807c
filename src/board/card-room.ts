// How a card is shared by its words, its number and its owner.
import type { Box } from './box';
import { fittedLetters, cardLetters, type Letters, type WidthOf } from './letters';
import type { CardLook } from './task-picture';

export interface CardRoom {
  readonly words: Box;
  /** The place of the owner: as wide as a token and its margin. */
  readonly owner: Box | undefined;
  readonly ownerDiameter: number;
  readonly number: Box | undefined;
}

const ownerShare = 0.32; // of the width of a card, at most
const ownerMost = 92; // CSS pixels, at 1920×1080
const ownerLeast = 30; // CSS pixels

export function cardRoom(look: CardLook, box: Box, unit: number): CardRoom {
  const { x, y, width, height } = box;
  const hasOwner = look.owner !== undefined;
  const ownerDiameter = Math.max(ownerLeast, Math.min(height - 12 * unit, width * ownerShare, ownerMost * unit));
  const ownerWidth = hasOwner ? ownerDiameter + 10 * unit : 0;
  const numberWidth = look.number === undefined ? 0 : 46 * unit;
  const margin = { x: 8 * unit, y: 3 * unit };
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
  return fittedLetters(look.words, cardRoom(look, box, unit).words, cardLetters(unit), widthOf);
}
