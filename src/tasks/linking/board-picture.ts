// The cluster in the middle, partners outside round it. A line is drawn from the token of whoever leads the link.
import { type Box, boxAround, centreOf, cut, gridIn, inset } from '../../board/box';
import { placeTokens } from '../../board/place-tokens';
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
  const card = { width: Math.max(126, 190 * unit), height: Math.max(50, 76 * unit) };
  const partners = partnerBoxes(config, rest, card);
  const leaders = allPeople(view).filter(({ index }) => leadsLinks(context, index));
  const cells = gridIn(inner(rest, card), leaders.length + 1, {
    minWidth: Math.max(74, 108 * unit),
    maxHeight: Math.max(92, 140 * unit),
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

/** Partners at the edge of the map, pushed apart where they would lie on each other. */
function partnerBoxes(
  { partners }: LinkingConfig,
  area: Box,
  card: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Box> {
  const wishes = partners.map(({ id, x, y }) => ({
    id,
    ...edgePoint(area, card, x, y),
    diameter: card.height,
    labelWidth: card.width,
  }));
  return new Map(placeTokens(wishes, area, 0).map(({ id, at }) => [id, boxAround(at, card.width, card.height)]));
}

/** The nearest place on the ring of cards round the edge. */
function edgePoint(
  area: Box,
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
) {
  const ring = inset({ ...area, x: area.x + width / 2 - height / 2, width: area.width - width + height }, height / 2);
  const point = { x: ring.x + (x / 1000) * ring.width, y: ring.y + (y / 1000) * ring.height };
  const toSide = Math.min(x, 1000 - x);
  const toEnd = Math.min(y, 1000 - y);
  if (toSide < toEnd) return { ...point, x: x < 500 ? ring.x : ring.x + ring.width };
  return { ...point, y: y < 500 ? ring.y : ring.y + ring.height };
}

function inner(area: Box, { width, height }: { readonly width: number; readonly height: number }): Box {
  return {
    x: area.x + width + 14,
    y: area.y + height + 12,
    width: area.width - 2 * width - 28,
    height: area.height - 2 * height - 24,
  };
}
