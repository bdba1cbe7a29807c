// The curves of the groups, from how things stood at each turn.
import type { Group } from '../rules/vocabulary';
import type { ChartWords } from './chart-words';
import type { GroupCurvesProps } from './group-curves';

export interface CurveTurn {
  /** 0 at the start, then 1-12. */
  readonly step: number;
  readonly groups: readonly { readonly group: Group; readonly engagement: number }[];
  readonly whole: number;
}

export function groupCurvesOf(turns: readonly CurveTurn[], { t, number, direction }: ChartWords): GroupCurvesProps {
  const [first, last] = [turns[0], turns.at(-1)];
  return {
    direction,
    number,
    label: t('chart.curves.label', { first: number(first?.whole ?? 0), last: number(last?.whole ?? 0) }),
    axis: t('chart.curves.axis'),
    turns: turns.map(({ step }, at) => {
      const isAgain = turns[at - 1]?.step === step;
      const key = isAgain ? 'chart.curves.again' : 'chart.curves.step';
      return {
        foot: isAgain ? '' : number(step),
        name: step === 0 ? t('chart.curves.start') : t(key, { step: number(step) }),
      };
    }),
    groups: (first?.groups ?? []).map(({ group }) => ({
      group,
      name: t(`group.${group}`),
      values: turns.map((turn) => turn.groups.find((each) => each.group === group)?.engagement ?? 0),
    })),
    whole: { name: t('chart.curves.whole'), values: turns.map(({ whole }) => whole) },
    table: { caption: t('chart.curves.title'), turn: t('chart.curves.turn') },
  };
}
