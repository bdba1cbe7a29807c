// Owner, date and partner of each action on the calendar, one action open at a time.
import { useI18n } from '../../panels/page-context';
import { Chip } from '../../panels/pieces/chip';
import { ToggleGroup } from '../../panels/pieces/toggle-group';
import type { TaskPanelProps } from '../../panels/task-panel';
import { Fold } from '../../panels/task-pieces/fold';
import { Chips, OptionWords } from '../../panels/task-pieces/option-words';
import { OwnerChoice } from '../../panels/task-pieces/owner-choice';
import { ownersOnOffer } from '../../panels/task-pieces/owner-choice-vm';
import { Progress } from '../../panels/task-pieces/progress';
import { useTold } from '../../panels/task-pieces/use-told';
import { nameOf } from '../../panels/people-vm';
import type { AssigningConfig } from './config';
import type { AssigningOnScreen, PlanLine } from './panel-vm';
import type { AssigningMove } from './rules';

export interface PlanProps {
  readonly view: TaskPanelProps['view'];
  readonly config: AssigningConfig;
  readonly shown: AssigningOnScreen;
  readonly isReady: (index: number) => boolean;
  readonly onOpen: (item: string) => void;
  readonly play: (move: AssigningMove) => void;
}

export function Plan(props: PlanProps) {
  const { shown, onOpen } = props;
  const { t } = useI18n();
  if (shown.lines.length === 0)
    return <Progress text={t('task.assigning.nothingYet')} isDone={false} test="plan-progress" />;
  return (
    <>
      <Progress
        text={t('task.assigning.complete', { count: shown.complete, most: shown.lines.length })}
        hint={shown.own > 0 ? t('task.assigning.own', { count: shown.own }) : undefined}
        isDone={shown.complete === shown.lines.length}
        test="plan-progress"
      />
      <div class="folds">
        {shown.lines.map((line) => (
          <Fold
            key={line.item.id}
            isOpen={shown.open === line.item.id}
            isDone={line.isDone}
            onOpen={() => onOpen(line.item.id)}
            test={`plan-${line.item.id}`}
            head={<LineHead {...props} line={line} />}
          >
            <LineBody {...props} line={line} />
          </Fold>
        ))}
      </div>
    </>
  );
}

function LineHead({ view, config, line }: PlanProps & { readonly line: PlanLine }) {
  const { t } = useI18n();
  const { item, taken, date, partner, chance } = line;
  const owner = taken.owner === 'facilitator' ? t('task.you') : nameOf(view, taken.owner);
  useTold(
    chance === undefined
      ? ''
      : t('task.assigning.chanceOf', { name: item.name, chance: t(`task.assigning.chance.${chance}`) }),
  );
  return (
    <OptionWords name={item.name}>
      <Chips>
        <Chip tone={taken.owner === '' ? 'short' : 'good'}>
          {taken.owner === '' ? t('task.assigning.noOwner') : owner}
        </Chip>
        {config.dates.length === 0 ? undefined : (
          <Chip tone={date === undefined ? 'short' : 'good'}>
            {date === undefined ? t('task.assigning.noDate') : date.name}
          </Chip>
        )}
        {partner === undefined ? undefined : <Chip>{t('task.assigning.with', { name: partner.name })}</Chip>}
        {chance === undefined ? undefined : (
          <Chip tone={chance === 'low' ? 'short' : 'plain'} test={`chance-${item.id}`}>
            {t(`task.assigning.chance.${chance}`)}
          </Chip>
        )}
      </Chips>
    </OptionWords>
  );
}

function LineBody({ view, config, shown, isReady, onOpen, play, line }: PlanProps & { readonly line: PlanLine }) {
  const { t } = useI18n();
  const { item, taken } = line;
  const busy = shown.lines.filter((each) => each !== line).map((each) => each.taken.owner);
  const set = (move: AssigningMove): void => {
    onOpen(item.id);
    play(move);
  };
  return (
    <>
      <h2>{t('task.assigning.owner')}</h2>
      <OwnerChoice
        label={t('task.assigning.ownerOf', { name: item.name })}
        owners={ownersOnOffer(view, isReady, item.serves, busy)}
        chosen={taken.owner === '' ? undefined : taken.owner}
        onChoose={(owner) => set({ kind: 'assigning', type: 'owner', item: item.id, owner })}
        test={`owner-${item.id}`}
      />
      {config.dates.length === 0 ? undefined : (
        <>
          <h2>{t('task.assigning.date')}</h2>
          <ToggleGroup
            label={t('task.assigning.dateOf', { name: item.name })}
            layout="wrap"
            choosesOnPress
            chosen={taken.date === '' ? undefined : taken.date}
            onChoose={(date) => {
              if (date !== taken.date) set({ kind: 'assigning', type: 'date', item: item.id, date });
            }}
            choices={config.dates.map(({ id, name }) => ({ value: id, children: name, test: `date-${item.id}-${id}` }))}
          />
        </>
      )}
      {config.partners.length === 0 ? undefined : (
        <>
          <h2>{t('task.assigning.partner')}</h2>
          <ToggleGroup
            label={t('task.assigning.partnerOf', { name: item.name })}
            layout="wrap"
            choosesOnPress
            chosen={taken.partner}
            onChoose={(partner) => {
              if (partner !== taken.partner) set({ kind: 'assigning', type: 'partner', item: item.id, partner });
            }}
            choices={[
              { value: '', children: t('task.assigning.noPartner'), test: `partner-${item.id}-none` },
              ...config.partners.map(({ id, name }) => ({
                value: id,
                children: name,
                test: `partner-${item.id}-${id}`,
              })),
            ]}
          />
        </>
      )}
    </>
  );
}
