// Whom to see next: the person first, then what to talk about and who opens the door.
import { useEffect, useState } from 'preact/hooks';
import { anglesOf } from '../../panels/moments/visits-vm';
import { usePage } from '../../panels/page-context';
import type { StakeholderOnScreen } from '../../panels/people-vm';
import { Button } from '../../panels/pieces/button';
import { Person } from '../../panels/pieces/person';
import { ToggleGroup } from '../../panels/pieces/toggle-group';
import type { TaskPanelProps } from '../../panels/task-panel';
import { OptionWords } from '../../panels/task-pieces/option-words';
import { Progress } from '../../panels/task-pieces/progress';
import { useMovedFocus } from '../../panels/task-pieces/use-moved-focus';
import { useStore } from '../../panels/use-store';
import type { TaskContext } from '../kind';
import { doorOpenersOf, type VisitsOnScreen } from './panel-vm';
import type { VisitsMove } from './rules';

export interface VisitChoiceProps {
  readonly view: TaskPanelProps['view'];
  readonly context: TaskContext;
  readonly shown: VisitsOnScreen;
  readonly play: (move: VisitsMove) => void;
}

export function VisitChoice(props: VisitChoiceProps) {
  const { shown } = props;
  const { app, i18n } = usePage();
  const { t } = i18n;
  const selected = useStore(app.view, (state) => state.selected);
  const select = (id: string | undefined): void => app.view.setState({ selected: id });
  // Whoever was looked at in an earlier moment is not meant here.
  useEffect(() => app.view.setState({ selected: undefined }), [app]);
  const host = shown.isFull ? undefined : shown.open.find(({ stakeholder }) => stakeholder.id === selected);
  const { target, move } = useMovedFocus<HTMLHeadingElement>(host?.stakeholder.id);
  return (
    <>
      <Progress
        text={t('task.visits.listed', { count: shown.list.length, need: shown.need })}
        hint={shown.isFull ? t('task.visits.full') : undefined}
        isDone={shown.isFull}
        test="visits-progress"
      />
      <h2 ref={target} tabIndex={-1}>
        {host === undefined ? t('task.visits.who') : t('visit.to', { name: host.stakeholder.name })}
      </h2>
      {host === undefined ? (
        <ToggleGroup
          label={t('task.visits.who')}
          layout="list"
          choosesOnPress
          chosen={undefined}
          onChoose={(id) => {
            move();
            select(id);
          }}
          choices={
            shown.isFull
              ? []
              : shown.open.map((person) => ({
                  value: person.stakeholder.id,
                  test: `visit-person-${person.stakeholder.id}`,
                  children: <Person person={person} />,
                }))
          }
        />
      ) : (
        <VisitTo
          key={host.stakeholder.id}
          {...props}
          host={host}
          onLeave={() => {
            move();
            select(undefined);
          }}
        />
      )}
    </>
  );
}

interface VisitToProps extends VisitChoiceProps {
  readonly host: StakeholderOnScreen;
  readonly onLeave: () => void;
}

function VisitTo({ view, context, shown, play, host, onLeave }: VisitToProps) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const [angle, setAngle] = useState('listen');
  const [messenger, setMessenger] = useState('self');
  const { id } = host.stakeholder;
  return (
    <>
      <div class="row spread">
        <Person person={host} size="large" />
        <Button onPress={() => app.view.setState({ dialog: 'stakeholder' })} test="about-person">
          {t('visit.about')}
        </Button>
        <Button onPress={onLeave} test="other-person">
          {t('visit.other')}
        </Button>
      </div>
      <h3>{t('visit.angle')}</h3>
      <ToggleGroup
        label={t('visit.angle')}
        layout="wrap"
        chosen={angle}
        onChoose={setAngle}
        choices={[
          { value: 'listen', children: t('visit.listen'), test: 'visit-angle-listen' },
          ...anglesOf(view, host).map(({ interest, isKnown }) => ({
            value: interest.id,
            label: isKnown ? t('visit.knownAngle', { angle: interest.name }) : undefined,
            test: `visit-angle-${interest.id}`,
            children: (
              <>
                {isKnown ? <span aria-hidden="true">✓ </span> : undefined}
                {interest.name}
              </>
            ),
          })),
        ]}
      />
      <h3>{t('visit.via')}</h3>
      <ToggleGroup
        label={t('visit.via')}
        layout="wrap"
        chosen={messenger}
        onChoose={setMessenger}
        choices={[
          { value: 'self', children: t('visit.alone'), test: 'visit-messenger-self' },
          ...doorOpenersOf(view, host, context).map(({ stakeholder }) => ({
            value: stakeholder.id,
            test: `visit-messenger-${stakeholder.id}`,
            children: <OptionWords name={stakeholder.name} text={stakeholder.short} />,
          })),
        ]}
      />
      <Button
        look="main"
        onPress={() => {
          play({ kind: 'visits', type: 'place', stakeholder: id, angle, messenger });
          onLeave();
        }}
        test="visit-place"
      >
        {t('task.visits.place', { place: shown.list.length + 1 })}
      </Button>
    </>
  );
}
