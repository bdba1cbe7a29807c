// A visit: whom, about what, and who opens the door.
import { useState } from 'preact/hooks';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { peopleOf, personById } from '../people-vm';
import { Person } from '../pieces/person';
import { Button } from '../pieces/button';
import { ToggleGroup } from '../pieces/toggle-group';
import { useStore } from '../use-store';
import { refusalInWords } from '../words/refused';
import { anglesOf, introducersOf } from './visits-vm';

export function Visits() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  const selected = useStore(app.view, (state) => state.selected);
  const person = selected === undefined ? undefined : personById(view, selected);
  if (person === undefined) {
    return (
      <section class="block" aria-label={t('visit.who')}>
        <h2>{t('visit.who')}</h2>
        <p>{t('visit.whoHelp')}</p>
        <ToggleGroup
          label={t('visit.who')}
          layout="list"
          choosesOnPress
          chosen={undefined}
          onChoose={(id) => app.view.setState({ selected: id })}
          choices={peopleOf(view).map((each) => ({
            value: each.stakeholder.id,
            children: <Person person={each} />,
            test: `visit-${each.stakeholder.id}`,
          }))}
        />
      </section>
    );
  }
  return <VisitTo key={person.stakeholder.id} id={person.stakeholder.id} />;
}

function VisitTo({ id }: { readonly id: string }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const [angle, setAngle] = useState('listen');
  const [via, setVia] = useState('');
  const person = personById(view, id);
  if (person === undefined) return undefined;
  const introducers = introducersOf(view, app.reader, id);
  const visit = { type: 'visit', stakeholder: id, angle, ...(via === '' ? {} : { via }) } as const;
  const refusal = app.reader.refusalOf(view, visit);
  return (
    <section class="block" aria-label={t('visit.to', { name: person.stakeholder.name })}>
      <h2>{t('visit.to', { name: person.stakeholder.name })}</h2>
      <div class="row spread">
        <Person person={person} size="large" />
        <Button onPress={() => app.view.setState({ dialog: 'stakeholder' })} test="about-person">
          {t('visit.about')}
        </Button>
        <Button onPress={() => app.view.setState({ selected: undefined })} test="other-person">
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
          { value: 'listen', children: t('visit.listen'), test: 'angle-listen' },
          ...anglesOf(view, person).map(({ interest, isKnown }) => ({
            value: interest.id,
            label: isKnown ? t('visit.knownAngle', { angle: interest.name }) : undefined,
            children: (
              <>
                {isKnown ? <span aria-hidden="true">✓ </span> : undefined}
                {interest.name}
              </>
            ),
            test: `angle-${interest.id}`,
          })),
        ]}
      />
      {introducers.length === 0 ? undefined : (
        <>
          <h3>{t('visit.via')}</h3>
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
      <Button
        look="main"
        onPress={() => {
          send(visit);
          app.view.setState({ selected: undefined });
        }}
        blockedBy={refusal === undefined ? undefined : refusalInWords(view, i18n, refusal)}
        test="visit"
      >
        {t('visit.go', { count: view.course.setup.format.visitSlots })}
      </Button>
      {refusal === undefined ? undefined : <p class="hint">{refusalInWords(view, i18n, refusal)}</p>}
    </section>
  );
}
