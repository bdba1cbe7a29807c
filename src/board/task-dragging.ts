// Dragging with a snap: places that would take the thing light up, the nearest one brightest; elsewhere it goes back.
import * as Phaser from 'phaser';
import { centreOf, type Point } from '../look/box';
import type { Frame } from './frame';
import { colourNumber } from './palette';
import { type DropZone, type PictureItem, zoneAt } from './task-picture';
import type { TaskStage } from './task-stage';
import { tokenCentre } from './token-room';

export interface Grasped {
  readonly item: PictureItem;
  readonly container: Phaser.GameObjects.Container;
}

export interface Dragging {
  /** What can be dragged from now on, and where to. */
  readonly take: (
    grasped: readonly Grasped[],
    zones: readonly DropZone[],
    hints: Phaser.GameObjects.Graphics,
    frame: Frame,
  ) => void;
  /** Ends a drag without a drop: the table has changed under it. */
  readonly letGo: () => void;
  readonly isMoving: () => boolean;
  readonly dispose: () => void;
}

interface Held extends Grasped {
  readonly home: Point;
  readonly grip: Point;
  readonly zones: readonly DropZone[];
  target: DropZone | undefined;
}

const glideMilliseconds = 170;
const reachPixels = 70; // from the edge of a place, at 1920×1080

export function createDragging(stage: TaskStage, putBack: () => void): Dragging {
  const { scene, layer } = stage;
  let held: Held | undefined;
  let zones: readonly DropZone[] = [];
  let hints: Phaser.GameObjects.Graphics | undefined;
  let frame = stage.frame();
  let layout = 0; // counts pictures: what glides belongs to one of them

  const pointOf = ({ x, y }: Phaser.Input.Pointer): Point => {
    const point = scene.cameras.main.getWorldPoint(x, y);
    return { x: point.x, y: point.y };
  };

  function begin(grasped: Grasped, pointer: Phaser.Input.Pointer): void {
    const at = pointOf(pointer);
    const { container, item } = grasped;
    const home = { x: container.x, y: container.y };
    const open = zones.filter(({ id }) => item.drops.some((drop) => drop.zone === id));
    held = { ...grasped, home, grip: { x: home.x - at.x, y: home.y - at.y }, zones: open, target: undefined };
    layer.bringToTop(container);
    if (item.drag === 'move') container.setScale(1.06);
    show(at);
  }

  function move(pointer: Phaser.Input.Pointer): void {
    if (held === undefined) return;
    const at = pointOf(pointer);
    if (held.item.drag === 'move') held.container.setPosition(at.x + held.grip.x, at.y + held.grip.y);
    held.target = zoneAt(held.zones, at, reachPixels * frame.unit);
    show(at);
  }

  function end(): void {
    if (held === undefined || hints === undefined) return;
    const { container, home, item, target } = held;
    held = undefined;
    hints.clear();
    container.setScale(1);
    const drop = item.drops.find(({ zone }) => zone === target?.id);
    if (target !== undefined && drop !== undefined) {
      if (item.drag === 'move') glide(container, target.look === 'unseen' ? undefined : centreOf(target.box));
      void carryOut(drop.moves);
    } else glide(container, home);
  }

  async function carryOut(moves: PictureItem['drops'][number]['moves']): Promise<void> {
    for (const one of moves) {
      if (!(await stage.send(one))) {
        putBack();
        return;
      }
    }
  }

  function glide(container: Phaser.GameObjects.Container, to: Point | undefined): void {
    if (to !== undefined) {
      if (frame.isStill) container.setPosition(to.x, to.y);
      else scene.tweens.add({ targets: container, ...to, duration: glideMilliseconds, ease: 'Sine.easeOut' });
    }
    stage.wake();
  }

  function show(at: Point): void {
    if (held === undefined || hints === undefined) return;
    const colour = colourNumber(frame.palette.drop);
    hints.clear();
    for (const { box, look, id } of held.zones) {
      const isTarget = held.target?.id === id;
      hints.fillStyle(colour, isTarget ? 0.34 : 0.12);
      hints.lineStyle((isTarget ? 5 : 3) * frame.unit, colour, isTarget ? 1 : 0.75);
      if (look === 'round') {
        const middle = centreOf(box);
        const radius = Math.min(box.width, box.height) / 2;
        hints.fillCircle(middle.x, middle.y, radius).strokeCircle(middle.x, middle.y, radius);
      } else {
        const { x, y, width, height } = box;
        hints.fillRoundedRect(x, y, width, height, 12 * frame.unit);
        hints.strokeRoundedRect(x, y, width, height, 12 * frame.unit);
      }
    }
    if (held.item.drag === 'line') {
      const start = tokenCentre(held.item.box, frame.unit);
      hints.lineStyle(6 * frame.unit, colour, 1).lineBetween(start.x, start.y, at.x, at.y);
    }
    stage.wake();
  }

  function letGo(): void {
    if (held === undefined) return;
    held = undefined;
    hints?.clear();
  }

  return {
    take(all, places, ground, now) {
      layout += 1;
      const number = layout;
      [zones, hints, frame] = [places, ground, now];
      for (const grasped of all) {
        const { item, container } = grasped;
        if (item.drag === 'none' && item.selects === undefined) continue;
        container.setInteractive({ useHandCursor: true, draggable: item.drag !== 'none' && item.drops.length > 0 });
        let wasDragged = false;
        container.on(Phaser.Input.Events.GAMEOBJECT_POINTER_DOWN, () => {
          wasDragged = false;
        });
        container.on(Phaser.Input.Events.GAMEOBJECT_DRAG_START, (pointer: Phaser.Input.Pointer) => {
          wasDragged = true;
          if (number === layout) begin(grasped, pointer);
        });
        container.on(Phaser.Input.Events.GAMEOBJECT_DRAG, move);
        container.on(Phaser.Input.Events.GAMEOBJECT_DRAG_END, end);
        container.on(Phaser.Input.Events.GAMEOBJECT_POINTER_UP, () => {
          if (!wasDragged && item.selects !== undefined) stage.select(item.selects);
        });
      }
    },
    letGo,
    isMoving: () => held !== undefined,
    dispose: letGo,
  };
}
