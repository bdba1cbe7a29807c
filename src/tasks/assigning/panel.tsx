// Which actions, who owns each and from when, without dragging; in the long form also what ends and who comes after.
import '../../panels/task-pieces/task-pieces.css';
import './panel.css';
import { useState } from 'preact/hooks';
import { taskContextOf } from '../../flow/task-context';
import { useI18n } from '../../panels/page-context';
import type { TaskPanelProps } from '../../panels/task-panel';
import { OptionCard } from '../../panels/task-pieces/option-card';
import { OptionWords } from '../../panels/task-pieces/option-words';
import { Progress } from '../../panels/task-pieces/progress';
import { type TaskPart, TaskParts } from '../../panels/task-pieces/task-parts';
import { Wants } from '../../panels/task-pieces/wants';
import type { AssigningConfig } from './config';
import { Drops, Successors } from './panel-extras';
import { Plan } from './panel-plan';
import { type AssigningOnScreen, assigningOnScreen } from './panel-vm';
import { type AssigningMove, type AssigningTask, ownsActions } from './rules';

export function AssigningPanel({ view, play }: TaskPanelProps) {
  const { t } = useI18n();
  const [wanted, setWanted] = useState<string>();
  const { task } = view.game.flow;
  const context = taskContextOf(view.course, view.game.state);
  const { config } = context;
  if (task?.kind !== 'assigning' || config.kind !== 'assigning') return undefined;
  const shown = assigningOnScreen(task, config, context, wanted);
  const parts: TaskPart[] = [
    {
      id: 'items',
      name: t('task.assigning.items'),
      isDone: shown.isEnough,
      content: () => <Items view={view} task={task} config={config} shown={shown} play={play} />,
    },
    {
      id: 'plan',
      name: t('task.assigning.plan'),
      isDone: shown.isEnough && shown.complete === shown.lines.length,
      content: () => (
        <Plan
          view={view}
          config={config}
          shown={shown}
          isReady={(index) => ownsActions(context, index)}
          onOpen={setWanted}
          play={play}
        />
      ),
    },
  ];
  if (config.drops.length > 0) {
    parts.push({
      id: 'drops',
      name: t('task.assigning.drops'),
      isDone: task.drops.length > 0,
      content: () => <Drops task={task} config={config} play={play} />,
    });
  }
  if (config.successors.length > 0) {
    parts.push({
      id: 'successors',
      name: t('task.assigning.successors'),
      isDone: task.successor !== '',
      content: () => <Successors task={task} config={config} play={play} />,
    });
  }
  return <TaskParts label={config.title} parts={parts} />;
}

interface ItemsProps {
  readonly view: TaskPanelProps['view'];
  readonly task: AssigningTask;
  readonly config: AssigningConfig;
  readonly shown: AssigningOnScreen;
  readonly play: (move: AssigningMove) => void;
}

function Items({ view, task, config, shown, play }: ItemsProps) {
  const { t } = useI18n();
  const { lines, least, most, isFull, isEnough } = shown;
  return (
    <>
      <Progress
        text={t(least === most ? 'task.chosenOf' : 'task.chosenOfRange', { count: lines.length, least, most })}
        hint={isFull ? t('task.fullHint') : undefined}
        isDone={isEnough}
        test="items-progress"
      />
      <div class="options" role="group" aria-label={t('task.assigning.items')}>
        {config.items.map(({ id, name, text, serves }) => {
          const isOn = task.items.some(({ item }) => item === id);
          return (
            <OptionCard
              key={id}
              isOn={isOn}
              isClosed={isFull}
              onPress={() => play({ kind: 'assigning', type: isOn ? 'leave' : 'take', item: id })}
              test={`item-${id}`}
            >
              <OptionWords name={name} text={text}>
                <Wants view={view} serves={serves} />
              </OptionWords>
            </OptionCard>
          );
        })}
      </div>
    </>
  );
}
