// Criteria, evidence and the choice without dragging; the candidates stand in the order of the chosen criteria.
import '../../panels/task-pieces/task-pieces.css';
import './panel.css';
import { taskContextOf } from '../../flow/task-context';
import { useI18n } from '../../panels/page-context';
import { Chip } from '../../panels/pieces/chip';
import type { TaskPanelProps } from '../../panels/task-panel';
import { OptionCard } from '../../panels/task-pieces/option-card';
import { Chips, OptionWords } from '../../panels/task-pieces/option-words';
import { Progress } from '../../panels/task-pieces/progress';
import { TaskParts } from '../../panels/task-pieces/task-parts';
import { useTold } from '../../panels/task-pieces/use-told';
import type { RankingConfig } from './config';
import { Figures } from './panel-figures';
import { type RankingOnScreen, rankingOnScreen } from './panel-vm';
import type { RankingMove, RankingTask } from './rules';

interface PartProps {
  readonly task: RankingTask;
  readonly config: RankingConfig;
  readonly shown: RankingOnScreen;
  readonly play: (move: RankingMove) => void;
}

export function RankingPanel({ view, play }: TaskPanelProps) {
  const { t } = useI18n();
  const { task } = view.game.flow;
  const context = taskContextOf(view.course, view.game.state);
  const { config } = context;
  if (task?.kind !== 'ranking' || config.kind !== 'ranking') return undefined;
  const shown = rankingOnScreen(task, config, context);
  const part: PartProps = { task, config, shown, play };
  const isJudged = task.criteria.length >= shown.criteriaNeeded;
  return (
    <TaskParts
      label={config.title}
      parts={[
        { id: 'criteria', name: t('task.ranking.criteria'), isDone: isJudged, content: () => <Criteria {...part} /> },
        {
          id: 'evidence',
          name: t('task.ranking.evidence'),
          isDone: task.evidence.length > 0,
          content: () => <EvidenceList {...part} />,
        },
        {
          id: 'choice',
          name: t('task.ranking.choice'),
          isDone: task.chosen.length > 0,
          content: () => <Candidates {...part} />,
        },
      ]}
    />
  );
}

function Criteria({ task, config, shown, play }: PartProps) {
  const { t } = useI18n();
  const isFull = task.criteria.length >= config.criteriaAtMost;
  return (
    <>
      <Progress
        text={t('task.ranking.criteriaChosen', {
          count: task.criteria.length,
          least: shown.criteriaNeeded,
          most: config.criteriaAtMost,
        })}
        hint={isFull ? t('task.fullHint') : undefined}
        isDone={task.criteria.length >= shown.criteriaNeeded}
        test="criteria-progress"
      />
      <div class="options" role="group" aria-label={t('task.ranking.criteria')}>
        {config.criteria.map(({ id, name, text, measure }) => {
          const isOn = task.criteria.includes(id);
          return (
            <OptionCard
              key={id}
              isOn={isOn}
              isClosed={isFull}
              onPress={() => play({ kind: 'ranking', type: 'criterion', criterion: id, on: !isOn })}
              test={`criterion-${id}`}
            >
              <OptionWords name={name} text={text}>
                {measure === undefined ? (
                  <Chips>
                    <Chip>{t('task.ranking.opinion')}</Chip>
                  </Chips>
                ) : undefined}
              </OptionWords>
            </OptionCard>
          );
        })}
      </div>
      <Order shown={shown} />
    </>
  );
}

/** The order that the criteria make, in one line each. */
function Order({ shown }: { readonly shown: RankingOnScreen }) {
  const { t } = useI18n();
  const first = shown.candidates.filter(({ place }) => place === 1).map(({ candidate }) => candidate.name);
  useTold(first.length === 0 ? '' : t('task.ranking.onTop', { name: first.join(', ') }));
  if (!shown.isOrdered) return <p class="task-hint">{t('task.ranking.notOrdered')}</p>;
  return (
    <section aria-label={t('task.ranking.order')}>
      <h2>{t('task.ranking.order')}</h2>
      <ol class="ranking-order" data-test="ranking-order">
        {shown.candidates.map(({ candidate, place }) => (
          <li key={candidate.id}>
            <span class="ranking-place">{place}</span>
            {candidate.name}
          </li>
        ))}
      </ol>
    </section>
  );
}

function EvidenceList({ task, shown, play }: PartProps) {
  const { t, list } = useI18n();
  return (
    <>
      <Progress
        text={t('task.ranking.daysLeft', { count: shown.daysLeft })}
        hint={t('task.ranking.daysHint')}
        isDone={task.evidence.length > 0}
        test="evidence-progress"
      />
      <div class="options" role="group" aria-label={t('task.ranking.evidence')}>
        {shown.evidence.map(({ evidence, isBought, isAffordable, about }) => (
          <OptionCard
            key={evidence.id}
            isOn={isBought}
            isClosed={!isAffordable}
            onPress={() => play({ kind: 'ranking', type: 'evidence', evidence: evidence.id })}
            test={`evidence-${evidence.id}`}
          >
            <OptionWords name={evidence.name} text={evidence.text}>
              <Chips>
                {isBought ? (
                  <Chip tone="good">{t('task.ranking.asked')}</Chip>
                ) : (
                  <Chip tone={isAffordable ? 'plain' : 'short'}>
                    {t('task.ranking.days', { count: evidence.days })}
                  </Chip>
                )}
                <Chip>{about.length === 0 ? t('task.ranking.aboutAll') : list(about)}</Chip>
              </Chips>
            </OptionWords>
          </OptionCard>
        ))}
      </div>
    </>
  );
}

function Candidates({ task, config, shown, play }: PartProps) {
  const { t } = useI18n();
  const isFull = task.chosen.length >= config.chooseAtMost;
  return (
    <>
      <Progress
        text={t('task.ranking.chosen', { count: task.chosen.length, most: config.chooseAtMost })}
        hint={
          isFull ? t('task.fullHint') : shown.isOrdered ? t('task.ranking.orderHint') : t('task.ranking.notOrdered')
        }
        isDone={task.chosen.length > 0}
        test="choice-progress"
      />
      <div class="options" role="group" aria-label={t('task.ranking.choice')}>
        {shown.candidates.map(({ candidate, place, isChosen, figures }) => (
          <OptionCard
            key={candidate.id}
            isOn={isChosen}
            isClosed={isFull}
            onPress={() => play({ kind: 'ranking', type: 'choose', candidate: candidate.id, on: !isChosen })}
            test={`candidate-${candidate.id}`}
          >
            <OptionWords
              name={place === undefined ? candidate.name : t('task.ranking.placed', { place, name: candidate.name })}
              text={candidate.text}
            >
              <Figures figures={figures} />
            </OptionWords>
          </OptionCard>
        ))}
      </div>
    </>
  );
}
