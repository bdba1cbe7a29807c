// Plays by a mouse alone: moves, presses, drags and turns of the wheel, at places on the screen.
import type { Page } from 'playwright-core';
import type { Point } from '../../src/look/box';
import { type Hands, selectorOf } from './screen-hands';

export interface PointerHands extends Hands {
  /** Presses at one place of the page, and lets go at the other. */
  drag(from: Point, to: Point): Promise<void>;
}

interface Sight {
  readonly at: Point;
  /** How far the part that scrolls must be turned before the control can be pressed, in CSS pixels; 0: not at all. */
  readonly turn: number;
  /** The middle of the part that scrolls. */
  readonly scroller: Point;
  /** What lies over the control where it would be pressed. */
  readonly covered: string | undefined;
}

const mostTurns = 12;

export function pointerHands(page: Page): PointerHands {
  async function find(hook: string): Promise<Point> {
    for (let turns = 0; turns < mostTurns; turns += 1) {
      const sight = await page.evaluate(lookFor, selectorOf(hook));
      if (sight === undefined) throw new Error(`There is no ${hook} on the page`);
      if (sight.turn === 0) {
        if (sight.covered !== undefined) throw new Error(`${sight.covered} covers ${hook}`);
        return sight.at;
      }
      await page.mouse.move(sight.scroller.x, sight.scroller.y);
      await page.mouse.wheel(0, sight.turn);
      await untilMoved(page, selectorOf(hook), sight.at.y);
    }
    throw new Error(`${mostTurns} turns of the wheel do not bring ${hook} into view`);
  }

  return {
    async press(hook) {
      const { x, y } = await find(hook);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.up();
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    },
  };
}

/** Until a control is somewhere else than at this height. The wheel turns in one go: `openScreen`. */
async function untilMoved(page: Page, selector: string, y: number): Promise<void> {
  await page.waitForFunction(
    ([wanted, before]) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box !== undefined && Math.abs((box.top + box.bottom) / 2 - before) > 1;
    },
    [selector, y] as const,
    { timeout: 15_000 },
  );
}

/** Runs in the page. Where a control can be pressed, or how to bring it into view. */
function lookFor(selector: string): Sight | undefined {
  const target = document.querySelector(selector);
  if (target === null) return undefined;
  const box = target.getBoundingClientRect();
  let scroller = target.parentElement;
  while (scroller !== null && !['auto', 'scroll'].includes(getComputedStyle(scroller).overflowY))
    scroller = scroller.parentElement;
  const room = scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const middle = { x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2 };
  const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const isInView = at.y > room.top + 4 && at.y < room.bottom - 4;
  const there = document.elementFromPoint(at.x, at.y);
  const isFree = there !== null && target.contains(there);
  const isSticky = !isFree && there !== null && scroller?.contains(there) === true;
  const turn = isInView && !isSticky ? 0 : Math.round(at.y - middle.y);
  const covered = isFree ? undefined : `${there?.tagName ?? 'nothing'} ${there?.getAttribute('class') ?? ''}`;
  return { at, turn, scroller: middle, covered };
}
