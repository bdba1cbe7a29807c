// Short names on the canvas are drawn with the page's own fonts.
import type * as Phaser from 'phaser';
import type { Frame } from './frame';

export const fontFamily =
  '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", "Noto Sans", sans-serif';

/** The fonts that these words need; a canvas draws with what is loaded and does not draw again by itself. */
export async function loadFonts(words: string): Promise<void> {
  try {
    await document.fonts.load(`600 20px ${fontFamily}`, words);
  } catch {
    // A page without the font still has the next one of the family.
  }
}

export interface WordsLook {
  /** CSS pixels. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
}

/** One or two short lines, centred on the point. */
export function addWords(
  scene: Phaser.Scene,
  x: number,
  y: number,
  words: string,
  { size, colour, isBold = true }: WordsLook,
  frame: Frame,
): Phaser.GameObjects.Text {
  const text = scene.make.text(
    {
      x,
      y,
      text: words,
      style: {
        fontFamily,
        fontSize: `${size}px`,
        fontStyle: isBold ? '600' : '400',
        color: colour,
        align: 'center',
        resolution: frame.density,
      },
    },
    false,
  );
  return text.setOrigin(0.5);
}
