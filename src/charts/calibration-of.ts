// The picture of how sure and how right, from the counts of calls.
import type { CalibrationPictureProps } from './calibration-picture';
import type { ChartWords } from './chart-words';

export interface CalibrationCount {
  readonly confidence: 'unsure' | 'fairly' | 'certain';
  readonly calls: number;
  readonly right: number;
  /** Percent that the confidence stands for. */
  readonly meant: number;
}

export function calibrationPictureOf(
  counts: readonly CalibrationCount[],
  { t, percent, direction }: ChartWords,
): CalibrationPictureProps {
  const rows = counts.map(({ confidence, calls, right, meant }) => {
    const share = calls === 0 ? undefined : Math.round((right * 100) / calls);
    return {
      name: t(`confidence.${confidence}`),
      calls: t('calibration.rightOf', { right, count: calls }),
      right: share,
      rightWords: share === undefined ? '' : percent(share),
      meant,
      meantWords: t('chart.calibration.meant', { share: percent(meant) }),
      verdict: t(`chart.calibration.${fitOf({ calls, right, meant })}`),
    };
  });
  return {
    direction,
    rows,
    label: t('chart.calibration.title'),
    scale: [0, 50, 100].map((value) => ({ value, words: percent(value) })),
    table: {
      caption: t('chart.calibration.title'),
      head: [
        t('chart.calibration.confidence'),
        t('chart.calibration.calls'),
        t('chart.calibration.right'),
        t('chart.calibration.aim'),
        t('chart.calibration.fit'),
      ],
    },
  };
}

/** One call more or less could have made it exact: then nothing is said against it. */
export function fitOf({ calls, right, meant }: Omit<CalibrationCount, 'confidence'>): 'none' | 'as' | 'less' | 'more' {
  if (calls === 0) return 'none';
  const beside = right * 100 - calls * meant;
  if (Math.abs(beside) < 100) return 'as';
  return beside < 0 ? 'less' : 'more';
}
