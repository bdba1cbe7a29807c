// Lines to the outside without dragging: open a partner, choose who holds the line.
import '../../panels/task-pieces/task-pieces.css';
import './panel.css';
import { useState } from 'preact/hooks';
import { taskContextOf } from '../../flow/task-context';
import { useI18n } from '../../panels/page-context';
import { nameOf } from '../../panels/people-vm';
import { Button } from '../../panels/pieces/button';
import { Chip } from '../../panels/pieces/chip';
import type { TaskPanelProps } from '../../panels/task-panel';
import { Fold } from '../../panels/task-pieces/fold';
import { Chips, OptionWords } from '../../panels/task-pieces/option-words';
import { OwnerChoice } from '../../panels/task-pieces/owner-choice';
import { ownersOnOffer } from '../../panels/task-pieces/owner-choice-vm';
import { Progress } from '../../panels/task-pieces/progress';
import { useMovedFocus } from '../../panels/task-pieces/use-moved-focus';
import { Wants } from '../../panels/task-pieces/wants';
import { linkingOnScreen, type PartnerOnScreen } from './panel-vm';
import { leadsLinks, type LinkingMove, type LinkingTask } from './rules';

export function LinkingPanel({ view, play }: TaskPanelProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState<string>();
  const { task } = view.game.flow;
  const context = taskContextOf(view.course, view.game.state);
  const { config } = context;
  if (task?.kind !== 'linking' || config.kind !== 'linking') return undefined;
  const { groups, links, least, most, isFull, isEnough, own } = linkingOnScreen(task, config, context);
  return (
    <div class="task-part">
      <Progress
        text={t(least === most ? 'task.linking.drawnOf' : 'task.linking.drawn', { count: links, least, most })}
        hint={isFull ? t('task.linking.full') : own > 0 ? t('task.linking.own', { count: own }) : undefined}
        isDone={isEnough}
        test="links-progress"
      />
      {groups.map(({ kind, partners }) => (
        <section key={kind} class="link-group" aria-label={t(`task.linking.kind.${kind}`)}>
          <h2>{t(`task.linking.kind.${kind}`)}</h2>
          <div class="folds">
            {partners.map((each) => (
              <Fold
                key={each.partner.id}
                isOpen={open === each.partner.id}
                isDone={each.leader !== undefined}
                onOpen={() => setOpen(open === each.partner.id ? undefined : each.partner.id)}
                test={`partner-${each.partner.id}`}
                head={<PartnerHead view={view} shown={each} />}
              >
                <Leader
                  view={view}
                  task={task}
                  shown={each}
                  isReady={(index) => leadsLinks(context, index)}
                  isFull={isFull && each.leader === undefined}
                  play={play}
                />
              </Fold>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

interface PartnerProps {
  readonly view: TaskPanelProps['view'];
  readonly shown: PartnerOnScreen;
}

function PartnerHead({ view, shown: { partner, leader } }: PartnerProps) {
  const { t } = useI18n();
  return (
    <OptionWords name={partner.name} text={partner.text}>
      <Chips>
        {leader === undefined ? undefined : (
          <Chip tone="good" test={`led-${partner.id}`}>
            {leader === 'facilitator'
              ? t('task.linking.ledByUs')
              : t('task.linking.ledBy', { name: nameOf(view, leader) })}
          </Chip>
        )}
        {partner.abroad ? <Chip>{t('task.linking.abroad')}</Chip> : undefined}
      </Chips>
      <Wants view={view} serves={partner.serves} />
    </OptionWords>
  );
}

interface LeaderProps extends PartnerProps {
  readonly task: LinkingTask;
  readonly isReady: (index: number) => boolean;
  readonly isFull: boolean;
  readonly play: (move: LinkingMove) => void;
}

function Leader({ view, task, shown: { partner, leader }, isReady, isFull, play }: LeaderProps) {
  const { t } = useI18n();
  const { target, move } = useMovedFocus<HTMLHeadingElement>(leader);
  const busy = task.links.filter((link) => link.partner !== partner.id).map((link) => link.leader);
  return (
    <>
      {isFull ? <p class="task-hint">{t('task.linking.full')}</p> : undefined}
      <h3 ref={target} tabIndex={-1}>
        {t('task.linking.leader')}
      </h3>
      <OwnerChoice
        label={t('task.linking.leaderOf', { name: partner.name })}
        owners={ownersOnOffer(view, isReady, partner.serves, busy)}
        chosen={leader}
        onChoose={(id) => play({ kind: 'linking', type: 'link', partner: partner.id, leader: id })}
        test={`leader-${partner.id}`}
      />
      {leader === undefined ? undefined : (
        <Button
          onPress={() => {
            move();
            play({ kind: 'linking', type: 'unlink', partner: partner.id });
          }}
          test={`unlink-${partner.id}`}
        >
          {t('task.linking.unlink')}
        </Button>
      )}
    </>
  );
}
