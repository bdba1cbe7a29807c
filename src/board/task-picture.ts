// What lies on the table during a task, as data: where each thing is, and which moves a drop means. Drawn by `task-drawing`.
import type { SessionView } from '../session/session';
import type { TaskMove } from '../tasks/registry';
import type { Box, Point } from '../look/box';
import type { Person } from './token-painting';

export interface TaskPicture {
  readonly shapes: readonly PictureShape[];
  readonly lines: readonly PictureLine[];
  readonly words: readonly PictureWords[];
  readonly zones: readonly DropZone[];
  readonly items: readonly PictureItem[];
  readonly pages: readonly PicturePage[];
}

export interface PictureShape {
  /**
   * A sheet of paper, the table, a wall of cork, a sheet pinned to it, a note with a message, a column that counts, a
   * ruled line, or one of the steps that winners stand on.
   */
  readonly kind: 'sheet' | 'table' | 'wall' | 'pinned' | 'note' | 'band' | 'rule' | 'step';
  readonly box: Box;
}

export interface PictureLine {
  readonly from: Point;
  readonly to: Point;
  /** Of the facilitator: dashed, in the facilitator's colour. */
  readonly isOwn: boolean;
}

export interface PictureWords {
  readonly at: Point;
  readonly words: string;
  readonly look: 'heading' | 'plain' | 'onTable' | 'figure' | 'faint';
  /** The room there is for it. */
  readonly width: number;
  /** Without it there is room for two lines. */
  readonly height?: number;
}

/** A place to drop things on. `open` says that it lies free: a dashed outline is drawn. */
export interface DropZone {
  readonly id: string;
  readonly box: Box;
  readonly look: 'round' | 'card' | 'unseen';
  readonly open: boolean;
  /** A number or a word or two inside, while it is open. */
  readonly label?: string;
}

export interface PictureItem {
  readonly id: string;
  /** Also what can be grasped. */
  readonly box: Box;
  readonly look: ItemLook;
  /** Not to be had now: pale, though it can be tried. */
  readonly isPale?: boolean;
  /** It has been chosen or placed. */
  readonly isChosen?: boolean;
  /** What a chosen card shows it with; without it a tick. */
  readonly mark?: 'tick' | 'pin';
  /** `line`: a line follows the pointer instead of the thing. */
  readonly drag: 'move' | 'line' | 'none';
  readonly drops: readonly Drop[];
  /** A stakeholder that a tap chooses. */
  readonly selects?: string;
}

export type ItemLook = { readonly kind: 'token'; readonly who: Who; readonly name: string } | CardLook;

export interface CardLook {
  readonly kind: 'card';
  readonly words: string;
  /** `nobody`: an empty place for an owner. */
  readonly owner?: Who | 'nobody';
  readonly number?: string;
}

export type Who = Person | { readonly kind: 'facilitator' };

export interface Drop {
  readonly zone: string;
  /** Sent one after the other, as long as each is carried out. */
  readonly moves: readonly TaskMove[];
}

/** A part of a task that has a page of its own. */
export interface PicturePage {
  readonly id: string;
  readonly box: Box;
  readonly words: string;
  readonly isOpen: boolean;
}

/** What a picture is made from. */
export interface PictureContext {
  readonly view: SessionView;
  /** The free part of the page, without margins. */
  readonly area: Box;
  /** 1 on a page of 1920×1080. */
  readonly unit: number;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** The page that was opened last, if the picture has pages. */
  readonly page: string | undefined;
}

export const emptyPicture: TaskPicture = { shapes: [], lines: [], words: [], zones: [], items: [], pages: [] };

/** The same picture for scripts that run from right to left. */
export function mirrored(picture: TaskPicture, area: Box): TaskPicture {
  const point = ({ x, y }: Point): Point => ({ x: 2 * area.x + area.width - x, y });
  const box = (each: Box): Box => ({ ...each, x: 2 * area.x + area.width - each.x - each.width });
  return {
    shapes: picture.shapes.map((each) => ({ ...each, box: box(each.box) })),
    lines: picture.lines.map((each) => ({ ...each, from: point(each.from), to: point(each.to) })),
    words: picture.words.map((each) => ({ ...each, at: point(each.at) })),
    zones: picture.zones.map((each) => ({ ...each, box: box(each.box) })),
    items: picture.items.map((each) => ({ ...each, box: box(each.box) })),
    pages: picture.pages.map((each) => ({ ...each, box: box(each.box) })),
  };
}

/** The zone under the point, or the nearest one not further than `reach`. */
export function zoneAt(zones: readonly DropZone[], { x, y }: Point, reach: number): DropZone | undefined {
  let best: DropZone | undefined;
  let least = reach;
  for (const zone of zones) {
    const { box } = zone;
    const dx = Math.max(box.x - x, 0, x - box.x - box.width);
    const dy = Math.max(box.y - y, 0, y - box.y - box.height);
    // Inside of several, the smallest is meant.
    const inside = dx === 0 && dy === 0 ? -1 / (box.width * box.height) : Math.hypot(dx, dy);
    if (inside < least) [best, least] = [zone, inside];
  }
  return best;
}
