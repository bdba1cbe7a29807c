// One token on a canvas: portrait, ladder ring, badge of the group. Colours are baked in.
import type { Group } from '../rules/vocabulary';
import { groupShapes } from '../look/group-shapes';
import { groupColourOn } from '../look/group-colours';
import { segmentAngles, segments } from './ladder-ring';
import type { Palette } from './palette';
import { portraitPaths, type PortraitNumbers } from '../look/portrait';

export interface Person {
  readonly kind: 'person';
  readonly group: Group;
  readonly portrait: PortraitNumbers;
  /** 0-6. */
  readonly rung: number;
}

/** Who is on a token: a stakeholder, or the table itself. */
export type TokenFace = Person | { readonly kind: 'facilitator' };

/** The picture is wider than the token by this factor: shadow and badge stand out. */
export const tokenSpread = 1.3;

const ringShare = 0.1; // width of the ring, of the diameter
const star = 'M12 1l3 7.2 7.8.6-6 5 1.9 7.6L12 17.3 5.3 21.4l1.9-7.6-6-5L9 8.2z';

/** Draws a token of this diameter, in device pixels, into the middle of a square of `diameter × tokenSpread`. */
export function paintToken(
  context: CanvasRenderingContext2D,
  face: TokenFace,
  diameter: number,
  palette: Palette,
): void {
  const centre = (diameter * tokenSpread) / 2;
  const radius = diameter / 2;
  context.translate(centre, centre);
  const shade = context.createRadialGradient(0, radius * 0.1, radius * 0.85, 0, radius * 0.1, radius * 1.2);
  shade.addColorStop(0, 'rgba(20,30,28,0.34)');
  shade.addColorStop(1, 'rgba(20,30,28,0)');
  disc(context, 0, radius * 0.1, radius * 1.2, shade);
  disc(context, 0, 0, radius, palette.paper);
  if (face.kind === 'facilitator') {
    disc(context, 0, 0, radius * 0.86, palette.ownTie);
    shape(context, star, radius * 1.1, palette.paper, 24);
    return;
  }
  const colour = groupColourOn(face.group, palette.isDark);
  ring(context, face.rung, radius, colour, palette);
  likeness(context, face, radius * (1 - ringShare * 2.9), colour);
  context.translate(radius * 0.74, radius * 0.7);
  disc(context, 0, 0, radius * 0.4, palette.paper);
  disc(context, 0, 0, radius * 0.35, colour);
  shape(context, groupShapes[face.group], radius * 0.44, palette.paper, 24);
}

function ring(context: CanvasRenderingContext2D, rung: number, radius: number, colour: string, palette: Palette): void {
  context.lineWidth = radius * 2 * ringShare;
  for (let segment = 0; segment < segments; segment += 1) {
    const [from, to] = segmentAngles(segment);
    context.beginPath();
    context.arc(0, 0, radius * (1 - ringShare * 1.25), from, to);
    context.strokeStyle = segment < rung ? colour : palette.ringOpen;
    context.stroke();
  }
}

function likeness(context: CanvasRenderingContext2D, { portrait }: Person, radius: number, colour: string): void {
  context.save();
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.clip();
  context.fillStyle = '#f7f3ea';
  context.fillRect(-radius, -radius, radius * 2, radius * 2);
  context.globalAlpha = 0.22;
  context.fillStyle = colour;
  context.fillRect(-radius, -radius, radius * 2, radius * 2);
  context.globalAlpha = 1;
  context.scale(radius / 32, radius / 32);
  context.translate(-32, -32);
  for (const { path, fill } of portraitPaths(portrait)) {
    context.fillStyle = fill;
    context.fill(new Path2D(path));
  }
  context.restore();
}

function disc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  fill: string | CanvasGradient,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = fill;
  context.fill();
}

/** A path in a square of `square`, drawn `size` wide round the middle. */
function shape(context: CanvasRenderingContext2D, path: string, size: number, fill: string, square: number): void {
  context.save();
  context.scale(size / square, size / square);
  context.translate(-square / 2, -square / 2);
  context.fillStyle = fill;
  context.fill(new Path2D(path));
  context.restore();
}
