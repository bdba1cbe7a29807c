// The ladder before and after, from the rungs on which everybody stood.
import type { ChartWords } from './chart-words';
import type { LadderBeforeAfterProps } from './ladder-before-after';

export interface LadderMove {
  readonly name: string;
  /** Rungs 0-6. */
  readonly from: number;
  readonly to: number;
}

const rungs = [0, 1, 2, 3, 4, 5, 6] as const;

export function ladderOf(moves: readonly LadderMove[], { t, number, direction }: ChartWords): LadderBeforeAfterProps {
  const up = moves.filter(({ from, to }) => to > from).length;
  const down = moves.filter(({ from, to }) => to < from).length;
  const same = moves.length - up - down;
  return {
    direction,
    number,
    label: t('chart.ladder.label', { up: number(up), down: number(down), same: number(same) }),
    people: moves.map(({ name, from, to }) => ({ name, from, to, change: changeOf(to - from) })),
    rungs: rungs.map((rung) => ({
      name: t(`rung.${rung}`),
      counts: t('chart.ladder.counts', {
        before: number(moves.filter(({ from }) => from === rung).length),
        after: number(moves.filter(({ to }) => to === rung).length),
      }),
    })),
    ends: { before: t('chart.before'), after: t('chart.after') },
    table: {
      caption: t('chart.ladder.title'),
      person: t('chart.person'),
      before: t('chart.before'),
      after: t('chart.after'),
      change: t('chart.ladder.change'),
    },
  };

  function changeOf(by: number): string {
    if (by === 0) return t('chart.ladder.same');
    return by > 0 ? t('chart.ladder.up', { by: number(by) }) : t('chart.ladder.down', { by: number(-by) });
  }
}
