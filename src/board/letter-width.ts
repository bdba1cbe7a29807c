// How wide words are in the board's font: asked of a canvas, which knows the letters.
import { fontFamily } from './fonts';
import { roughWidth, type WidthOf } from './letters';

const sampleSize = 100;
let sample: CanvasRenderingContext2D | null | undefined;

/** Width of bold words in parts of their size. */
export const widthOfBold: WidthOf = (words) => {
  sample ??= document.createElement('canvas').getContext('2d');
  if (sample === null) return roughWidth(words);
  sample.font = `600 ${sampleSize}px ${fontFamily}`;
  return sample.measureText(words).width / sampleSize;
};
