// One stage: its heading, which takes the focus when stage or screen change, its screens, and the way on below.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { useScrolling } from '../pieces/scrolling';
import { ToggleGroup } from '../pieces/toggle-group';
import { useStore } from '../use-store';
import { Refused } from '../words/refused';
import { panelId, tabIdOf } from './stage-tabs';
import { type DebriefScreen, numberOf, screenNow, screensIn } from './stages';

export function StagePanel({ children }: { readonly children: ComponentChildren }) {
  const { app, i18n, announce } = usePage();
  const { t, number } = i18n;
  const { send } = useGame();
  const stage = useStore(app.view, (state) => state.stage);
  const screen = useStore(app.view, screenNow);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(stage);
  const isFirst = useRef(true);
  const title = t(`debrief.stage.${stage}.title`);
  useEffect(() => {
    // Whoever walks along the tabs or the screens stays there.
    const isOnWay = document.activeElement?.matches('[role=tab][aria-selected=true], [role=radio][aria-checked=true]');
    if (isOnWay !== true) heading.current?.focus({ preventScroll: true });
    if (!isFirst.current) {
      const isStage = last.current !== stage;
      announce(
        isStage ? t('debrief.heard', { number: number(numberOf(stage)), title }) : t(`debrief.screen.${screen}`),
      );
    }
    isFirst.current = false;
    last.current = stage;
  }, [stage, screen]);
  return (
    <main class="words paper" data-stage={stage}>
      <div class="stage-panel" role="tabpanel" id={panelId} aria-labelledby={tabIdOf(stage)}>
        <div class="words-head stage-head">
          <div>
            <p class="eyebrow">{t('debrief.eyebrow', { number: number(numberOf(stage)) })}</p>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
          </div>
          <Screens key={stage} />
        </div>
        <Body key={`${stage} ${screen}`} label={screensIn(stage).length > 1 ? t(`debrief.screen.${screen}`) : title}>
          {children}
        </Body>
      </div>
      <div class="words-foot">
        <Refused />
        <Button look="main" onPress={() => send({ type: 'next' })} test="next">
          {t('debrief.next')}
        </Button>
      </div>
    </main>
  );
}

function Body({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const body = useRef<HTMLDivElement>(null);
  useScrolling(body);
  return (
    <div class="words-body" role="group" aria-label={label} ref={body}>
      {children}
    </div>
  );
}

function Screens() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const stage = useStore(app.view, (state) => state.stage);
  const chosen = useStore(app.view, screenNow);
  const screens = screensIn(stage);
  if (screens.length < 2) return undefined;
  return (
    <ToggleGroup<DebriefScreen>
      label={t('debrief.screens')}
      layout="wrap"
      chosen={chosen}
      onChoose={(screen) => app.view.setState({ screen: screens.indexOf(screen) })}
      choices={screens.map((screen) => ({
        value: screen,
        children: t(`debrief.screen.${screen}`),
        test: `screen-${screen}`,
      }))}
    />
  );
}
