import { type ChartPalette, chartPalettes } from '../../charts/palette';
import { usePage } from '../page-context';
import { useStore } from '../use-store';

/** The colours for charts in the theme of this screen. */
export function useChartPalette(): ChartPalette {
  return chartPalettes[useStore(usePage().app.settings, ({ theme }) => theme)];
}
