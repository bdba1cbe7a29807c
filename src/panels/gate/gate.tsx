// The end of a phase: what the base holds, and whether the table goes on. Going on with a weak base is allowed.
import { useState } from 'preact/hooks';
import type { GatePhase } from '../../rules/gates';
import { diaryStripOf } from '../frame/diary-strip-vm';
import { useGame } from '../game-context';
import { useSelectedPerson } from '../moments/selected-person';
import { VisitPanel } from '../moments/visit-panel';
import { VisitResult } from '../moments/visit-result';
import { Visits } from '../moments/visits';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { Meter } from '../pieces/meter';
import { ToggleGroup } from '../pieces/toggle-group';
import { refusalInWords } from '../words/refused';
import { WordsPanel } from '../words/words-panel';
import { evidenceLinesOf } from './gate-vm';

export function Gate({ phase }: { readonly phase: GatePhase }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const person = useSelectedPerson();
  const eyebrow = t('gate.eyebrow', { phase, name: t(`phase.${phase}`) });
  const hasVisits = view.game.state.diary.slots > 0;
  if (person !== undefined && hasVisits) {
    return <VisitPanel key={person.stakeholder.id} eyebrow={eyebrow} person={person} />;
  }
  const lines = evidenceLinesOf(app.reader.evidenceAt(view, phase), view.game.state.pulse !== null);
  const { free } = diaryStripOf(view);
  return (
    <WordsPanel
      eyebrow={eyebrow}
      title={t('gate.title')}
      footer={
        <Button look="main" onPress={() => send({ type: 'goOn' })} test="gate-go-on">
          {t('gate.goOn')}
        </Button>
      }
    >
      <p>{t('gate.text')}</p>
      <section class="block" aria-label={t('gate.evidence')}>
        <h2>{t('gate.evidence')}</h2>
        {lines.map((line) =>
          line.kind === 'unknown' ? (
            <p key={line.id} class="unknown" data-test={`evidence-${line.id}`}>
              <strong>{t(`evidence.${line.id}`)}</strong> {t('gate.unknown')}
            </p>
          ) : (
            <Meter
              key={line.id}
              label={t(`evidence.${line.id}`)}
              value={line.have}
              most={line.most}
              need={line.need}
              shown={t('gate.haveNeed', { have: line.have, need: line.need })}
              tone={line.have >= line.need ? 'good' : 'short'}
              test={`evidence-${line.id}`}
            />
          ),
        )}
      </section>
      {hasVisits ? (
        <>
          <p class="slots-left">
            <strong>{i18n.number(free)}</strong> <span>{t('diary.slotsLeft', { count: free })}</span>
          </p>
          <VisitResult />
          {free > 0 ? <Visits /> : undefined}
        </>
      ) : undefined}
      <Hold />
      <Reopen phase={phase} />
    </WordsPanel>
  );
}

function Hold() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const refusal = app.reader.refusalOf(view, { type: 'hold', buys: 'visits' });
  return (
    <section class="block" aria-label={t('gate.hold')}>
      <h2>{t('gate.hold')}</h2>
      <p>{refusal === undefined ? t('gate.holdText') : refusalInWords(view, i18n, refusal)}</p>
      {refusal === undefined ? (
        <div class="row">
          <Button onPress={() => send({ type: 'hold', buys: 'visits' })} test="gate-hold">
            {t('gate.holdVisits', { count: view.course.setup.constants.holdVisits })}
          </Button>
          <Button onPress={() => send({ type: 'hold', buys: 'survey' })} test="gate-hold-survey">
            {t('gate.holdSurvey')}
          </Button>
        </div>
      ) : undefined}
    </section>
  );
}

function Reopen({ phase }: { readonly phase: GatePhase }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const [step, setStep] = useState<string | undefined>(undefined);
  const open = app.reader.steps.filter((each) => each.phase <= phase);
  const refusal = app.reader.refusalOf(view, { type: 'reopen', step: 1 });
  const { reopenSlots, reopenMomentum } = view.course.setup.constants;
  return (
    <section class="block" aria-label={t('gate.reopen')}>
      <h2>{t('gate.reopen')}</h2>
      <p>
        {refusal === undefined
          ? t('gate.reopenText', { count: reopenSlots, momentum: reopenMomentum })
          : refusalInWords(view, i18n, refusal)}
      </p>
      {refusal === undefined ? (
        <>
          <ToggleGroup
            label={t('gate.reopenWhich')}
            layout="wrap"
            chosen={step}
            onChoose={setStep}
            choices={open.map(({ number, key }) => ({
              value: String(number),
              children: t('eyebrow.step', { step: number, name: t(`step.${key}`) }),
              test: `reopen-${number}`,
            }))}
          />
          <Button
            onPress={() => step !== undefined && send({ type: 'reopen', step: Number(step) })}
            blockedBy={step === undefined ? t('gate.reopenWhich') : undefined}
            test="gate-reopen"
          >
            {t('gate.reopenGo')}
          </Button>
        </>
      ) : undefined}
    </section>
  );
}
