// The candidates as the table's own criteria order them, with the figures that count, and a podium for those that are chosen.
import { type Box, cut, gridIn, inset } from '../../board/box';
import { emptyPicture, type PictureContext, type PictureWords, type TaskPicture } from '../../board/task-picture';
import { type Candidate, type Measure, measures, type RankingConfig } from './config';
import type { RankingTask } from './rules';
import { isMeasured, knownWilling, ranked } from './table';

export function rankingPicture(
  task: RankingTask,
  config: RankingConfig,
  { area, unit, say }: PictureContext,
): TaskPicture {
  const room = inset(area, 22 * unit);
  const [table, side] = cut(room, 'left', room.width * 0.62, 20 * unit);
  const [tableHead, tableRows] = cut(inset(table, 16 * unit), 'top', 36 * unit, 8 * unit);
  const [sideHead, podium] = cut(inset(side, 16 * unit), 'top', 36 * unit, 8 * unit);
  const places = podiumPlaces(podium, config.chooseAtMost, unit);
  const order = isMeasured(task, config) ? ranked(task, config) : undefined;
  const names = order?.map(({ candidate }) => candidate) ?? config.candidates.map(({ id }) => id);
  const counting = measures.filter((measure) =>
    config.criteria.some((each) => each.measure === measure && task.criteria.includes(each.id)),
  );
  const [nameColumn, figureColumns] = cut(tableRows, 'left', tableRows.width * (counting.length === 0 ? 1 : 0.48), 0);
  const columns = gridIn(figureColumns, counting.length, {
    minWidth: 40,
    maxWidth: 40,
    maxHeight: figureColumns.height,
    minHeight: 0,
    gap: 0,
  });
  const rows = gridIn(nameColumn, names.length, {
    minWidth: table.width,
    maxHeight: 104 * unit,
    minHeight: 0,
    gap: 10 * unit,
  });
  const zones = places.map((box, at) => ({
    id: `podium-${at}`,
    box,
    look: 'card' as const,
    open: at >= task.chosen.length,
    label: String(at + 1),
  }));
  const choose = (candidate: string, on: boolean) => [
    { kind: 'ranking' as const, type: 'choose' as const, candidate, on },
  ];
  return {
    ...emptyPicture,
    shapes: [
      { kind: 'sheet', box: table },
      { kind: 'sheet', box: side },
    ],
    words: [
      {
        at: { ...middleOf(tableHead), x: nameColumn.x + nameColumn.width / 2 },
        words: say(order === undefined ? 'ranking.table' : 'ranking.ordered'),
        look: 'heading',
        width: nameColumn.width,
      },
      ...counting.map((measure, at): PictureWords => {
        const column = columns[at] ?? figureColumns;
        return {
          at: { x: column.x + column.width / 2, y: middleOf(tableHead).y },
          words: say(`ranking.measure.${measure}`),
          look: 'plain',
          width: column.width - 6 * unit,
        };
      }),
      ...names.flatMap((id, row) =>
        counting.flatMap((measure, at): readonly PictureWords[] => {
          const candidate = config.candidates.find((each) => each.id === id);
          const [column, line] = [columns[at], rows[row]];
          if (candidate === undefined || column === undefined || line === undefined) return [];
          const value = measure === 'willing' ? knownWilling(task, config, id) : valueIn(candidate, measure);
          return [
            {
              at: { x: column.x + column.width / 2, y: line.y + line.height / 2 },
              words: value === undefined ? '?' : say(`ranking.figure.${measure}`, { value }),
              look: 'heading',
              width: column.width - 6 * unit,
            },
          ];
        }),
      ),
      { at: middleOf(sideHead), words: say('ranking.chosen'), look: 'heading', width: sideHead.width },
    ],
    zones: [...zones, { id: 'table', box: table, look: 'unseen', open: true }],
    items: names.flatMap((id, row) => {
      const candidate = config.candidates.find((each) => each.id === id);
      if (candidate === undefined) return [];
      const above = order?.[row]?.above;
      const number = above === undefined ? {} : { number: String(above + 1) };
      const place = task.chosen.indexOf(id);
      return [
        {
          id,
          box: (place < 0 ? rows[row] : places[place]) ?? table,
          look: { kind: 'card' as const, words: candidate.name, ...number },
          isChosen: place >= 0,
          drag: 'move' as const,
          drops:
            place < 0
              ? zones.map((zone) => ({ zone: zone.id, moves: choose(id, true) }))
              : [{ zone: 'table', moves: choose(id, false) }],
        },
      ];
    }),
  };
}

/** A location quotient as people write it, and growth with its sign. */
function valueIn(candidate: Candidate, measure: Measure): number | string {
  const value = candidate[measure];
  if (measure === 'locationQuotient') return value / 100;
  return measure === 'growth' && value > 0 ? `+${value}` : value;
}

/** The first choice stands highest, the others lower and lower beside it. */
function podiumPlaces(box: Box, count: number, unit: number): readonly Box[] {
  const height = Math.min(100 * unit, box.height / (count + 1));
  return Array.from({ length: count }, (_, at) => {
    const narrow = at * 26 * unit;
    return {
      x: box.x + narrow / 2,
      y: box.y + box.height * 0.12 + at * (height + 28 * unit),
      width: box.width - narrow,
      height,
    };
  });
}

function middleOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
