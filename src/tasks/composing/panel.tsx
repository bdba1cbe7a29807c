// Putting something together from parts without dragging: one tab for each part.
import '../../panels/task-pieces/task-pieces.css';
import './panel.css';
import { taskContextOf } from '../../flow/task-context';
import { useI18n } from '../../panels/page-context';
import { ToggleGroup } from '../../panels/pieces/toggle-group';
import type { TaskPanelProps } from '../../panels/task-panel';
import { OptionCard } from '../../panels/task-pieces/option-card';
import { Progress } from '../../panels/task-pieces/progress';
import { TaskParts } from '../../panels/task-pieces/task-parts';
import { ForEach } from './panel-for-each';
import { OptionInWords } from './panel-option';
import { composingOnScreen, type PartOnScreen } from './panel-vm';
import { type ComposingMove, moveOf } from './rules';

interface PartProps {
  readonly view: TaskPanelProps['view'];
  readonly shown: PartOnScreen;
  readonly play: (move: ComposingMove) => void;
}

export function ComposingPanel({ view, play }: TaskPanelProps) {
  const { t, list } = useI18n();
  const { task } = view.game.flow;
  const context = taskContextOf(view.course, view.game.state);
  const { config } = context;
  if (task?.kind !== 'composing' || config.kind !== 'composing') return undefined;
  const { parts, given } = composingOnScreen(task, config, context);
  return (
    <>
      <TaskParts
        label={config.title}
        parts={parts.map((shown) => ({
          id: shown.part.id,
          name: shown.part.name,
          isDone: shown.isDone,
          content: () => <ChosenPart view={view} shown={shown} play={play} />,
        }))}
      />
      {given.map(({ part, options }) => (
        <p key={part} class="task-hint">
          {t('task.composing.given', { part, options: list(options) })}
        </p>
      ))}
    </>
  );
}

function ChosenPart(props: PartProps) {
  const { shown } = props;
  if (shown.way === 'each') return <ForEach {...props} />;
  return shown.way === 'one' ? <OneOf {...props} /> : <SomeOf {...props} />;
}

function OneOf({ view, shown, play }: PartProps) {
  const { t } = useI18n();
  const { part, options, targets, isDone } = shown;
  const chosen = targets[0]?.chosen[0];
  const name = options.find(({ id }) => id === chosen)?.name;
  return (
    <>
      <Progress
        text={name === undefined ? t('task.composing.chooseOne') : t('task.composing.oneChosen', { name })}
        isDone={isDone}
        test={`${part.id}-progress`}
      />
      <ToggleGroup
        label={part.name}
        layout="list"
        choosesOnPress
        chosen={chosen}
        onChoose={(option) => {
          if (option !== chosen) play(moveOf('choose', { part: part.id, option, for: '' }));
        }}
        choices={options.map((option) => ({
          value: option.id,
          test: `option-${option.id}`,
          children: <OptionInWords view={view} option={option} />,
        }))}
      />
    </>
  );
}

function SomeOf({ view, shown, play }: PartProps) {
  const { t } = useI18n();
  const { part, options, targets, need, most, have, isDone } = shown;
  const chosen = targets[0]?.chosen ?? [];
  const isFull = have >= most;
  return (
    <>
      <Progress
        text={t(need === most ? 'task.chosenOf' : 'task.chosenOfRange', { count: have, least: need, most })}
        hint={isFull ? t('task.fullHint') : undefined}
        isDone={isDone}
        test={`${part.id}-progress`}
      />
      <div class="options" role="group" aria-label={part.name}>
        {options.map((option) => {
          const isOn = chosen.includes(option.id);
          return (
            <OptionCard
              key={option.id}
              isOn={isOn}
              isClosed={isFull}
              onPress={() => play(moveOf(isOn ? 'unchoose' : 'choose', { part: part.id, option: option.id, for: '' }))}
              test={`option-${option.id}`}
            >
              <OptionInWords view={view} option={option} />
            </OptionCard>
          );
        })}
      </div>
    </>
  );
}
