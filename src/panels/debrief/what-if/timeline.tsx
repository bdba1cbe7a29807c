// Every decision in the order of play, by step: one stop of the Tab key, arrows inside. Pressing one changes it and opens its other ways.
import { useRef, useState } from 'preact/hooks';
import type { Decision } from '../../../debrief/decisions';
import { phraseOf } from '../../../debrief/phrases';
import { useGame } from '../../game-context';
import { usePage } from '../../page-context';
import { choiceByKey } from '../../pieces/roving-focus';
import { ToggleGroup } from '../../pieces/toggle-group';
import type { ForesightOnPage } from './use-foresight';
import { type Filter, filters, type Row, timelineOf } from './what-if-vm';

export function TimelineOfDecisions({
  foresight,
  decisions,
}: {
  readonly foresight: ForesightOnPage;
  readonly decisions: readonly Decision[];
}) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const [filter, setFilter] = useState<Filter>('all');
  const [opened, setOpened] = useState('');
  const [reached, setReached] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const steps = timelineOf(decisions, filter);
  const first = steps[0]?.rows[0]?.decision.id ?? '';
  const isThere = steps.some(({ rows }) => rows.some(({ decision }) => reached.split('/')[0] === decision.id));
  const stop = isThere ? reached : first;

  function onKeyDown(event: KeyboardEvent): void {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const at = stops.findIndex((each) => each === document.activeElement);
    const to = choiceByKey(event.key, Math.max(0, at), stops.length, document.documentElement.dir === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  }

  return (
    <div class="what-if-timeline">
      <ToggleGroup
        label={t('whatIf.filter')}
        layout="wrap"
        chosen={filter}
        onChoose={setFilter}
        choices={filters.map((value) => ({ value, children: t(`whatIf.kind.${value}`), test: `kind-${value}` }))}
      />
      {steps.length === 0 ? <p>{t('whatIf.noneOfKind')}</p> : undefined}
      <ol class="timeline" aria-label={t('whatIf.timeline')} ref={list}>
        {steps.map(({ step, rows }) => (
          <li key={step}>
            <h3>{t('whatIf.step', { step, name: t(`step.${app.reader.steps[step - 1]?.key ?? ''}`) })}</h3>
            <ol>
              {rows.map((row) => (
                <DecisionRow
                  key={row.decision.id}
                  row={row}
                  foresight={foresight}
                  isOpen={opened === row.decision.id}
                  stop={stop}
                  onOpen={setOpened}
                  onReach={setReached}
                  onKeyDown={onKeyDown}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface DecisionRowProps {
  readonly row: Row;
  readonly foresight: ForesightOnPage;
  readonly isOpen: boolean;
  /** The button with the one stop of the Tab key: the id of its decision, with the place of the other way behind it. */
  readonly stop: string;
  readonly onOpen: (id: string) => void;
  readonly onReach: (stop: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function DecisionRow(props: DecisionRowProps) {
  const { foresight, isOpen, stop, onOpen, onReach, onKeyDown } = props;
  const { decision, number } = props.row;
  const { i18n } = usePage();
  const { view } = useGame();
  const { id, step, others } = decision;
  const name = `${step}.${number}`;
  const chosen = foresight.chosen.find(({ way }) => way?.decision.id === id);

  function press(): void {
    onOpen(isOpen ? '' : id);
    const [plainest] = others;
    if (!isOpen && chosen === undefined && plainest !== undefined) foresight.choose(decision, plainest);
  }

  return (
    <li>
      <button
        type="button"
        class="decision"
        aria-expanded={isOpen}
        data-changed={chosen !== undefined}
        data-stop
        data-test={`decision-${name}`}
        tabIndex={stop === id ? 0 : -1}
        onFocus={() => onReach(id)}
        onKeyDown={onKeyDown}
        onClick={press}
      >
        <span class="decision-number">{name}</span>
        <span class="said">{i18n.say(phraseOf(view.scenario, decision.about))}</span>
      </button>
      {isOpen ? (
        <ul class="ways" aria-label={i18n.t('whatIf.otherWays')}>
          {others.map((other, at) => {
            const isChosen = chosen?.change === other.change;
            return (
              <li key={at}>
                <button
                  type="button"
                  class="decision way"
                  aria-pressed={isChosen}
                  data-stop
                  data-test={`way-${name}-${at + 1}`}
                  tabIndex={stop === `${id}/${at}` ? 0 : -1}
                  onFocus={() => onReach(`${id}/${at}`)}
                  onKeyDown={onKeyDown}
                  onClick={() => (isChosen ? foresight.remove(other.change) : foresight.choose(decision, other))}
                >
                  <span class="decision-number" aria-hidden="true">
                    {isChosen ? '✓' : '↳'}
                  </span>
                  <span class="said">{i18n.say(phraseOf(view.scenario, other.about))}</span>
                </button>
              </li>
            );
          })}
        </ul>
      ) : undefined}
    </li>
  );
}
