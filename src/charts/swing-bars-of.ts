// The bars of the turning points, from their gains.
import type { ChartWords } from './chart-words';
import type { SwingBarsProps } from './swing-bars';

export interface SwingGain {
  /** 1-12. */
  readonly step: number;
  /** What was decided, in words. */
  readonly label: string;
  /** Thousandths of what the end would have been worth more, the other way. */
  readonly gain: number;
}

export function swingBarsOf(gains: readonly SwingGain[], { t, number, change, direction }: ChartWords): SwingBarsProps {
  return {
    direction,
    label: t('chart.swings.title'),
    swings: gains.map(({ step, label, gain }) => ({
      step: t('chart.curves.step', { step: number(step) }),
      label,
      value: gain,
      amount: change(Math.round(gain / 100) / 10),
    })),
    worse: t('chart.swings.worse'),
    better: t('chart.swings.better'),
    table: {
      caption: t('chart.swings.title'),
      head: [t('chart.swings.step'), t('chart.swings.decision'), t('chart.swings.other'), t('chart.swings.points')],
    },
  };
}
