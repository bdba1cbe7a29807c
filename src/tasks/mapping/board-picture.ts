// A wall of four columns, one for each ring, and a tray of cards that are not on the wall yet.
import { centreOf, cut, gridIn, inset } from '../../board/box';
import { whoIs } from '../../board/task-people';
import { emptyPicture, type PictureContext, type PictureItem, type TaskPicture } from '../../board/task-picture';
import { taskContextOf } from '../../flow/task-context';
import { type Actor, type MappingConfig, type Ring, rings } from './config';
import { actorsToPlace, type MappingTask } from './rules';

export function mappingPicture(
  task: MappingTask,
  config: MappingConfig,
  { view, area, unit, say }: PictureContext,
): TaskPicture {
  const actors = actorsToPlace(config, taskContextOf(view.course, view.game.state));
  const room = inset(area, 22 * unit);
  const gap = 12 * unit;
  const loose = actors.filter(({ id }) => !task.placed.some(({ actor }) => actor === id));
  const [wall, tray] = cut(room, 'top', room.height * (loose.length > 8 ? 0.56 : 0.66), 16 * unit);
  const columns = gridIn(wall, rings.length, { minWidth: 60, maxHeight: wall.height, minHeight: wall.height, gap });
  const trayCells = gridIn(inset(tray, 14 * unit), Math.max(4, loose.length), {
    minWidth: 230 * unit,
    maxHeight: 120 * unit,
    minHeight: Math.max(56, 74 * unit),
    gap,
  });
  const zones = rings.map((ring, at) => ({
    id: ring,
    box: columns[at] ?? wall,
    look: 'card' as const,
    open: false,
  }));
  const item = (actor: Actor, box: PictureItem['box'], ring: Ring | undefined): PictureItem => {
    const owner = actor.stakeholder === undefined ? undefined : whoIs(view, actor.stakeholder);
    return {
      id: actor.id,
      box,
      look: { kind: 'card', words: actor.name, ...(owner === undefined ? {} : { owner }) },
      isChosen: ring !== undefined,
      drag: 'move',
      drops: rings
        .filter((each) => each !== ring)
        .map((each) => ({ zone: each, moves: [{ kind: 'mapping', type: 'place', actor: actor.id, ring: each }] })),
    };
  };
  const onWall = rings.flatMap((ring, column) => {
    const [, below] = cut(inset(columns[column] ?? wall, 10 * unit), 'top', 64 * unit, 6 * unit);
    const here = actors.filter(({ id }) => task.placed.some((each) => each.actor === id && each.ring === ring));
    const cells = gridIn(below, here.length, {
      minWidth: below.width * 0.45,
      maxWidth: below.width,
      maxHeight: 84 * unit,
      minHeight: 46,
      gap: 8 * unit,
    });
    return here.map((actor, at) => item(actor, cells[at] ?? below, ring));
  });
  return {
    ...emptyPicture,
    shapes: [...columns, tray].map((box) => ({ kind: 'sheet', box })),
    words: rings.map((ring, at) => {
      const [head] = cut(inset(columns[at] ?? wall, 10 * unit), 'top', 64 * unit, 0);
      return { at: centreOf(head), words: say(`mapping.${ring}`), look: 'heading', width: head.width };
    }),
    zones,
    items: [...onWall, ...loose.map((actor, at) => item(actor, trayCells[at] ?? tray, undefined))],
  };
}
