// A visit to one person: about what, and who opens the door.
import { useState } from 'preact/hooks';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import type { StakeholderOnScreen } from '../people-vm';
import { Button } from '../pieces/button';
import { Guide } from '../pieces/guide';
import { Person } from '../pieces/person';
import { ToggleGroup } from '../pieces/toggle-group';
import { refusalInWords } from '../words/refused';
import { WordsPanel } from '../words/words-panel';
import { anglesOf, introducersOf } from './visits-vm';

interface VisitPanelProps {
  readonly eyebrow: string;
  readonly person: StakeholderOnScreen;
}

export function VisitPanel({ eyebrow, person }: VisitPanelProps) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const [angle, setAngle] = useState('listen');
  const [via, setVia] = useState('');
  const { id, name } = person.stakeholder;
  const introducers = introducersOf(view, app.reader, id);
  const visit = { type: 'visit', stakeholder: id, angle, ...(via === '' ? {} : { via }) } as const;
  const refusal = app.reader.refusalOf(view, visit);
  const refused = refusal && refusalInWords(view, i18n, refusal);
  const close = (): void => app.view.setState({ selected: undefined });
  return (
    <WordsPanel
      eyebrow={eyebrow}
      title={t('visit.to', { name })}
      footer={
        <>
          {refused === undefined ? undefined : <p class="refused">{refused}</p>}
          <div class="foot-row">
            <Button onPress={close} test="other-person">
              {t('visit.other')}
            </Button>
            <Button
              look="main"
              onPress={() => {
                send(visit);
                close();
              }}
              blockedBy={refused}
              test="visit"
            >
              {t('visit.go', { count: view.course.setup.format.visitSlots })}
            </Button>
          </div>
        </>
      }
    >
      <Guide note="visit" />
      <div class="row spread">
        <Person person={person} size="large" />
        <Button onPress={() => app.view.setState({ dialog: 'stakeholder' })} test="about-person">
          {t('visit.about')}
        </Button>
      </div>
      <h2>{t('visit.angle')}</h2>
      <ToggleGroup
        label={t('visit.angle')}
        layout="wrap"
        chosen={angle}
        onChoose={setAngle}
        choices={[
          { value: 'listen', children: t('visit.listen'), test: 'angle-listen' },
          ...anglesOf(view, person).map(({ interest, isKnown }) => ({
            value: interest.id,
            label: isKnown ? t('visit.knownAngle', { angle: interest.name }) : undefined,
            children: isKnown ? `✓ ${interest.name}` : interest.name,
            test: `angle-${interest.id}`,
          })),
        ]}
      />
      {introducers.length === 0 ? undefined : (
        <>
          <h2>{t('visit.via')}</h2>
          <ToggleGroup
            label={t('visit.via')}
            layout="wrap"
            chosen={via}
            onChoose={setVia}
            choices={[
              { value: '', children: t('visit.alone'), test: 'via-none' },
              ...introducers.map(({ stakeholder }) => ({
                value: stakeholder.id,
                children: stakeholder.name,
                test: `via-${stakeholder.id}`,
              })),
            ]}
          />
        </>
      )}
    </WordsPanel>
  );
}
