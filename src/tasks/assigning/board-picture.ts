// A calendar: a sheet for each date, cards dropped on the sheets, owners dropped on the cards.
import { type Box, centreOf, cut, inset } from '../../look/box';
import { cardGrid } from '../../board/card-grid';
import { heightOfLines } from '../../board/letters';
import { allPeople, facilitatorItem, tokenItem, whoIs } from '../../board/task-people';
import {
  type Drop,
  type DropZone,
  emptyPicture,
  type PictureContext,
  type PictureItem,
  type PictureShape,
  type TaskPicture,
} from '../../board/task-picture';
import { taskContextOf } from '../../flow/task-context';
import { calendarSheets } from './board-calendar';
import type { AssigningConfig, Item } from './config';
import { type AssigningMove, type AssigningTask, leastItems, ownsActions, type Taken } from './rules';

export function assigningPicture(task: AssigningTask, config: AssigningConfig, picture: PictureContext): TaskPicture {
  const { view, area, unit, say, page } = picture;
  const context = taskContextOf(view.course, view.game.state);
  const owners = allPeople(view).filter(({ index }) => ownsActions(context, index));
  const dated = task.items.filter(({ date }) => date !== '');
  const isOwners = page === undefined ? dated.length >= leastItems(config, context) : page === 'owners';
  const gap = 10 * unit;
  const [lower, calendar] = cut(inset(area, 14 * unit), 'bottom', trayHeight(owners.length, config, picture), gap);
  const [tabs, tray] = cut(lower, 'top', Math.max(48, 60 * unit), gap);
  const sheets = calendarSheets(calendar, task, config, say('assigning.undated'), unit);
  const placed = new Map(sheets.flatMap(({ cards }) => cards.map(({ item, box }) => [item, box] as const)));
  const takenOf = (id: string) => task.items.find(({ item }) => item === id);
  const half = { ...tabs, width: (tabs.width - gap) / 2 };
  const isOwned = task.items.length > 0 && task.items.every(({ owner }) => owner !== '');
  return {
    ...emptyPicture,
    shapes: [
      { kind: 'wall', box: calendar },
      ...sheets.map(({ box }): PictureShape => ({ kind: 'pinned', box })),
      { kind: 'sheet', box: tray },
    ],
    words: sheets.map(({ head, name }) => ({
      at: centreOf(head),
      words: name,
      look: 'heading',
      width: head.width,
      height: head.height,
    })),
    pages: [
      { id: 'items', box: half, words: say('assigning.items'), isOpen: !isOwners },
      {
        id: 'owners',
        box: { ...half, x: tabs.x + half.width + gap },
        words: `${isOwned ? '✓ ' : ''}${say('assigning.owners')}`,
        isOpen: isOwners,
      },
    ],
    zones: [
      ...sheets.flatMap(({ date, box }): readonly DropZone[] =>
        date === undefined ? [] : [{ id: `lane-${date}`, box, look: 'card', open: false }],
      ),
      { id: 'tray', box: tray, look: 'unseen', open: true },
      ...[...placed].map(([id, box]): DropZone => ({ id: `item-${id}`, box, look: 'card', open: false })),
    ],
    items: [
      ...config.items.flatMap((item): readonly PictureItem[] => {
        const [box, taken] = [placed.get(item.id), takenOf(item.id)];
        return box === undefined || taken === undefined ? [] : [takenItem(item, box, taken, config, picture)];
      }),
      ...(isOwners
        ? ownerItems(task, owners, inset(tray, 8 * unit), picture)
        : looseItems(task, config, inset(tray, 12 * unit), unit)),
    ],
  };
}

/** Cards or tokens: as high as the page that needs more, so that the calendar stays where it is. */
function trayHeight(owners: number, config: AssigningConfig, { area, unit }: PictureContext): number {
  const rowsOfPeople = Math.ceil((owners + 1) / 8);
  const rowsOfCards = Math.ceil(config.items.length / 4);
  const people = rowsOfPeople * Math.max(76, 122 * unit) + 16 * unit;
  const cards = rowsOfCards * (Math.max(54, 82 * unit) + 9 * unit) + 24 * unit;
  return Math.min(area.height * 0.58, Math.max(people, cards) + Math.max(48, 60 * unit) + 10 * unit);
}

function takenItem(
  { id, name }: Item,
  box: Box,
  { owner, date }: Taken,
  config: AssigningConfig,
  { view }: PictureContext,
): PictureItem {
  return {
    id,
    box,
    look: { kind: 'card', words: name, owner: whoIs(view, owner) ?? 'nobody' },
    isChosen: true,
    mark: 'pin',
    drag: 'move',
    drops: [
      ...laneDrops(id, date, config, []),
      { zone: 'tray', moves: [{ kind: 'assigning', type: 'leave', item: id }] },
    ],
  };
}

function looseItems(task: AssigningTask, config: AssigningConfig, box: Box, unit: number): readonly PictureItem[] {
  const cells = cardGrid(box, config.items.length, {
    minWidth: Math.max(130, 200 * unit),
    minHeight: Math.max(52, heightOfLines(2, unit)),
    maxWidth: 380 * unit,
    maxHeight: 130 * unit,
    gap: 9 * unit,
  });
  return config.items.flatMap(({ id, name }, at): readonly PictureItem[] => {
    if (task.items.some(({ item }) => item === id)) return [];
    const take: AssigningMove = { kind: 'assigning', type: 'take', item: id };
    const drops = laneDrops(id, '', config, [take]);
    return [{ id, box: cells[at] ?? box, look: { kind: 'card', words: name }, drag: 'move', drops }];
  });
}

function laneDrops(
  item: string,
  now: string,
  { dates }: AssigningConfig,
  first: readonly AssigningMove[],
): readonly Drop[] {
  return dates
    .filter(({ id }) => id !== now)
    .map(({ id: date }) => ({
      zone: `lane-${date}`,
      moves: [...first, { kind: 'assigning', type: 'date', item, date }],
    }));
}

function ownerItems(
  task: AssigningTask,
  owners: ReturnType<typeof allPeople>,
  box: Box,
  { unit, say }: PictureContext,
): readonly PictureItem[] {
  const cells = cardGrid(box, owners.length + 1, {
    minWidth: Math.max(76, 112 * unit),
    minHeight: Math.max(74, 112 * unit),
    maxWidth: 190 * unit,
    maxHeight: 180 * unit,
    gap: 4 * unit,
  });
  const owning = (owner: string): readonly Drop[] =>
    task.items
      .filter((each) => each.owner !== owner)
      .map(({ item }) => ({ zone: `item-${item}`, moves: [{ kind: 'assigning', type: 'owner', item, owner }] }));
  return [
    facilitatorItem(say('you'), cells[0] ?? box, { drops: owning('facilitator') }),
    ...owners.map((person, at) => tokenItem(person, cells[at + 1] ?? box, { drops: owning(person.id) })),
  ];
}
