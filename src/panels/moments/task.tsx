// The frame of a task: its words, the panel of its kind, the hand-in, and afterwards what it brought.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { stepEyebrow } from '../words/moment-heading';
import { WhatChanged } from '../words/what-changed';
import { WordsPanel } from '../words/words-panel';
import { Undo } from './undo';

export function Task({ step, isShown }: { readonly step: number; readonly isShown: boolean }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const config = view.scenario.steps[step - 1]?.task;
  const eyebrow = stepEyebrow(i18n, app.reader.steps, step);
  if (config === undefined) return undefined;
  if (isShown) {
    return (
      <WordsPanel
        eyebrow={eyebrow}
        title={t('task.done')}
        footer={
          <Button look="main" onPress={() => send({ type: 'next' })} test="next">
            {t('task.next')}
          </Button>
        }
      >
        <WhatChanged title={t('task.brought')} />
      </WordsPanel>
    );
  }
  const Panel = app.taskPanels[config.kind];
  return (
    <WordsPanel
      eyebrow={eyebrow}
      title={config.title}
      isTitleOfScenario
      footer={
        <div class="foot-row">
          <Undo />
          <Button look="main" onPress={() => send({ type: 'handIn' })} test="hand-in">
            {t('task.handIn')}
          </Button>
        </div>
      }
    >
      <p class="large" dir="auto">
        {config.question}
      </p>
      <p dir="auto">{config.intro}</p>
      <Panel view={view} play={(move) => send({ type: 'task', move })} />
    </WordsPanel>
  );
}
