// The conversations in order: earlier, later, off the list.
import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../../panels/page-context';
import { PersonToken } from '../../panels/pieces/person';
import { Progress } from '../../panels/task-pieces/progress';
import { useMovedFocus } from '../../panels/task-pieces/use-moved-focus';
import { useTold } from '../../panels/task-pieces/use-told';
import type { VisitOnList, VisitsOnScreen } from './panel-vm';
import type { VisitsMove } from './rules';

export interface VisitListProps {
  readonly shown: VisitsOnScreen;
  readonly play: (move: VisitsMove) => void;
}

export function VisitList({ shown, play }: VisitListProps) {
  const { t, list } = useI18n();
  const order = shown.list.map(({ person }) => person.stakeholder.name);
  const { target, move } = useMovedFocus<HTMLHeadingElement>(shown.list.length);
  const rows = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | undefined>(undefined);
  useTold(list(order));
  // A row that changes its place loses the focus on its way.
  useEffect(() => {
    const test = pressed.current;
    pressed.current = undefined;
    if (test !== undefined) rows.current?.querySelector<HTMLElement>(`[data-test="${test}"]`)?.focus();
  });
  const shift = (from: number, to: number, test: string): void => {
    if (to < 0 || to >= shown.list.length) return;
    pressed.current = test;
    play({ kind: 'visits', type: 'shift', from, to });
  };
  return (
    <>
      <Progress
        text={t('task.visits.listed', { count: shown.list.length, need: shown.need })}
        hint={shown.list.length === 0 ? t('task.visits.empty') : undefined}
        isDone={shown.isFull}
        test="order-progress"
      />
      <h2 ref={target} tabIndex={-1}>
        {t('task.visits.orderTitle')}
      </h2>
      <ol class="visit-list" ref={rows}>
        {shown.list.map((each, at) => (
          <Row
            key={each.visit.stakeholder}
            shown={each}
            at={at}
            isLast={at === shown.list.length - 1}
            onShift={(to, test) => shift(at, to, test)}
            onRemove={() => {
              move();
              play({ kind: 'visits', type: 'remove', at });
            }}
          />
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  readonly shown: VisitOnList;
  readonly at: number;
  readonly isLast: boolean;
  readonly onShift: (to: number, test: string) => void;
  readonly onRemove: () => void;
}

function Row({ shown: { person, angle, messenger }, at, isLast, onShift, onRemove }: RowProps) {
  const { t } = useI18n();
  const { id, name } = person.stakeholder;
  return (
    <li class="visit-row">
      <span class="visit-place">{at + 1}</span>
      <PersonToken person={person} />
      <span class="option-words">
        <strong>{name}</strong>
        <span class="option-text">
          {angle ?? t('visit.listen')} ·{' '}
          {messenger === undefined ? t('visit.alone') : t('task.visits.with', { name: messenger })}
        </span>
      </span>
      <span class="visit-moves">
        <MoveButton
          sign="↑"
          label={t('task.visits.earlier', { name })}
          isBlocked={at === 0}
          test={`visit-up-${id}`}
          onPress={(test) => onShift(at - 1, test)}
        />
        <MoveButton
          sign="↓"
          label={t('task.visits.later', { name })}
          isBlocked={isLast}
          test={`visit-down-${id}`}
          onPress={(test) => onShift(at + 1, test)}
        />
        <MoveButton
          sign="✕"
          label={t('task.visits.remove', { name })}
          isBlocked={false}
          test={`visit-remove-${id}`}
          onPress={onRemove}
        />
      </span>
    </li>
  );
}

interface MoveButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly isBlocked: boolean;
  readonly test: string;
  readonly onPress: (test: string) => void;
}

function MoveButton({ sign, label, isBlocked, test, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      class="visit-move"
      aria-label={label}
      aria-disabled={isBlocked}
      data-test={test}
      onClick={() => {
        if (!isBlocked) onPress(test);
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
