import { phraseOf } from '../../../debrief/phrases';
import { mostChanges } from '../../../session/notes';
import { useGame } from '../../game-context';
import { usePage } from '../../page-context';
import { Button } from '../../pieces/button';
import { ToggleGroup } from '../../pieces/toggle-group';
import type { ForesightOnPage } from './use-foresight';
import type { Chosen } from './what-if-vm';

/** What is changed now: one decision, or several together. */
export function Changes({ foresight }: { readonly foresight: ForesightOnPage }) {
  const { i18n } = usePage();
  const { t } = i18n;
  const { chosen, isTogether, setTogether, remove } = foresight;
  return (
    <section class="block" aria-label={t('whatIf.changes')}>
      <div class="row spread">
        <h3>{t('whatIf.changes')}</h3>
        <ToggleGroup
          label={t('whatIf.mode')}
          layout="wrap"
          chosen={isTogether ? 'together' : 'alone'}
          onChoose={(mode) => setTogether(mode === 'together')}
          choices={(['alone', 'together'] as const).map((value) => ({
            value,
            children: value === 'alone' ? t('whatIf.alone') : t('whatIf.together'),
            test: `mode-${value}`,
          }))}
        />
      </div>
      {chosen.length === 0 ? <p>{t('whatIf.none')}</p> : undefined}
      <ul class="rows" data-test="changes">
        {chosen.map((each, at) => (
          <li key={at} class="what-if-change">
            <p id={`what-if-change-${at}`} class="said">
              <ChangeInWords chosen={each} />
            </p>
            <Button
              look="quiet"
              onPress={() => remove(each.change)}
              describedBy={`what-if-change-${at}`}
              test={`remove-change-${at + 1}`}
            >
              {t('whatIf.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length >= mostChanges ? <p class="hint">{t('whatIf.full', { count: mostChanges })}</p> : undefined}
    </section>
  );
}

export function ChangeInWords({ chosen: { way } }: { readonly chosen: Chosen }) {
  const { i18n } = usePage();
  const { view } = useGame();
  if (way === undefined) return <>{i18n.t('whatIf.unknownChange')}</>;
  const say = (about: typeof way.decision.about): string => i18n.say(phraseOf(view.scenario, about));
  return (
    <>
      {i18n.t('whatIf.change', {
        step: way.decision.step,
        decision: say(way.decision.about),
        other: say(way.other.about),
      })}
    </>
  );
}
