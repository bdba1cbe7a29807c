// One line of the plan: the step, its question about home, the field, and beside an empty field what the handbook suggests.
import { useId, useState } from 'preact/hooks';
import { mirrorLetters } from '../../flow/mirrors';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { type PlanLine, suggestionFrom } from './region-plan-vm';
import { type KeptState, useKeptText } from './use-kept-text';

const toldLetters = 100; // so many before the limit it is said how many are left

export function LineOfPlan({ line }: { readonly line: PlanLine }) {
  const { i18n, announce } = usePage();
  const { t, number } = i18n;
  const { keep } = useGame();
  const { step, key } = line;
  const { text, state, write, keepNow } = useKeptText(line.text, (kept) => keep({ type: 'mirror', step, text: kept }));
  const [isWriting, setWriting] = useState(false);
  const [wasEmpty, setWasEmpty] = useState(line.text === '');
  const id = useId();
  const name = t('plan.step', { step: number(step), name: t(`step.${key}`) });
  const left = mirrorLetters - text.length;
  // The suggestion does not go away while somebody writes beside it.
  const isSuggested = isWriting ? wasEmpty : text.trim() === '';

  async function leave(): Promise<void> {
    setWriting(false);
    const isNew = text.trim() !== line.text;
    const isKept = await keepNow();
    if (!isKept) announce(t('plan.failed'));
    else if (isNew) announce(text.trim() === '' ? t('plan.heardEmptied', { step }) : t('plan.heardKept', { step }));
  }

  return (
    <li class="plan-line" data-suggested={isSuggested}>
      <div class="plan-words">
        <h4 id={`${id}-name`}>{name}</h4>
        <p dir="auto">{line.question}</p>
      </div>
      <div class="plan-field">
        <div class="growing">
          <div class="growing-size" aria-hidden="true" dir="auto">
            {`${text} `}
          </div>
          <textarea
            dir="auto"
            rows={1}
            maxLength={mirrorLetters}
            value={text}
            aria-label={t('plan.label', { name, question: line.question })}
            aria-describedby={isSuggested ? `${id}-suggestion` : undefined}
            data-test={`plan-${step}`}
            onInput={(event) => write(event.currentTarget.value)}
            onFocus={() => {
              setWasEmpty(text.trim() === '');
              setWriting(true);
            }}
            onBlur={() => void leave()}
          />
        </div>
        <p class="plan-state" data-state={state} data-test={`plan-state-${step}`}>
          <StateOfLine state={state} isEmpty={text.trim() === ''} />
          {left <= toldLetters ? <span> {t('mirror.letters', { count: left })}</span> : undefined}
        </p>
      </div>
      {isSuggested ? <Suggestion id={`${id}-suggestion`} line={line} /> : undefined}
    </li>
  );
}

function StateOfLine({ state, isEmpty }: { readonly state: KeptState; readonly isEmpty: boolean }) {
  const { t } = usePage().i18n;
  switch (state) {
    case 'still':
      return undefined;
    case 'writing':
      return <span>{t('plan.writing')}</span>;
    case 'keeping':
      return <span>{t('plan.keeping')}</span>;
    case 'kept':
      return (
        <span>
          <span aria-hidden="true">✓ </span>
          {isEmpty ? t('plan.emptied') : t('plan.kept')}
        </span>
      );
    case 'failed':
      return <span class="refused">{t('plan.failed')}</span>;
  }
}

function Suggestion({ id, line }: { readonly id: string; readonly line: PlanLine }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { step, key } = line;
  return (
    <div class="plan-suggestion" data-test={`suggestion-${step}`}>
      <p id={id}>
        <strong>{t('plan.suggestion')}</strong> {suggestionFrom(t(`handbook.step.${key}.do`), i18n.language.locale)}
      </p>
      <Button
        look="quiet"
        describedBy={`${id.replace(/-suggestion$/, '')}-name`}
        onPress={() => app.view.setState({ dialog: 'handbook', handbookStep: step })}
        test={`plan-handbook-${step}`}
      >
        {t('plan.handbook')}
      </Button>
    </div>
  );
}
