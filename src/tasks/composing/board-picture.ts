// Each part of the composition on a page of its own: a sheet for what is chosen above, a tray of cards below.
import { type Box, centreOf, cut, inset } from '../../look/box';
import { cardGrid } from '../../board/card-grid';
import { heightOfLines } from '../../board/letters';
import {
  type Drop,
  emptyPicture,
  type PictureContext,
  type PictureItem,
  type PicturePage,
  type PictureWords,
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
  { view, area, unit, say, page }: PictureContext,
): TaskPicture {
  const context = taskContextOf(view.course, view.game.state);
  const picked = pickedIn(task, config, context);
  const parts = config.parts.filter((each) => !isGiven(each, context));
  const isDone = (each: Part) =>
    task.chosen.filter((choice) => choice.part === each.id).length >= leastOf(each, picked, context);
  const part = parts.find(({ id }) => id === page) ?? parts.find((each) => !isDone(each)) ?? parts[0];
  if (part === undefined) return emptyPicture;
  const gap = 10 * unit;
  const [tabs, underTabs] = cut(inset(area, 14 * unit), 'top', Math.max(50, 66 * unit), gap);
  const rest = parts.length < 2 ? inset(area, 14 * unit) : underTabs;
  const options = part.options.filter((each) => isOffered(each, context));
  const targets = targetsOf(part, picked);
  const places = part.per === undefined ? part.chooseAtMost : targets.length;
  const heading = part.per === undefined ? 0 : heightOfLines(2, unit);
  const [upper, lower] = cut(rest, 'top', rest.height * shareOf(places, options.length, heading > 0), gap);
  const card = { minWidth: Math.max(118, 196 * unit), minHeight: heightOfLines(3, unit), gap: 9 * unit };
  const cells = cardGrid(inset(lower, 12 * unit), options.length, {
    ...card,
    maxWidth: 380 * unit,
    maxHeight: 150 * unit,
  });
  // Under the pins.
  const [, sheet] = cut(inset(upper, 12 * unit), 'top', 10 * unit, 0);
  const fields = cardGrid(sheet, places, {
    ...card,
    minHeight: card.minHeight + heading,
    maxWidth: 520 * unit,
    maxHeight: 220 * unit + heading,
  });
  // What a choice is for stands above its place.
  const slots = fields.map((field) => (heading > 0 ? cut(field, 'top', heading, 0)[1] : field));
  const nameOf = (id: string) =>
    config.parts.flatMap((each) => each.options).find((option) => option.id === id)?.name ?? '';
  const placed = part.per === undefined ? piled(task, part) : targets.map((target) => forTarget(task, part, target));
  const firstFree = slots.findIndex((_, at) => placed[at] === undefined);
  const zones: readonly DropZone[] = slots.map((box, at) => ({
    id: `slot-${at}`,
    box,
    look: 'card',
    open: placed[at] === undefined,
    label: at === firstFree ? say('composing.place') : String(at + 1),
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
      { kind: 'pinned', box: upper },
      { kind: 'sheet', box: lower },
    ],
    words: heading === 0 ? [] : fields.map((field, at) => headingOf(field, nameOf(targets[at] ?? ''), heading)),
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
                look: { kind: 'card', words: nameOf(choice.option) },
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

function headingOf(field: Box, words: string, height: number): PictureWords {
  const [head] = cut(field, 'top', height, 0);
  return { at: centreOf(head), words, look: 'plain', width: head.width, height };
}

/** The part of the height for the places: by rows of about four. */
function shareOf(places: number, options: number, isHeaded: boolean): number {
  const [above, below] = [Math.ceil(places / 4) * (isHeaded ? 1.6 : 1), Math.ceil(options / 4)];
  return Math.max(0.3, Math.min(0.62, above / (above + below)));
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
