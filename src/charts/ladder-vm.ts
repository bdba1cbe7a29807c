// Where the rungs and the people of the ladder lie: grouped by the rung where each ends, in one column or two.
import { shortened } from './text-room';

export interface LadderPerson {
  readonly name: string;
  /** Rungs 0-6. */
  readonly from: number;
  readonly to: number;
  /** How far it went, in words: two up, one down, the same. */
  readonly change: string;
}

export interface LadderRung {
  readonly name: string;
  /** How many stood here before and after, in words. */
  readonly counts: string;
}

export type LadderRow =
  | { readonly kind: 'rung'; readonly rung: number; readonly name: string; readonly counts: string }
  | { readonly kind: 'person'; readonly person: LadderPerson; readonly shortName: string; readonly trend: Trend };

export type Trend = 'up' | 'down' | 'same';

interface LadderColumn {
  readonly start: number;
  readonly rows: readonly (LadderRow & { readonly y: number })[];
}

export interface LadderPlan {
  readonly columns: readonly LadderColumn[];
  readonly columnWidth: number;
  readonly height: number;
  /** Distance of a rung's place from the start of its column. */
  readonly rungAt: (rung: number) => number;
  readonly changeAt: number;
}

export const ladderSizes = { text: 26, row: 38, head: 54, foot: 60, space: 48 };
const changeRoom = 150;
const mostInOneColumn = 14;

export function ladderPlan(people: readonly LadderPerson[], rungs: readonly LadderRung[], width: number): LadderPlan {
  const { row, head, foot, space, text } = ladderSizes;
  const count = people.length > mostInOneColumn ? 2 : 1;
  const columnWidth = (width - (count - 1) * space) / count;
  const rungWidth = Math.min(64, Math.round(columnWidth / 15));
  const rungsStart = columnWidth - changeRoom - 7 * rungWidth;
  const all = rowsOf(people, rungs, rungsStart - 20);
  const perColumn = columnLength(all, count);
  const columns = Array.from({ length: count }, (_, column) => ({
    start: column * (columnWidth + space),
    rows: all
      .slice(column * perColumn, column === count - 1 ? undefined : perColumn)
      .map((each, at) => ({ ...each, y: head + at * row + row / 2 })),
  }));
  return {
    columns,
    columnWidth,
    height: head + Math.max(...columns.map(({ rows }) => rows.length)) * row + foot,
    rungAt: (rung) => rungsStart + (rung + 0.5) * rungWidth,
    changeAt: rungsStart + 7 * rungWidth + text / 2,
  };
}

/** From the top rung down; on each, those who climbed furthest first. */
function rowsOf(people: readonly LadderPerson[], rungs: readonly LadderRung[], room: number): readonly LadderRow[] {
  return rungs
    .map(({ name, counts }, rung): readonly LadderRow[] => [
      { kind: 'rung', rung, name, counts },
      ...people
        .filter(({ to }) => to === rung)
        .sort((one, other) => other.to - other.from - (one.to - one.from))
        .map((person) => ({
          kind: 'person' as const,
          person,
          shortName: shortened(person.name, ladderSizes.text, room),
          trend: trendOf(person),
        })),
    ])
    .toReversed()
    .flat();
}

/** Rows of the first column: half of all, but a rung's name is not left alone at the foot. */
function columnLength(rows: readonly LadderRow[], columns: number): number {
  const half = Math.ceil(rows.length / columns);
  return columns > 1 && rows[half - 1]?.kind === 'rung' && rows[half]?.kind === 'person' ? half - 1 : half;
}

export function trendOf({ from, to }: LadderPerson): Trend {
  if (from === to) return 'same';
  return to > from ? 'up' : 'down';
}
