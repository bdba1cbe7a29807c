// Ten slots: who is visited, about what, and which to-dos leave the desk.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { diaryStripOf } from '../frame/diary-strip-vm';
import { Button } from '../pieces/button';
import { Guide } from '../pieces/guide';
import { stepEyebrow } from '../words/moment-heading';
import { WordsPanel } from '../words/words-panel';
import { Desk } from './desk';
import { useSelectedPerson } from './selected-person';
import { Survey } from './survey';
import { VisitPanel } from './visit-panel';
import { VisitResult } from './visit-result';
import { Visits } from './visits';

export function Diary({ step }: { readonly step: number }) {
  const { app, i18n } = usePage();
  const { view, send } = useGame();
  const { t } = i18n;
  const person = useSelectedPerson();
  const eyebrow = stepEyebrow(i18n, app.reader.steps, step);
  if (person !== undefined) return <VisitPanel key={person.stakeholder.id} eyebrow={eyebrow} person={person} />;
  const { free } = diaryStripOf(view);
  return (
    <WordsPanel
      eyebrow={eyebrow}
      title={t('diary.title')}
      footer={
        <Button look="main" onPress={() => send({ type: 'next' })} test="next">
          {free > 0 ? t('diary.doneWithFree', { count: free }) : t('diary.done')}
        </Button>
      }
    >
      <p class="slots-left">
        <strong data-test="slots-left">{i18n.number(free)}</strong> <span>{t('diary.slotsLeft', { count: free })}</span>
      </p>
      <Guide note="diary" />
      <VisitResult />
      <Desk />
      {free > 0 ? <Visits /> : undefined}
      <Survey />
    </WordsPanel>
  );
}
