// What comes to an end, and who could take over from the facilitator.
import { useI18n } from '../../panels/page-context';
import { ToggleGroup } from '../../panels/pieces/toggle-group';
import { OptionCard } from '../../panels/task-pieces/option-card';
import { OptionWords } from '../../panels/task-pieces/option-words';
import { Progress } from '../../panels/task-pieces/progress';
import type { AssigningConfig } from './config';
import type { AssigningMove, AssigningTask } from './rules';

interface ExtrasProps {
  readonly task: AssigningTask;
  readonly config: AssigningConfig;
  readonly play: (move: AssigningMove) => void;
}

export function Drops({ task, config, play }: ExtrasProps) {
  const { t } = useI18n();
  return (
    <>
      <Progress
        text={t('task.assigning.dropped', { count: task.drops.length })}
        hint={t('task.optional')}
        isDone={task.drops.length > 0}
        test="drops-progress"
      />
      <div class="options" role="group" aria-label={t('task.assigning.drops')}>
        {config.drops.map(({ id, name, text }) => {
          const isOn = task.drops.includes(id);
          return (
            <OptionCard
              key={id}
              isOn={isOn}
              onPress={() => play({ kind: 'assigning', type: 'drop', drop: id, on: !isOn })}
              test={`drop-${id}`}
            >
              <OptionWords name={name} text={text} />
            </OptionCard>
          );
        })}
      </div>
    </>
  );
}

export function Successors({ task, config, play }: ExtrasProps) {
  const { t } = useI18n();
  const name = config.successors.find(({ id }) => id === task.successor)?.name;
  return (
    <>
      <Progress
        text={name === undefined ? t('task.assigning.noSuccessor') : t('task.assigning.successorIs', { name })}
        hint={t('task.optional')}
        isDone={name !== undefined}
        test="successors-progress"
      />
      <ToggleGroup
        label={t('task.assigning.successors')}
        layout="list"
        choosesOnPress
        chosen={task.successor}
        onChoose={(successor) => {
          if (successor !== task.successor) play({ kind: 'assigning', type: 'successor', successor });
        }}
        choices={[
          ...config.successors.map((successor) => ({
            value: successor.id,
            test: `successor-${successor.id}`,
            children: <OptionWords name={successor.name} text={successor.text} />,
          })),
          { value: '', test: 'successor-none', children: <OptionWords name={t('task.assigning.sayNothing')} /> },
        ]}
      />
    </>
  );
}
