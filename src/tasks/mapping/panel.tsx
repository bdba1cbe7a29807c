// The wall of cards without dragging: cards one at a time, then gaps, interviews, and the first measurement.
import '../../panels/task-pieces/task-pieces.css';
import './panel.css';
import { useState } from 'preact/hooks';
import { taskContextOf } from '../../flow/task-context';
import { useI18n } from '../../panels/page-context';
import { Person } from '../../panels/pieces/person';
import type { TaskPanelProps } from '../../panels/task-panel';
import { OptionCard } from '../../panels/task-pieces/option-card';
import { OptionWords } from '../../panels/task-pieces/option-words';
import { Progress } from '../../panels/task-pieces/progress';
import { TaskParts } from '../../panels/task-pieces/task-parts';
import type { MappingConfig } from './config';
import { type MappingOnScreen, mappingOnScreen } from './panel-vm';
import { Wall } from './panel-wall';
import type { MappingMove, MappingTask } from './rules';

interface PartProps {
  readonly task: MappingTask;
  readonly config: MappingConfig;
  readonly shown: MappingOnScreen;
  readonly play: (move: MappingMove) => void;
}

export function MappingPanel({ view, play }: TaskPanelProps) {
  const { t } = useI18n();
  const [wanted, setWanted] = useState<string>();
  const { task } = view.game.flow;
  const context = taskContextOf(view.course, view.game.state);
  const { config } = context;
  if (task?.kind !== 'mapping' || config.kind !== 'mapping') return undefined;
  const shown = mappingOnScreen(view, task, config, context, wanted);
  const part: PartProps = { task, config, shown, play };
  return (
    <TaskParts
      label={config.title}
      parts={[
        {
          id: 'cards',
          name: t('task.mapping.cards'),
          isDone: shown.placed >= shown.actors.length,
          content: () => <Wall shown={shown} onTake={setWanted} play={play} />,
        },
        {
          id: 'gaps',
          name: t('task.mapping.gaps'),
          isDone: task.gaps.length >= shown.gapsNeeded,
          content: () => <Gaps {...part} />,
        },
        {
          id: 'interviews',
          name: t('task.mapping.interviews'),
          isDone: task.interviews.length >= shown.interviewsAtMost,
          content: () => <Interviews {...part} />,
        },
        {
          id: 'baseline',
          name: t('task.mapping.baseline'),
          isDone: task.baseline,
          content: () => <Baseline {...part} />,
        },
      ]}
    />
  );
}

function Gaps({ task, config, shown, play }: PartProps) {
  const { t } = useI18n();
  const isFull = task.gaps.length >= config.nameGaps;
  return (
    <>
      <Progress
        text={t('task.mapping.gapsNamed', { count: task.gaps.length, need: shown.gapsNeeded })}
        hint={isFull ? t('task.fullHint') : undefined}
        isDone={isFull}
        test="gaps-progress"
      />
      <div class="options" role="group" aria-label={t('task.mapping.gaps')}>
        {config.gaps.map(({ id, text }) => {
          const isOn = task.gaps.includes(id);
          return (
            <OptionCard
              key={id}
              isOn={isOn}
              isClosed={isFull}
              onPress={() => play({ kind: 'mapping', type: 'gap', gap: id, on: !isOn })}
              test={`gap-${id}`}
            >
              <span class="option-words">{text}</span>
            </OptionCard>
          );
        })}
      </div>
    </>
  );
}

function Interviews({ task, shown, play }: PartProps) {
  const { t } = useI18n();
  const most = shown.interviewsAtMost;
  const isFull = task.interviews.length >= most;
  return (
    <>
      <Progress
        text={t('task.mapping.asked', { count: task.interviews.length, most })}
        hint={isFull ? t('task.fullHint') : t('task.mapping.interviewsHint')}
        isDone={isFull}
        test="interviews-progress"
      />
      <div class="options" role="group" aria-label={t('task.mapping.interviews')}>
        {shown.people.map(({ person, isAsked }) => (
          <OptionCard
            key={person.stakeholder.id}
            isOn={isAsked}
            isClosed={isFull}
            onPress={() =>
              play({ kind: 'mapping', type: 'interview', stakeholder: person.stakeholder.id, on: !isAsked })
            }
            test={`interview-${person.stakeholder.id}`}
          >
            <Person person={person} />
          </OptionCard>
        ))}
      </div>
    </>
  );
}

function Baseline({ task, config, play }: PartProps) {
  const { t } = useI18n();
  return (
    <>
      <Progress
        text={t(task.baseline ? 'task.mapping.baselineTaken' : 'task.mapping.baselineNotTaken')}
        hint={t('task.mapping.baselineHint')}
        isDone={task.baseline}
        test="baseline-progress"
      />
      <OptionCard
        isOn={task.baseline}
        onPress={() => play({ kind: 'mapping', type: 'baseline', take: !task.baseline })}
        test="baseline-take"
      >
        <OptionWords name={t('task.mapping.baselineTake')} text={config.baseline.text} />
      </OptionCard>
    </>
  );
}
