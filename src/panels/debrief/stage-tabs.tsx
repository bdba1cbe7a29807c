// Where one is in the debrief: six tabs with one tab stop.
import { useRef } from 'preact/hooks';
import { debriefStages } from '../../session/view';
import { usePage } from '../page-context';
import { choiceByKey } from '../pieces/roving-focus';
import { useStore } from '../use-store';
import { numberOf } from './stages';

export const panelId = 'debrief-stage';
export const tabIdOf = (stage: string) => `debrief-tab-${stage}`;

export function StageTabs() {
  const { app, i18n } = usePage();
  const { t, number, direction } = i18n;
  const now = useStore(app.view, (state) => state.stage);
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const to = choiceByKey(event.key, debriefStages.indexOf(now), debriefStages.length, direction === 'rtl');
    const stage = to === undefined ? undefined : debriefStages[to];
    if (stage === undefined) return;
    event.preventDefault();
    app.view.setState({ stage, screen: 0 });
    list.current?.querySelector<HTMLElement>(`#${tabIdOf(stage)}`)?.focus();
  }

  return (
    <header class="top">
      <div class="top-bar paper stage-tabs" role="tablist" aria-label={t('debrief.stages')} ref={list}>
        {debriefStages.map((stage) => (
          <button
            key={stage}
            type="button"
            role="tab"
            id={tabIdOf(stage)}
            class="stage-tab"
            aria-selected={stage === now}
            aria-controls={panelId}
            tabIndex={stage === now ? 0 : -1}
            data-test={`stage-${stage}`}
            onClick={() => app.view.setState({ stage, screen: 0 })}
            onKeyDown={onKeyDown}
          >
            <span class="stage-number">{number(numberOf(stage))}</span> {t(`debrief.stage.${stage}.tab`)}
          </button>
        ))}
      </div>
    </header>
  );
}
