// Seats, chair and rules without dragging, under indicators that move with every seat.
import '../../panels/task-pieces/task-pieces.css';
import { taskContextOf } from '../../flow/task-context';
import { useI18n } from '../../panels/page-context';
import { Chip } from '../../panels/pieces/chip';
import { Person } from '../../panels/pieces/person';
import { ToggleGroup } from '../../panels/pieces/toggle-group';
import type { TaskPanelProps } from '../../panels/task-panel';
import { OptionCard } from '../../panels/task-pieces/option-card';
import { Chips, OptionWords } from '../../panels/task-pieces/option-words';
import { Progress } from '../../panels/task-pieces/progress';
import { TaskParts } from '../../panels/task-pieces/task-parts';
import { useTold } from '../../panels/task-pieces/use-told';
import type { SeatsConfig } from './config';
import { captureInWords, SeatIndicatorsView } from './panel-indicators';
import { type SeatsOnScreen, seatsOnScreen } from './panel-vm';
import type { SeatsMove, SeatsTask } from './rules';

interface PartProps {
  readonly task: SeatsTask;
  readonly config: SeatsConfig;
  readonly shown: SeatsOnScreen;
  readonly play: (move: SeatsMove) => void;
}

export function SeatsPanel({ view, play }: TaskPanelProps) {
  const { t } = useI18n();
  const { task } = view.game.flow;
  const context = taskContextOf(view.course, view.game.state);
  const { config } = context;
  if (task?.kind !== 'seats' || config.kind !== 'seats') return undefined;
  const shown = seatsOnScreen(view, task, config, context);
  const part: PartProps = { task, config, shown, play };
  return (
    <>
      <SeatIndicatorsView shown={shown} />
      <TaskParts
        label={config.title}
        parts={[
          { id: 'seats', name: t('task.seats.people'), isDone: shown.isEnough, content: () => <Seats {...part} /> },
          { id: 'chair', name: t('task.seats.chair'), isDone: task.chair !== '', content: () => <Chair {...part} /> },
          {
            id: 'rules',
            name: t('task.seats.rules'),
            isDone: task.rules.length > 0,
            content: () => <Rules {...part} />,
          },
        ]}
      />
    </>
  );
}

function Seats({ shown, play }: PartProps) {
  const i18n = useI18n();
  const { t, percent } = i18n;
  const { indicators, least, most, isFull, isEnough } = shown;
  useTold(captureInWords(i18n, indicators.captured));
  return (
    <>
      <Progress
        text={t('task.seats.filled', {
          count: indicators.seats,
          least,
          most,
          share: percent(indicators.businessShare),
        })}
        hint={isFull ? t('task.fullHint') : undefined}
        isDone={isEnough}
        test="seats-progress"
      />
      <div class="options" role="group" aria-label={t('task.seats.people')}>
        {shown.seats.map(({ person, isSeated, isWilling, isDoer, isName }) => (
          <OptionCard
            key={person.stakeholder.id}
            isOn={isSeated}
            isClosed={isFull || !isWilling}
            onPress={() =>
              play({ kind: 'seats', type: isSeated ? 'unseat' : 'seat', stakeholder: person.stakeholder.id })
            }
            test={`seat-${person.stakeholder.id}`}
          >
            <Person person={person}>
              <Chips>
                {isDoer ? <Chip tone="good">{t('task.seats.doer')}</Chip> : undefined}
                {isName ? <Chip>{t('task.seats.name')}</Chip> : undefined}
                {isWilling ? undefined : <Chip tone="short">{t('task.seats.unwilling')}</Chip>}
              </Chips>
            </Person>
          </OptionCard>
        ))}
      </div>
    </>
  );
}

function Chair({ task, shown, play }: PartProps) {
  const { t } = useI18n();
  const chair = shown.members.find(({ stakeholder }) => stakeholder.id === task.chair);
  const text =
    task.chair === 'facilitator'
      ? t('task.seats.weChair')
      : chair === undefined
        ? t('task.seats.noChair')
        : t('task.seats.chairIs', { name: chair.stakeholder.name });
  return (
    <>
      <Progress text={text} isDone={task.chair !== ''} test="chair-progress" />
      {shown.members.length === 0 ? <p class="task-hint">{t('task.seats.seatFirst')}</p> : undefined}
      <ToggleGroup
        label={t('task.seats.chair')}
        layout="list"
        choosesOnPress
        chosen={task.chair === '' ? undefined : task.chair}
        onChoose={(stakeholder) => {
          if (stakeholder !== task.chair) play({ kind: 'seats', type: 'chair', stakeholder });
        }}
        choices={[
          ...shown.members.map((person) => ({
            value: person.stakeholder.id,
            test: `chair-${person.stakeholder.id}`,
            children: <Person person={person} />,
          })),
          {
            value: 'facilitator',
            test: 'chair-facilitator',
            children: <OptionWords name={t('task.you')} text={t('task.seats.weChairText')} />,
          },
        ]}
      />
    </>
  );
}

function Rules({ task, config, play }: PartProps) {
  const { t } = useI18n();
  const set = config.rules.filter(({ id }) => task.rules.includes(id)).length;
  return (
    <>
      <Progress
        text={t('task.seats.rulesSet', { count: set, most: config.rules.length })}
        hint={t('task.seats.rulesHint')}
        isDone={set > 0}
        test="rules-progress"
      />
      <div class="options" role="group" aria-label={t('task.seats.rules')}>
        {config.rules.map(({ id, name, text }) => {
          const isOn = task.rules.includes(id);
          return (
            <OptionCard
              key={id}
              isOn={isOn}
              onPress={() => play({ kind: 'seats', type: 'rule', rule: id, on: !isOn })}
              test={`rule-${id}`}
            >
              <OptionWords name={name} text={text} />
            </OptionCard>
          );
        })}
      </div>
    </>
  );
}
