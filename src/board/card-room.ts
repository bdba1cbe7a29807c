// How a card is shared by its words, its number and its owner.
import type { Box } from '../look/box';
import { cardLetters, fittedLetters, type Letters, roughWidth, type WidthOf } from './letters';
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
const ownerLeast = 28; // CSS pixels: a smaller face is nobody's
const ownerStep = 4; // CSS pixels

/** The words keep their room: the token of the owner is smaller then, or away. */
export function cardRoom(look: CardLook, box: Box, unit: number): CardRoom {
  if (look.owner === undefined) return roomWith(0, look, box, unit);
  const most = Math.min(box.height - 12 * unit, box.width * ownerShare, ownerMost * unit);
  for (let diameter = most; diameter >= ownerLeast; diameter -= ownerStep) {
    const room = roomWith(diameter, look, box, unit);
    const { isCut, lines } = lettersIn(room, look, box, unit, roughWidth);
    if (!isCut && !lines.includes('-\n')) return room;
  }
  return roomWith(0, look, box, unit);
}

/** The letters of a card's words. */
export function lettersOnCard(look: CardLook, box: Box, unit: number, widthOf: WidthOf): Letters {
  return lettersIn(cardRoom(look, box, unit), look, box, unit, widthOf);
}

function lettersIn({ words }: CardRoom, look: CardLook, box: Box, unit: number, widthOf: WidthOf): Letters {
  return fittedLetters(look.words, words, cardLetters(unit, box.height), widthOf);
}

function roomWith(ownerDiameter: number, look: CardLook, box: Box, unit: number): CardRoom {
  const { x, y, width, height } = box;
  const hasOwner = ownerDiameter > 0;
  const ownerWidth = hasOwner ? ownerDiameter + 10 * unit : 0;
  const numberWidth = look.number === undefined ? 0 : 46 * unit;
  const margin = { x: 6 * unit, y: 3 * unit };
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
