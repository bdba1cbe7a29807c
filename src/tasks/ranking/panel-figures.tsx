import { assertNever } from '../../base/assert';
import type { I18n } from '../../i18n/create-i18n';
import { useI18n } from '../../panels/page-context';
import type { Measure } from './config';
import type { Figure } from './panel-vm';

/** The five figures of one candidate side by side; those that count by the chosen criteria stand out. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const i18n = useI18n();
  return (
    <span class="ranking-figures">
      {figures.map(({ measure, value, counts }) => (
        <span key={measure} class="ranking-figure" data-counts={counts} data-measure={measure}>
          <span class="ranking-value">
            {value === undefined ? (
              <>
                <span aria-hidden="true">?</span>
                <span class="only-heard">{i18n.t('task.ranking.unknown')}</span>
              </>
            ) : (
              figureInWords(i18n, measure, value)
            )}
          </span>{' '}
          <span class="ranking-measure">{i18n.t(`task.ranking.measure.${measure}`)}</span>
        </span>
      ))}
    </span>
  );
}

function figureInWords(i18n: I18n, measure: Measure, value: number): string {
  switch (measure) {
    case 'jobs':
    case 'willing':
      return i18n.number(value);
    case 'growth':
      return i18n.t('task.ranking.percent', { value: i18n.change(value) });
    case 'locationQuotient':
      return i18n.number(value / 100);
    case 'traded':
      return i18n.t('task.ranking.percent', { value: i18n.number(value) });
    default:
      return assertNever(measure);
  }
}
