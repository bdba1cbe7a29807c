// A wall of cork with a sheet for each ring, cards pinned to them, notes for the gaps, and a tray to take cards from.
import { type Box, centreOf, cut, inset } from '../../look/box';
import { cardGrid } from '../../board/card-grid';
import { heightOfLines } from '../../board/letters';
import { whoIs } from '../../board/task-people';
import {
  type DropZone,
  emptyPicture,
  type PictureContext,
  type PictureItem,
  type PictureShape,
  type TaskPicture,
} from '../../board/task-picture';
import { taskContextOf } from '../../flow/task-context';
import { gapsPicture, namedNotes } from './board-gaps';
import { type Actor, type MappingConfig, type Ring, rings } from './config';
import { actorsToPlace, type MappingTask } from './rules';

interface Sheet {
  readonly ring: Ring;
  readonly box: Box;
  readonly head: Box;
  readonly body: Box;
  readonly actors: readonly Actor[];
}

const crowd = 4; // cards from which on a sheet is twice as wide as the others

export function mappingPicture(task: MappingTask, config: MappingConfig, context: PictureContext): TaskPicture {
  const { view, area, unit, say, page } = context;
  const actors = actorsToPlace(config, taskContextOf(view.course, view.game.state));
  const isGaps = page === 'gaps';
  const gap = 10 * unit;
  const [tabs, rest] = cut(inset(area, 14 * unit), 'top', Math.max(48, 62 * unit), gap);
  const half = { ...tabs, width: (tabs.width - gap) / 2 };
  const tab = (isDone: boolean, words: string) => (isDone ? `✓ ${words}` : words);
  const hasCards = task.placed.length >= actors.length;
  const hasGaps = task.gaps.length >= Math.min(config.nameGaps, config.gaps.length);
  return {
    ...emptyPicture,
    ...(isGaps
      ? gapsPicture(task, config, rest, say('mapping.gap'), unit)
      : cardsPicture(task, actors, config, rest, context)),
    pages: [
      { id: 'cards', box: half, words: tab(hasCards, say('mapping.cards')), isOpen: !isGaps },
      {
        id: 'gaps',
        box: { ...half, x: tabs.x + half.width + gap },
        words: tab(hasGaps, say('mapping.gaps')),
        isOpen: isGaps,
      },
    ],
  };
}

function cardsPicture(
  task: MappingTask,
  actors: readonly Actor[],
  config: MappingConfig,
  room: Box,
  context: PictureContext,
): Pick<TaskPicture, 'shapes' | 'words' | 'zones' | 'items'> {
  const { unit, say } = context;
  const loose = actors.filter(({ id }) => !task.placed.some(({ actor }) => actor === id));
  const [tray, upper] = cut(room, 'bottom', trayHeight(loose.length, unit), 10 * unit);
  const wall = loose.length === 0 ? room : upper;
  const onWall = inset(wall, 14 * unit);
  const [notes, overNotes] = cut(onWall, 'bottom', heightOfLines(3, unit), 12 * unit);
  const sheets = sheetsOn(task.gaps.length === 0 ? onWall : overNotes, task, actors, unit);
  const wish = { minHeight: Math.max(50, heightOfLines(2, unit)), gap: 7 * unit };
  const cells = cardGrid(inset(tray, 12 * unit), loose.length, {
    ...wish,
    minWidth: Math.max(140, 210 * unit),
    maxWidth: 340 * unit,
    maxHeight: 124 * unit,
  });
  return {
    shapes: [
      { kind: 'wall', box: wall },
      ...sheets.map(({ box }): PictureShape => ({ kind: 'pinned', box })),
      ...(loose.length === 0 ? [] : [{ kind: 'sheet', box: tray } as const]),
    ],
    words: sheets.map(({ ring, head }) => ({
      at: centreOf(head),
      words: say(`mapping.${ring}`),
      look: 'heading',
      width: head.width,
      height: head.height,
    })),
    zones: sheets.map(({ ring, box }): DropZone => ({ id: ring, box, look: 'card', open: false })),
    items: [
      ...sheets.flatMap(({ ring, body, actors: here }) => {
        const size = {
          ...wish,
          minWidth: Math.max(104, 150 * unit),
          maxWidth: body.width,
          maxHeight: 124 * unit,
          lie: 'top',
        } as const;
        const spots = cardGrid(body, here.length, size);
        return here.map((actor, at) => actorItem(actor, spots[at] ?? body, ring, context));
      }),
      ...loose.map((actor, at) => actorItem(actor, cells[at] ?? tray, undefined, context)),
      ...namedNotes(task, config, notes, unit),
    ],
  };
}

/** As high as its cards need: the wall gets the rest. */
function trayHeight(count: number, unit: number): number {
  const rows = Math.ceil(count / 4);
  const row = rows > 2 ? Math.max(60, 88 * unit) : Math.max(62, 104 * unit);
  return rows * row + (rows - 1) * 9 * unit + 24 * unit;
}

/** Side by side; one with many cards is wider, so that they stay readable. */
function sheetsOn(box: Box, task: MappingTask, actors: readonly Actor[], unit: number): readonly Sheet[] {
  const gap = 6 * unit;
  const held = rings.map((ring) =>
    actors.filter(({ id }) => task.placed.some((each) => each.actor === id && each.ring === ring)),
  );
  const weights = held.map(({ length }) => (length > crowd ? 2 : 1));
  const share = (box.width - gap * (rings.length - 1)) / weights.reduce((sum, each) => sum + each, 0);
  let x = box.x;
  return rings.map((ring, at) => {
    const width = share * (weights[at] ?? 1);
    const sheet = { ...box, x, width };
    x += width + gap;
    const [head, body] = cut(inset(sheet, 4 * unit), 'top', Math.max(40, 62 * unit), 10 * unit);
    return {
      ring,
      box: sheet,
      head: { ...head, x: head.x + 14 * unit, width: head.width - 28 * unit },
      body,
      actors: held[at] ?? [],
    };
  });
}

function actorItem(actor: Actor, box: Box, ring: Ring | undefined, { view }: PictureContext): PictureItem {
  const owner = actor.stakeholder === undefined ? undefined : whoIs(view, actor.stakeholder);
  return {
    id: actor.id,
    box,
    look: { kind: 'card', words: actor.name, ...(owner === undefined ? {} : { owner }) },
    isChosen: ring !== undefined,
    mark: 'pin',
    drag: 'move',
    drops: rings
      .filter((each) => each !== ring)
      .map((each) => ({ zone: each, moves: [{ kind: 'mapping', type: 'place', actor: actor.id, ring: each }] })),
  };
}
