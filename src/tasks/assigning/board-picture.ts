// A calendar: a lane for each date, cards dropped on the lanes, owners dropped on the cards.
import { centreOf, cut, gridIn, inset } from '../../board/box';
import { allPeople, facilitatorItem, tokenItem, whoIs } from '../../board/task-people';
import {
  type Drop,
  type DropZone,
  emptyPicture,
  type PictureContext,
  type PictureItem,
  type TaskPicture,
} from '../../board/task-picture';
import { taskContextOf } from '../../flow/task-context';
import type { AssigningConfig } from './config';
import { type AssigningMove, type AssigningTask, ownsActions } from './rules';

export function assigningPicture(
  task: AssigningTask,
  config: AssigningConfig,
  { view, area, unit, say }: PictureContext,
): TaskPicture {
  const context = taskContextOf(view.course, view.game.state);
  const room = inset(area, 22 * unit);
  const gap = 12 * unit;
  const owners = allPeople(view).filter(({ index }) => ownsActions(context, index));
  const [people, rest] = cut(
    room,
    'bottom',
    Math.max(owners.length > 9 ? 216 : 116, (owners.length > 9 ? 360 : 190) * unit),
    gap,
  );
  const [tray, calendar] = cut(rest, 'left', rest.width * 0.36, gap);
  const lanes = gridIn(calendar, config.dates.length, {
    minWidth: 60,
    maxHeight: calendar.height,
    minHeight: calendar.height,
    gap,
  });
  const taken = (id: string) => task.items.find(({ item }) => item === id);
  const isLoose = (id: string) => (taken(id)?.date ?? '') === '';
  const loose = config.items.filter(({ id }) => isLoose(id));
  const trayCells = gridIn(inset(tray, 12 * unit), config.items.length, {
    minWidth: Math.max(110, 190 * unit),
    maxHeight: 104 * unit,
    minHeight: 48,
    gap: 8 * unit,
  });
  const places = new Map<string, PictureItem['box']>(loose.map(({ id }, at) => [id, trayCells[at] ?? tray]));
  for (const [lane, date] of config.dates.entries()) {
    const [, below] = cut(inset(lanes[lane] ?? calendar, 10 * unit), 'top', 50 * unit, 6 * unit);
    const here = task.items.filter((each) => each.date === date.id);
    const cells = gridIn(below, here.length, {
      minWidth: below.width,
      maxHeight: 96 * unit,
      minHeight: 0,
      gap: 8 * unit,
    });
    for (const [at, { item }] of here.entries()) places.set(item, cells[at] ?? below);
  }
  const onCards = config.items.flatMap(({ id }): DropZone[] => {
    const box = places.get(id);
    return taken(id) === undefined || box === undefined ? [] : [{ id: `item-${id}`, box, look: 'card', open: false }];
  });
  const cells = gridIn(inset(people, 10 * unit), owners.length + 1, {
    minWidth: Math.max(78, 118 * unit),
    maxHeight: 150 * unit,
    minHeight: Math.max(84, 106 * unit),
    gap: 4 * unit,
  });
  const owning = (owner: string): readonly Drop[] =>
    task.items
      .filter((each) => each.owner !== owner)
      .map(({ item }) => ({ zone: `item-${item}`, moves: [{ kind: 'assigning', type: 'owner', item, owner }] }));
  return {
    ...emptyPicture,
    shapes: [tray, ...lanes, people].map((box) => ({ kind: 'sheet', box })),
    words: config.dates.map(({ name }, at) => {
      const [head] = cut(inset(lanes[at] ?? calendar, 10 * unit), 'top', 50 * unit, 0);
      return { at: centreOf(head), words: name, look: 'plain', width: head.width };
    }),
    zones: [
      ...config.dates.map(
        ({ id }, at): DropZone => ({ id: `lane-${id}`, box: lanes[at] ?? calendar, look: 'card', open: false }),
      ),
      { id: 'tray', box: tray, look: 'unseen', open: true },
      ...onCards,
    ],
    items: [
      ...config.items.map(({ id, name }): PictureItem => {
        const who = whoIs(view, taken(id)?.owner ?? '');
        return {
          id,
          box: places.get(id) ?? tray,
          look: { kind: 'card', words: name, ...(who === undefined ? {} : { owner: who }) },
          isChosen: taken(id) !== undefined,
          drag: 'move',
          drops: cardDrops(id, taken(id)?.date, config),
        };
      }),
      facilitatorItem(say('you'), cells[0] ?? people, { drops: owning('facilitator') }),
      ...owners.map((person, at) => tokenItem(person, cells[at + 1] ?? people, { drops: owning(person.id) })),
    ],
  };
}

function cardDrops(item: string, date: string | undefined, { dates }: AssigningConfig): readonly Drop[] {
  const take: readonly AssigningMove[] = date === undefined ? [{ kind: 'assigning', type: 'take', item }] : [];
  const lanes = dates
    .filter(({ id }) => id !== date)
    .map(
      ({ id }): Drop => ({
        zone: `lane-${id}`,
        moves: [...take, { kind: 'assigning', type: 'date', item, date: id }],
      }),
    );
  return date === undefined ? lanes : [...lanes, { zone: 'tray', moves: [{ kind: 'assigning', type: 'leave', item }] }];
}
