// The sign that flies up from somebody who moved: an arrow up on a round ground, an arrow down on a square one. Nobody needs its colour.
import type { Palette } from './palette';

/** Draws the sign into a square of `size` device pixels. */
export function paintSign(context: CanvasRenderingContext2D, isGain: boolean, size: number, palette: Palette): void {
  const middle = size / 2;
  context.translate(middle, middle);
  context.beginPath();
  if (isGain) context.arc(0, 0, middle * 0.92, 0, Math.PI * 2);
  else context.roundRect(-middle * 0.85, -middle * 0.85, middle * 1.7, middle * 1.7, middle * 0.3);
  context.fillStyle = isGain ? palette.gain : palette.loss;
  context.fill();
  context.lineWidth = size * 0.06;
  context.strokeStyle = palette.paper;
  context.stroke();
  context.scale(1, isGain ? 1 : -1);
  context.beginPath();
  context.moveTo(0, -middle * 0.55);
  context.lineTo(middle * 0.5, 0);
  context.lineTo(middle * 0.19, 0);
  context.lineTo(middle * 0.19, middle * 0.5);
  context.lineTo(-middle * 0.19, middle * 0.5);
  context.lineTo(-middle * 0.19, 0);
  context.lineTo(-middle * 0.5, 0);
  context.closePath();
  context.fillStyle = palette.paper;
  context.fill();
}
