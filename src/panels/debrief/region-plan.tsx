// "Our region's plan": the twelve lines on one page, to be written and changed at the end.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Meter } from '../pieces/meter';
import { LineOfPlan } from './plan-line';
import { planOf, writtenIn } from './region-plan-vm';

export function RegionPlan() {
  const { app, i18n } = usePage();
  const { t, number } = i18n;
  const { view } = useGame();
  const { steps } = app.reader;
  const plan = planOf(view, steps);
  const written = writtenIn(plan);
  return (
    <section class="block plan" aria-label={t('plan.title')} data-test="mirrors">
      <h2>{t('plan.title')}</h2>
      <p>{t('plan.text')}</p>
      <Meter
        label={t('plan.progress')}
        value={written}
        most={steps.length}
        shown={t('plan.writtenOf', { written: number(written), all: number(steps.length) })}
        test="plan-progress"
      />
      {plan.map(({ phase, lines }) => (
        <section key={phase} class="plan-phase" aria-label={t(`phase.${phase}`)} data-test={`plan-phase-${phase}`}>
          <h3>
            <span class="chip" aria-hidden="true">
              {phase}
            </span>{' '}
            {t(`phase.${phase}`)}
          </h3>
          <ol class="plan-lines">
            {lines.map((line) => (
              <LineOfPlan key={line.step} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
