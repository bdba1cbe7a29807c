// Where tokens and their names stand: near home, inside the area, never on top of each other.
import { type Box, boxAround, overlap, type Point } from '../look/box';

export interface TokenWish extends Point {
  readonly id: string;
  readonly diameter: number;
  readonly labelWidth: number;
}

export interface PlacedToken {
  readonly id: string;
  /** Centre of the token. */
  readonly at: Point;
  readonly diameter: number;
  /** Undefined where there is no free spot for the name. */
  readonly label: Box | undefined;
}

const rounds = 400;
const labelGap = 3; // pixels between token and name
const margin = 4; // pixels between two neighbours

interface Moving {
  readonly wish: TokenWish;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

/** Nudges tokens apart with their names under them. A name that still touches something goes above its token, or away. */
export function placeTokens(wishes: readonly TokenWish[], area: Box, labelHeight: number): readonly PlacedToken[] {
  const moving = wishes.map(
    (wish): Moving => ({
      wish,
      width: Math.max(wish.diameter, wish.labelWidth) + margin,
      height: wish.diameter + labelGap + labelHeight + margin,
      x: wish.x,
      y: wish.y + (labelGap + labelHeight) / 2,
    }),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const each of moving) holdIn(each, area);
    if (!pushApart(moving, round % 5 === 4)) break;
  }
  for (const each of moving) holdIn(each, area);
  return named(moving, area, labelHeight);
}

/** True when somebody had to move. `isOtherWay`: the longer way, so that nobody stays stuck between two others. */
function pushApart(moving: readonly Moving[], isOtherWay: boolean): boolean {
  let moved = false;
  for (const [index, one] of moving.entries()) {
    for (const other of moving.slice(index + 1)) {
      const overX = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
      const overY = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
      if (overX <= 0.01 || overY <= 0.01) continue;
      moved = true;
      const isAcross = overX / one.width < overY / one.height;
      if (isAcross !== isOtherWay) {
        const step = ((one.x < other.x ? -1 : 1) * overX) / 2;
        one.x += step;
        other.x -= step;
      } else {
        const step = ((one.y < other.y ? -1 : 1) * overY) / 2;
        one.y += step;
        other.y -= step;
      }
    }
  }
  return moved;
}

function holdIn(each: Moving, area: Box): void {
  each.x = Math.max(area.x + each.width / 2, Math.min(area.x + area.width - each.width / 2, each.x));
  each.y = Math.max(area.y + each.height / 2, Math.min(area.y + area.height - each.height / 2, each.y));
}

function named(moving: readonly Moving[], area: Box, labelHeight: number): readonly PlacedToken[] {
  const circles = moving.map(({ x, y, wish }) =>
    boxAround({ x, y: y - (labelGap + labelHeight) / 2 }, wish.diameter, wish.diameter),
  );
  const labels: Box[] = [];
  return moving.map(({ wish }, index) => {
    const circle = circles[index] ?? boxAround(wish, 0, 0);
    const x = circle.x + circle.width / 2;
    const spots = [circle.y + circle.height + labelGap, circle.y - labelGap - labelHeight].map(
      (y): Box => ({ x: x - wish.labelWidth / 2, y, width: wish.labelWidth, height: labelHeight }),
    );
    const label = spots.find(
      (spot) =>
        spot.y >= area.y &&
        spot.y + spot.height <= area.y + area.height &&
        !labels.some((other) => overlap(spot, other)) &&
        !circles.some((other) => other !== circle && overlap(spot, other)),
    );
    if (label !== undefined) labels.push(label);
    return { id: wish.id, at: { x, y: circle.y + circle.height / 2 }, diameter: wish.diameter, label };
  });
}
