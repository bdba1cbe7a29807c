// The sheets of the calendar and where the cards lie on them.
import { type Box, cut, inset } from '../../look/box';
import { cardGrid } from '../../board/card-grid';
import { heightOfLines } from '../../board/letters';
import type { AssigningConfig } from './config';
import type { AssigningTask } from './rules';

export interface CalendarSheet {
  /** Undefined: for what has no date yet. */
  readonly date: string | undefined;
  readonly name: string;
  readonly box: Box;
  readonly head: Box;
  readonly cards: readonly { readonly item: string; readonly box: Box }[];
}

const crowd = 3; // cards from which on a sheet is twice as wide as the others

/** A sheet for each date, and one for what has none while there is such a thing. */
export function calendarSheets(
  calendar: Box,
  task: AssigningTask,
  { dates }: AssigningConfig,
  undated: string,
  unit: number,
): readonly CalendarSheet[] {
  const wall = inset(calendar, 12 * unit);
  const gap = 10 * unit;
  const lanes = [...(task.items.some(({ date }) => date === '') ? [{ id: '', name: undated }] : []), ...dates].map(
    ({ id, name }) => ({ id, name, held: task.items.filter(({ date }) => date === id) }),
  );
  const weights = lanes.map(({ held }) => (held.length > crowd ? 2 : 1));
  const share =
    (wall.width - gap * (lanes.length - 1)) /
    Math.max(
      1,
      weights.reduce((sum, each) => sum + each, 0),
    );
  let x = wall.x;
  return lanes.map(({ id, name, held }, at) => {
    const box = { ...wall, x, width: share * (weights[at] ?? 1) };
    x += box.width + gap;
    const [head, body] = cut(inset(box, 8 * unit), 'top', Math.max(38, 60 * unit), 8 * unit);
    const cells = cardGrid(body, held.length, {
      minWidth: Math.max(130, 200 * unit),
      minHeight: heightOfLines(2, unit),
      maxWidth: body.width,
      maxHeight: 130 * unit,
      gap: 6 * unit,
      lie: 'top',
    });
    return {
      date: id === '' ? undefined : id,
      name,
      box,
      head: { ...head, x: head.x + 14 * unit, width: head.width - 28 * unit },
      cards: held.map(({ item }, card) => ({ item, box: cells[card] ?? body })),
    };
  });
}
