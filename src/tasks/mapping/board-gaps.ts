// What the cluster lacks: notes on the wall for the gaps that are named, cards in the tray for those that are not.
import { type Box, cut, inset } from '../../look/box';
import { cardGrid } from '../../board/card-grid';
import { heightOfLines } from '../../board/letters';
import type { DropZone, PictureItem, TaskPicture } from '../../board/task-picture';
import type { Gap, MappingConfig } from './config';
import type { MappingMove, MappingTask } from './rules';

/** The page of the gaps: empty notes above, cards to name them with below. */
export function gapsPicture(
  task: MappingTask,
  config: MappingConfig,
  room: Box,
  label: string,
  unit: number,
): Pick<TaskPicture, 'shapes' | 'zones' | 'items'> {
  const [wall, tray] = cut(room, 'top', room.height * 0.36, 10 * unit);
  const count = Math.max(task.gaps.length, Math.min(config.nameGaps, config.gaps.length));
  const size = {
    minWidth: Math.max(180, 270 * unit),
    minHeight: heightOfLines(4, unit),
    maxWidth: 520 * unit,
    maxHeight: 190 * unit,
    gap: 12 * unit,
  };
  const places = cardGrid(inset(wall, 22 * unit), count, size);
  const cells = cardGrid(inset(tray, 12 * unit), config.gaps.length, size);
  const zones = places.map(
    (box, at): DropZone => ({ id: `gap-${at}`, box, look: 'card', open: at >= task.gaps.length, label }),
  );
  const move = (gap: string, on: boolean): MappingMove => ({ kind: 'mapping', type: 'gap', gap, on });
  return {
    shapes: [
      { kind: 'wall', box: wall },
      { kind: 'sheet', box: tray },
    ],
    zones: [...zones, { id: 'tray', box: tray, look: 'unseen', open: true }],
    items: config.gaps.map((gap, at): PictureItem => {
      const place = places[task.gaps.indexOf(gap.id)];
      if (place !== undefined) {
        return { ...note(gap, place), drag: 'move', drops: [{ zone: 'tray', moves: [move(gap.id, false)] }] };
      }
      const drops = zones.map(({ id }) => ({ zone: id, moves: [move(gap.id, true)] }));
      return { ...note(gap, cells[at] ?? tray), isChosen: false, drag: 'move', drops };
    }),
  };
}

/** The gaps that are named, under the sheets: for reading only. */
export function namedNotes(task: MappingTask, config: MappingConfig, box: Box, unit: number): readonly PictureItem[] {
  const named = task.gaps.flatMap((id) => config.gaps.filter((gap) => gap.id === id));
  const gap = 14 * unit;
  const width = (box.width - gap * (named.length - 1)) / Math.max(1, named.length);
  return named.map((each, at) => note(each, { ...box, x: box.x + at * (width + gap), width }));
}

function note({ id, text }: Gap, box: Box): PictureItem {
  return {
    id: `gap:${id}`,
    box,
    look: { kind: 'card', words: text },
    isChosen: true,
    mark: 'pin',
    drag: 'none',
    drops: [],
  };
}
