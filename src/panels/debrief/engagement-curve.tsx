// Engagement at the end of each turn, as a line.
import type { TurnReading } from '../../rules/state';
import { useI18n } from '../page-context';
import { curveOf } from './engagement-curve-vm';

export function EngagementCurve({ history }: { readonly history: readonly TurnReading[] }) {
  const { t, number, direction } = useI18n();
  const { width, height, points, line } = curveOf(history);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const label = t('curve.label', { first: number(first.engagement), last: number(last.engagement) });
  return (
    <figure class="curve">
      <figcaption>{t('curve.title')}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} data-direction={direction}>
        {[0, 50, 100].map((value) => (
          <line
            key={value}
            x1="0"
            x2={width}
            y1={height - 30 - value * 1.5}
            y2={height - 30 - value * 1.5}
            class="curve-grid"
          />
        ))}
        <polyline points={line} class="curve-line" fill="none" />
        {points.map(({ x, y, turn }) => (
          <circle key={turn} cx={x} cy={y} r="6" class="curve-point" />
        ))}
        {points.map(({ x, step, turn, isFirstOfStep }) =>
          isFirstOfStep ? (
            <text key={turn} x={x} y={height - 4} text-anchor="middle">
              {number(step)}
            </text>
          ) : undefined,
        )}
      </svg>
    </figure>
  );
}
