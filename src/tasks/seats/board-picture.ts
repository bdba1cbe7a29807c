// An oval table with chairs, the seat of the chair at its head, and everybody who could sit there.
import { boxAround, centreOf, cut, gridIn, inset } from '../../look/box';
import { roundOval } from '../../board/ladder-ring';
import { allPeople, facilitatorItem, personById, tokenItem } from '../../board/task-people';
import { type Drop, emptyPicture, type PictureContext, type TaskPicture } from '../../board/task-picture';
import { taskContextOf } from '../../flow/task-context';
import type { SeatsConfig } from './config';
import { type SeatsMove, type SeatsTask, takesSeat } from './rules';

export function seatsPicture(
  task: SeatsTask,
  config: SeatsConfig,
  { view, area, unit, say }: PictureContext,
): TaskPicture {
  const context = taskContextOf(view.course, view.game.state);
  const room = inset(area, 14 * unit);
  const [upper, tray] = cut(room, 'top', room.height * 0.59, 12 * unit);
  const cell = { width: Math.max(88, 142 * unit), height: Math.max(78, 128 * unit) };
  const middle = { x: upper.x + upper.width / 2, y: upper.y + upper.height * 0.5 };
  const [radiusX, radiusY] = [(upper.width - cell.width) / 2, (upper.height - cell.height) / 2];
  // One place more than chairs: the first, at the head of the table, is for the chair.
  const places = roundOval(middle, radiusX, radiusY, config.seatsAtMost + 1);
  const [head, ...chairs] = places.map((at) => boxAround(at, cell.width, cell.height));
  const headBox = head ?? upper;
  const tableHeight = Math.max(60, 2 * radiusY - cell.height);
  const table = boxAround(middle, Math.max(120, 2 * radiusX - cell.width * 2), tableHeight);
  const seat = (stakeholder: string): SeatsMove => ({ kind: 'seats', type: 'seat', stakeholder });
  const takeChair = (stakeholder: string): SeatsMove => ({ kind: 'seats', type: 'chair', stakeholder });
  const sitting = task.seated.filter((id) => id !== task.chair);
  const free = allPeople(view).filter(({ id }) => !task.seated.includes(id));
  const cells = gridIn(inset(tray, 10 * unit), free.length + 1, {
    minWidth: Math.max(78, 122 * unit),
    maxHeight: 150 * unit,
    minHeight: Math.max(70, 104 * unit),
    gap: 4 * unit,
  });
  const zones = chairs.map((box, at) => ({
    id: `chair-${at}`,
    box: round(box),
    look: 'round' as const,
    open: at >= sitting.length,
  }));
  const out: Drop = { zone: 'tray', moves: [] };
  return {
    ...emptyPicture,
    shapes: [
      { kind: 'table', box: table },
      { kind: 'sheet', box: tray },
    ],
    words: [
      {
        at: centreOf(table),
        words: say('seats.taken', seatNumbers(task, config)),
        look: 'onTable',
        width: table.width * 0.8,
      },
      ...(task.chair === ''
        ? []
        : [
            {
              at: { x: middle.x, y: table.y + 30 * unit },
              words: say('seats.chair'),
              look: 'onTable' as const,
              width: 200,
            },
          ]),
    ],
    zones: [
      ...zones,
      { id: 'head', box: round(headBox), look: 'round', open: task.chair === '', label: say('seats.chair') },
      { id: 'tray', box: tray, look: 'unseen', open: true },
    ],
    items: [
      ...free.map((person, at) =>
        tokenItem(person, cells[at + 1] ?? tray, {
          isPale: !takesSeat(context, person.index),
          drops: [
            ...zones.filter(({ open }) => open).map(({ id }) => ({ zone: id, moves: [seat(person.id)] })),
            { zone: 'head', moves: [seat(person.id), takeChair(person.id)] },
          ],
        }),
      ),
      ...task.seated.flatMap((id) => {
        const person = personById(view, id);
        if (person === undefined) return [];
        const isHead = id === task.chair;
        const box = isHead ? headBox : (chairs[sitting.indexOf(id)] ?? upper);
        const leave: Drop = { ...out, moves: [{ kind: 'seats', type: 'unseat', stakeholder: id }] };
        return [
          tokenItem(person, box, {
            isChosen: true,
            drops: isHead ? [leave] : [leave, { zone: 'head', moves: [takeChair(id)] }],
          }),
        ];
      }),
      facilitatorItem(say('you'), task.chair === 'facilitator' ? headBox : (cells[0] ?? tray), {
        drops: task.chair === 'facilitator' ? [] : [{ zone: 'head', moves: [takeChair('facilitator')] }],
      }),
    ],
  };
}

/** The round place in a box whose lower part is for a name. */
function round(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }) {
  const size = Math.min(box.width, box.height) * 0.82;
  return { x: box.x + (box.width - size) / 2, y: box.y, width: size, height: size };
}

function seatNumbers(task: SeatsTask, { seatsAtLeast, seatsAtMost }: SeatsConfig) {
  return { have: task.seated.length, least: seatsAtLeast, most: seatsAtMost };
}
