// The cluster in the middle, partners outside round it. A line is drawn from the token of whoever leads the link.
import { type Box, centreOf, cut, gridIn, inset, type Point } from '../../look/box';
import { allPeople, facilitatorItem, tokenItem, whoIs } from '../../board/task-people';
import {
  type Drop,
  type DropZone,
  emptyPicture,
  type PictureContext,
  type PictureItem,
  type PictureLine,
  type TaskPicture,
} from '../../board/task-picture';
import { tokenCentre } from '../../board/token-room';
import { taskContextOf } from '../../flow/task-context';
import type { LinkingConfig } from './config';
import { leadsLinks, type LinkingTask } from './rules';

export function linkingPicture(
  task: LinkingTask,
  config: LinkingConfig,
  { view, area, unit, say }: PictureContext,
): TaskPicture {
  const context = taskContextOf(view.course, view.game.state);
  const [unlink, rest] = cut(inset(area, 16 * unit), 'bottom', Math.max(44, 60 * unit), 10 * unit);
  const card = { width: Math.max(132, 196 * unit), height: Math.max(54, 92 * unit) };
  const partners = partnerBoxes(config, rest, card);
  const leaders = allPeople(view).filter(({ index }) => leadsLinks(context, index));
  const cells = gridIn(inner(rest, card), leaders.length + 1, {
    minWidth: Math.max(74, 112 * unit),
    maxHeight: Math.max(92, 150 * unit),
    minHeight: Math.max(88, 120 * unit),
    gap: 6 * unit,
  });
  const leading = (leader: string): readonly Drop[] =>
    config.partners
      .filter(({ id }) => !task.links.some((link) => link.partner === id && link.leader === leader))
      .map(({ id }) => ({ zone: id, moves: [{ kind: 'linking', type: 'link', partner: id, leader }] }));
  const people: readonly PictureItem[] = [
    facilitatorItem(say('you'), cells[0] ?? rest, { drag: 'line', drops: leading('facilitator') }),
    ...leaders.map((person, at) =>
      tokenItem(person, cells[at + 1] ?? rest, { drag: 'line', drops: leading(person.id) }),
    ),
  ];
  const lines = task.links.flatMap(({ partner, leader }): PictureLine[] => {
    const from = people.find(({ id }) => id === leader)?.box;
    const to = partners.get(partner);
    if (from === undefined || to === undefined) return [];
    return [{ from: tokenCentre(from, unit), to: centreOf(to), isOwn: leader === 'facilitator' }];
  });
  return {
    ...emptyPicture,
    shapes: [{ kind: 'sheet', box: unlink }],
    lines,
    words: [{ at: centreOf(unlink), words: say('linking.undo'), look: 'plain', width: unlink.width * 0.9 }],
    zones: [
      ...[...partners].map(([id, box]): DropZone => ({ id, box, look: 'card', open: false })),
      { id: 'unlink', box: unlink, look: 'card', open: false },
    ],
    items: [
      ...config.partners.map(({ id, name }): PictureItem => {
        const leader = task.links.find((link) => link.partner === id)?.leader;
        const owner = whoIs(view, leader ?? '');
        return {
          id,
          box: partners.get(id) ?? rest,
          look: { kind: 'card', words: name, ...(owner === undefined ? {} : { owner }) },
          isChosen: leader !== undefined,
          drag: 'move',
          drops:
            leader === undefined ? [] : [{ zone: 'unlink', moves: [{ kind: 'linking', type: 'unlink', partner: id }] }],
        };
      }),
      ...people,
    ],
  };
}

interface CardSize {
  readonly width: number;
  readonly height: number;
}

const cardGap = 8;

/** Partners on the side of the map that they are nearest to, one after the other. */
function partnerBoxes({ partners }: LinkingConfig, area: Box, card: CardSize): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  const sideOf = ({ x, y }: Point) => {
    if (Math.min(x, 1000 - x) < Math.min(y, 1000 - y)) return x < 500 ? 'left' : 'right';
    return y < 500 ? 'top' : 'bottom';
  };
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const here = partners.filter((each) => sideOf(each) === side);
    const isUpright = side === 'left' || side === 'right';
    // The corners belong to the sides.
    const [from, to] = isUpright
      ? [area.y, area.y + area.height]
      : [area.x + card.width + cardGap, area.x + area.width - card.width - cardGap];
    const size = isUpright ? card.height : card.width;
    const wishes = here.map(({ x, y }) => from + ((isUpright ? y : x) / 1000) * (to - from) - size / 2);
    const starts = inARow(wishes, size, from, to);
    for (const [at, { id }] of here.entries()) {
      const start = starts[at] ?? from;
      const x = side === 'left' ? area.x : side === 'right' ? area.x + area.width - card.width : start;
      const y = side === 'top' ? area.y : side === 'bottom' ? area.y + area.height - card.height : start;
      boxes.set(id, { x, y, ...card });
    }
  }
  return boxes;
}

/** Where things of this size begin, near their wishes, without touching, between `from` and `to`. */
function inARow(wishes: readonly number[], size: number, from: number, to: number): readonly number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((one, other) => one.wish - other.wish);
  const starts: number[] = [];
  let next = from;
  for (const { wish, index } of order) {
    starts[index] = Math.max(wish, next);
    next = (starts[index] ?? 0) + size + cardGap;
  }
  let last = to - size;
  for (const { index } of order.reverse()) {
    starts[index] = Math.min(starts[index] ?? last, last);
    last = (starts[index] ?? 0) - size - cardGap;
  }
  return starts;
}

function inner(area: Box, { width, height }: CardSize): Box {
  return {
    x: area.x + width + 14,
    y: area.y + height + 12,
    width: area.width - 2 * width - 28,
    height: area.height - 2 * height - 24,
  };
}
