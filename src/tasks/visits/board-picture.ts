// A row of numbered places, and everybody who could be visited. Angle and messenger are chosen in the page.
import { cut, gridIn, inset } from '../../look/box';
import { allPeople, personById, tokenItem } from '../../board/task-people';
import type { Drop, PictureContext, TaskPicture } from '../../board/task-picture';
import { emptyPicture } from '../../board/task-picture';
import { taskContextOf } from '../../flow/task-context';
import type { VisitsConfig } from './config';
import { visitCount, type VisitsMove, type VisitsTask } from './rules';

export function visitsPicture(
  task: VisitsTask,
  config: VisitsConfig,
  { view, area, unit }: PictureContext,
): TaskPicture {
  const count = visitCount(config, taskContextOf(view.course, view.game.state));
  const room = inset(area, 22 * unit);
  const gap = 12 * unit;
  const rows = count > 5 ? 2 : 1;
  const [upper, lower] = cut(room, 'top', room.height * (rows === 1 ? 0.27 : 0.42), 16 * unit);
  const sheet = { minWidth: 104 * unit, maxHeight: 240 * unit, minHeight: upper.height / rows - 3 * gap, gap };
  const places = gridIn(inset(upper, 16 * unit), count, sheet);
  const visited = new Set(task.visits.map(({ stakeholder }) => stakeholder));
  const free = allPeople(view).filter(({ id }) => !visited.has(id));
  const spots = gridIn(inset(lower, 16 * unit), free.length, {
    ...sheet,
    maxHeight: 180 * unit,
    minHeight: 112 * unit,
    minWidth: 146 * unit,
  });
  const zones = places.map((box, at) => ({
    id: `place-${at}`,
    box,
    look: 'card' as const,
    open: at >= task.visits.length,
    label: String(at + 1),
  }));
  return {
    ...emptyPicture,
    shapes: [
      { kind: 'sheet', box: upper },
      { kind: 'sheet', box: lower },
    ],
    zones: [...zones, { id: 'tray', box: lower, look: 'unseen', open: true }],
    items: [
      ...free.map((person, at) =>
        tokenItem(person, spots[at] ?? lower, {
          drops: zones.map(({ id }, place) => placing(person.id, id, place, task)),
        }),
      ),
      ...task.visits.flatMap(({ stakeholder }, at) => {
        const person = personById(view, stakeholder);
        if (person === undefined) return [];
        const drops: Drop[] = [{ zone: 'tray', moves: [{ kind: 'visits', type: 'remove', at }] }];
        for (let to = 0; to < task.visits.length; to += 1) {
          if (to !== at) drops.push({ zone: `place-${to}`, moves: [{ kind: 'visits', type: 'shift', from: at, to }] });
        }
        return [tokenItem(person, places[at] ?? upper, { drops, isChosen: true })];
      }),
    ],
  };
}

/** Listening, and without anybody to open the door: that is the page's to change. New ones go to the end of the list first. */
function placing(stakeholder: string, zone: string, place: number, { visits }: VisitsTask): Drop {
  const moves: VisitsMove[] = [{ kind: 'visits', type: 'place', stakeholder, angle: 'listen', messenger: 'self' }];
  if (place < visits.length) moves.push({ kind: 'visits', type: 'shift', from: visits.length, to: place });
  return { zone, moves };
}
