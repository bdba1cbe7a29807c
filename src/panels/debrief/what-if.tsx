// "What if?": the decisions of the game, some of them changed, and both futures side by side. Changes can be kept, or played on from.
import { useMemo } from 'preact/hooks';
import { usePage } from '../page-context';
import { Changes } from './what-if/changes';
import { DifferencesOfFutures, ScoresOfFutures } from './what-if/futures';
import { Keeping } from './what-if/keeping';
import { TimelineOfDecisions } from './what-if/timeline';
import { useForesight } from './what-if/use-foresight';

export function WhatIf() {
  const { i18n } = usePage();
  const { t } = i18n;
  const foresight = useForesight();
  const { timeline, chosen, isTogether } = foresight;
  // Long, and the same before and after the answer: drawn once for each change.
  const decisions = useMemo(
    () =>
      timeline === undefined ? undefined : <TimelineOfDecisions foresight={foresight} decisions={timeline.decisions} />,
    [timeline, chosen, isTogether, i18n],
  );
  return (
    <section class="what-if" aria-label={t('whatIf.title')} data-test="what-if">
      <h2>{t('whatIf.title')}</h2>
      <p>{t('whatIf.text')}</p>
      {timeline === undefined ? (
        <p>{t('whatIf.wait')}</p>
      ) : (
        <div class="what-if-sides">
          {decisions}
          <div class="what-if-futures">
            <ScoresOfFutures here={timeline.end} there={foresight.future?.end ?? timeline.end} />
            <Changes foresight={foresight} />
            <DifferencesOfFutures end={timeline.end} future={foresight.future} />
            <Keeping foresight={foresight} decisions={timeline.decisions} />
          </div>
        </div>
      )}
    </section>
  );
}
