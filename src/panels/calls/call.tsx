// A situation is put to the table: go or stop? Nothing here weighs one light more than the other.
import { useState } from 'preact/hooks';
import { confidencesInOrder, type CallDraft, emptyDraft, inputOf, missingOf } from './call-vm';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { nameOf, personById } from '../people-vm';
import { Button } from '../pieces/button';
import { Guide } from '../pieces/guide';
import { Lamp } from '../pieces/lamp';
import { PersonCard } from '../pieces/person';
import { ToggleGroup } from '../pieces/toggle-group';
import { WordsPanel } from '../words/words-panel';
import { InSight } from './in-sight';
import { keyOfLight, LightKeys } from './light-keys';
import type { Card } from './reveal-vm';
import { Thumbs } from './thumbs';

export function Call({ step, card }: { readonly step: number; readonly card: Card }) {
  const { i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const [draft, setDraft] = useState<CallDraft>(emptyDraft);
  const change = (part: Partial<CallDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const from = card.from === undefined ? undefined : personById(view, card.from);
  const missing = missingOf(draft);
  const { dealt } = view.game.state;
  const hasConditions = draft.light === 'go' && card.conditions.length > 0;
  return (
    <WordsPanel
      eyebrow={t('call.eyebrow', { step, call: dealt.indexOf(card.id) + 1, of: dealt.length })}
      title={card.title}
      isTitleOfScenario
      footer={
        <>
          <ToggleGroup
            label={t('call.light')}
            layout="lamps"
            chosen={draft.light}
            onChoose={(light) => change({ light, condition: '' })}
            choices={[
              {
                value: 'go',
                label: t('light.go'),
                children: <Lamp light="go" word={t('light.go')} hint={keyOfLight.go} />,
                test: 'call-go',
              },
              {
                value: 'stop',
                label: t('light.stop'),
                children: <Lamp light="stop" word={t('light.stop')} hint={keyOfLight.stop} />,
                test: 'call-stop',
              },
            ]}
          />
          <p class="label">{t('call.confidence')}</p>
          <ToggleGroup
            label={t('call.confidence')}
            chosen={draft.confidence}
            onChoose={(confidence) => change({ confidence })}
            choices={confidencesInOrder.map((confidence) => ({
              value: confidence,
              children: t(`confidence.${confidence}`),
              test: `confidence-${confidence}`,
            }))}
          />
          <Button
            look="main"
            onPress={() => {
              const input = inputOf(draft);
              if (input !== undefined) send(input);
            }}
            blockedBy={missing === undefined ? undefined : t(`call.missing.${missing}`)}
            test="call-it"
          >
            {missing === undefined ? t('call.callIt') : t(`call.missing.${missing}`)}
          </Button>
        </>
      }
    >
      <Guide note="call" />
      <LightKeys onLight={(light) => change({ light, condition: '' })} />
      {from === undefined ? undefined : <PersonCard person={from} />}
      <p dir="auto" data-test="card-text">
        {card.text}
      </p>
      <Thumbs thumbs={draft.thumbs} onChange={(thumbs) => change({ thumbs })} />
      <InSight since={draft.light} heard={hasConditions ? t('call.conditionsAbove') : undefined}>
        {hasConditions ? (
          <ToggleGroup
            label={t('call.conditions')}
            layout="list"
            chosen={draft.condition}
            onChoose={(condition) => change({ condition })}
            choices={[
              { value: '', children: t('call.justGo'), test: 'condition-none' },
              ...card.conditions.map(({ id, text }) => ({
                value: id,
                children: <span dir="auto">{text}</span>,
                test: `condition-${id}`,
              })),
            ]}
          />
        ) : undefined}
        {card.predict === undefined ? undefined : (
          <>
            <h2>{t('call.predict')}</h2>
            <ToggleGroup
              label={t('call.predict')}
              chosen={draft.prediction}
              onChoose={(prediction) => change({ prediction })}
              choices={card.predict.map((id) => ({ value: id, children: nameOf(view, id), test: `predict-${id}` }))}
            />
          </>
        )}
        <details class="more">
          <summary>{t('call.addReason')}</summary>
          <label class="field">
            <span>{t('call.reason')}</span>
            <input
              type="text"
              maxLength={200}
              value={draft.reason}
              data-test="reason"
              onInput={(event) => change({ reason: event.currentTarget.value })}
            />
          </label>
        </details>
      </InSight>
    </WordsPanel>
  );
}
