// A table on paper: the candidates as the table's own criteria order them, their figures, and a podium for the chosen.
import { type Box, centreOf, cut, inset } from '../../look/box';
import {
  emptyPicture,
  type PictureContext,
  type PictureItem,
  type PictureShape,
  type PictureWords,
  type TaskPicture,
} from '../../board/task-picture';
import { type Candidate, type Measure, measures, type RankingConfig } from './config';
import { type PodiumPlace, podiumPlaces } from './board-podium';
import type { RankingMove, RankingTask } from './rules';
import { isMeasured, knownWilling, ranked } from './table';

interface Row {
  readonly candidate: Candidate;
  /** How many are above it; undefined while nothing is measured. */
  readonly above: number | undefined;
  readonly box: Box;
  readonly name: Box;
}

export function rankingPicture(task: RankingTask, config: RankingConfig, context: PictureContext): TaskPicture {
  const { area, unit, say } = context;
  const room = inset(area, 14 * unit);
  const [below, table] = cut(room, 'bottom', Math.max(124, room.height * 0.23), 12 * unit);
  const [head, body] = cut(inset(table, 12 * unit), 'top', Math.max(40, 58 * unit), 0);
  const places = podiumPlaces(below, config.chooseAtMost, unit);
  const isOrdered = isMeasured(task, config);
  const rows = rowsOf(task, config, body, isOrdered, unit);
  const [nameHead, figuresHead] = cut(head, 'left', head.width * nameShare, 0);
  const columns = columnsIn(figuresHead);
  const counting = measures.filter((measure) =>
    config.criteria.some((each) => each.measure === measure && task.criteria.includes(each.id)),
  );
  const bandOf = ({ x, width }: Box): PictureShape => ({
    kind: 'band',
    box: { x: x + 3 * unit, y: head.y, width: width - 6 * unit, height: head.height + body.height },
  });
  const zones = places.map(({ card }, at) => ({
    id: `podium-${at}`,
    box: card,
    look: 'card' as const,
    open: at >= task.chosen.length,
    ...(at === task.chosen.length ? { label: say('ranking.chosen') } : {}),
  }));
  return {
    ...emptyPicture,
    shapes: [
      { kind: 'sheet', box: table },
      ...columns.flatMap((column, at) => (counting.includes(measures[at] ?? 'jobs') ? [bandOf(column)] : [])),
      ...rows.map(({ box }): PictureShape => ({ kind: 'rule', box: { ...box, height: Math.max(1, 2 * unit) } })),
      ...places.map(({ step }): PictureShape => ({ kind: 'step', box: step })),
    ],
    words: [
      wordsIn(nameHead, say(isOrdered ? 'ranking.ordered' : 'ranking.table'), 'heading', unit),
      ...columns.flatMap((column, at): readonly PictureWords[] => {
        const measure = measures[at];
        if (measure === undefined) return [];
        return [
          wordsIn(column, say(`ranking.measure.${measure}`), counting.includes(measure) ? 'plain' : 'faint', unit),
        ];
      }),
      ...rows.flatMap((row) => figuresOf(row, task, config, columns, counting, context)),
      ...rows.filter(({ candidate }) => task.chosen.includes(candidate.id)).flatMap((row) => printed(row, unit)),
      ...places.map(({ step }, at) => wordsIn(step, String(at + 1), 'onTable', unit)),
    ],
    zones: [...zones, { id: 'table', box: table, look: 'unseen', open: true }],
    items: rows.map((row) => cardOf(row, task, zones, places, table)),
  };
}

const nameShare = 0.4; // of the table's width

function rowsOf(task: RankingTask, config: RankingConfig, body: Box, isOrdered: boolean, unit: number): readonly Row[] {
  const height = body.height / Math.max(1, config.candidates.length);
  return ranked(task, config).flatMap(({ candidate: id, above }, at) => {
    const candidate = config.candidates.find((each) => each.id === id);
    if (candidate === undefined) return [];
    const box = { ...body, y: body.y + at * height, height };
    const [name] = cut(inset(box, 3 * unit), 'left', box.width * nameShare - 10 * unit, 0);
    return [{ candidate, above: isOrdered ? above : undefined, box, name }];
  });
}

function columnsIn(box: Box): readonly Box[] {
  const width = box.width / measures.length;
  return measures.map((_, at) => ({ ...box, x: box.x + at * width, width }));
}

function figuresOf(
  { candidate, box }: Row,
  task: RankingTask,
  config: RankingConfig,
  columns: readonly Box[],
  counting: readonly Measure[],
  { unit, say }: PictureContext,
): readonly PictureWords[] {
  return columns.flatMap((column, at) => {
    const measure = measures[at];
    if (measure === undefined) return [];
    const value =
      measure === 'willing' ? knownWilling(task, config, candidate.id) : shownValue(candidate[measure], measure);
    const words = value === undefined ? '?' : say(`ranking.figure.${measure}`, { value });
    const cell = { ...column, y: box.y, height: box.height };
    return [wordsIn(cell, words, counting.includes(measure) ? 'figure' : 'faint', unit)];
  });
}

/** A location quotient as people write it, and growth with its sign. */
function shownValue(value: number, measure: Measure): number | string {
  if (measure === 'locationQuotient') return value / 100;
  return measure === 'growth' && value > 0 ? `+${value}` : value;
}

/** What stands in the row of a candidate whose card is on the podium. */
function printed({ candidate, above, name }: Row, unit: number): readonly PictureWords[] {
  const [number, rest] = cut(name, 'left', 46 * unit, 0);
  const words = wordsIn(above === undefined ? name : rest, `✓ ${candidate.name}`, 'plain', unit);
  return above === undefined ? [words] : [words, wordsIn(number, String(above + 1), 'figure', 0)];
}

function cardOf(
  { candidate: { id, name: words }, above, name }: Row,
  { chosen }: RankingTask,
  zones: readonly { readonly id: string }[],
  places: readonly PodiumPlace[],
  table: Box,
): PictureItem {
  const choose = (on: boolean): RankingMove => ({ kind: 'ranking', type: 'choose', candidate: id, on });
  const place = chosen.indexOf(id);
  const number = above === undefined || place >= 0 ? {} : { number: String(above + 1) };
  return {
    id,
    box: place < 0 ? name : (places[place]?.card ?? table),
    look: { kind: 'card', words, ...number },
    isChosen: place >= 0,
    drag: 'move',
    drops:
      place < 0
        ? zones.map((zone) => ({ zone: zone.id, moves: [choose(true)] }))
        : [{ zone: 'table', moves: [choose(false)] }],
  };
}

function wordsIn(box: Box, words: string, look: PictureWords['look'], unit: number): PictureWords {
  return { at: centreOf(box), words, look, width: box.width - 8 * unit, height: box.height };
}
