// Each part of the composition on a page of its own: places above, cards to choose from below.
import { type Box, cut, gridIn, inset } from '../../board/box';
import {
  type Drop,
  emptyPicture,
  type PictureContext,
  type PictureItem,
  type PicturePage,
  type TaskPicture,
} from '../../board/task-picture';
import type { DropZone } from '../../board/task-picture';
import { taskContextOf } from '../../flow/task-context';
import type { ComposingConfig, Option, Part } from './config';
import { isGiven, isOffered, leastOf, pickedIn, targetsOf } from './parts';
import { type ComposingTask, moveOf, type Picked } from './rules';

export function composingPicture(
  task: ComposingTask,
  config: ComposingConfig,
  { view, area, unit, page }: PictureContext,
): TaskPicture {
  const context = taskContextOf(view.course, view.game.state);
  const picked = pickedIn(task, config, context);
  const parts = config.parts.filter((each) => !isGiven(each, context));
  const isDone = (each: Part) =>
    task.chosen.filter((choice) => choice.part === each.id).length >= leastOf(each, picked, context);
  const part = parts.find(({ id }) => id === page) ?? parts.find((each) => !isDone(each)) ?? parts[0];
  if (part === undefined) return emptyPicture;
  const room = inset(area, 22 * unit);
  const [tabs, rest] = cut(room, 'top', Math.max(48, 64 * unit), 14 * unit);
  const options = part.options.filter((each) => isOffered(each, context));
  const targets = targetsOf(part, picked);
  const places = part.per === undefined ? part.chooseAtMost : targets.length;
  const [upper, lower] = cut(rest, 'top', rest.height * shareOf(places, options.length), 16 * unit);
  const size = {
    minWidth: Math.max(140, 215 * unit),
    maxHeight: 150 * unit,
    minHeight: 58 * Math.max(0.9, unit),
    gap: 10 * unit,
  };
  const slots = gridIn(inset(upper, 14 * unit), places, size);
  const cells = gridIn(inset(lower, 14 * unit), options.length, size);
  const nameOf = (id: string) =>
    config.parts.flatMap((each) => each.options).find((option) => option.id === id)?.name ?? '';
  const placed = part.per === undefined ? piled(task, part) : targets.map((target) => forTarget(task, part, target));
  const zones: readonly DropZone[] = slots.map((box, at) => ({
    id: `slot-${at}`,
    box,
    look: 'card',
    open: placed[at] === undefined,
    label: part.per === undefined ? String(at + 1) : nameOf(targets[at] ?? ''),
  }));
  const choose = (option: Option, at: number): Drop => ({
    zone: `slot-${at}`,
    moves: [
      moveOf('choose', { part: part.id, option: option.id, for: targets[part.per === undefined ? 0 : at] ?? '' }),
    ],
  });
  const isUsed = ({ id }: Option) => part.per === undefined && placed.some((choice) => choice?.option === id);
  return {
    ...emptyPicture,
    shapes: [
      { kind: 'sheet', box: upper },
      { kind: 'sheet', box: lower },
    ],
    pages: pagesOf(parts, part, tabs, isDone, unit),
    zones: [...zones, { id: 'tray', box: lower, look: 'unseen', open: true }],
    items: [
      ...options.flatMap((option, at): PictureItem[] =>
        isUsed(option)
          ? []
          : [
              {
                id: option.id,
                box: cells[at] ?? lower,
                look: { kind: 'card', words: option.name },
                drag: 'move',
                drops: zones
                  .map((_, slot) => choose(option, slot))
                  .filter((_, slot) => placed[slot]?.option !== option.id),
              },
            ],
      ),
      ...placed.flatMap((choice, at): PictureItem[] =>
        choice === undefined
          ? []
          : [
              {
                id: `chosen-${at}`,
                box: slots[at] ?? upper,
                look: { kind: 'card', words: inSlot(nameOf(choice.option), nameOf(choice.for)) },
                isChosen: true,
                drag: 'move',
                drops: [{ zone: 'tray', moves: [moveOf('unchoose', choice)] }],
              },
            ],
      ),
    ],
  };
}

function piled({ chosen }: ComposingTask, part: Part): readonly Picked[] {
  return chosen.filter((choice) => choice.part === part.id);
}

function forTarget({ chosen }: ComposingTask, part: Part, target: string): Picked | undefined {
  return chosen.find((choice) => choice.part === part.id && choice.for === target);
}

/** What a choice is for stands in front of it. */
function inSlot(option: string, target: string): string {
  return target === '' ? option : `${target}: ${option}`;
}

/** The part of the height for the places: by rows of about five. */
function shareOf(places: number, options: number): number {
  const [above, below] = [Math.ceil(places / 5), Math.ceil(options / 5)];
  return Math.max(0.22, Math.min(0.5, above / (above + below)));
}

function pagesOf(
  parts: readonly Part[],
  open: Part,
  box: Box,
  isDone: (part: Part) => boolean,
  unit: number,
): readonly PicturePage[] {
  if (parts.length < 2) return [];
  const gap = 10 * unit;
  const width = (box.width - gap * (parts.length - 1)) / parts.length;
  return parts.map((part, at) => ({
    id: part.id,
    box: { x: box.x + at * (width + gap), y: box.y, width, height: box.height },
    words: isDone(part) ? `✓ ${part.name}` : part.name,
    isOpen: part === open,
  }));
}
