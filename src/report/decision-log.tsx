// Every decision, step by step. A long course has far more calls than pages: then only those are named that were not as practice says.
import { Section } from './paper';
import type { CallStory, DecisionStory, StepStory } from './story-model';
import type { ReportPart } from './table-report';
import { shortened } from './written-text';

const mostCallsNamed = 40;
const mostReason = 110;

export function DecisionLog({ story, i18n }: ReportPart) {
  const { t } = i18n;
  const { calls, steps } = story;
  const isLong = calls.length > mostCallsNamed;
  return (
    <Section title={t('tableReport.log')}>
      {isLong ? <p>{t('tableReport.logShort')}</p> : undefined}
      <table class="log">
        <thead>
          <tr>
            <th scope="col" class="situation">
              {t('tableReport.column.situation')}
            </th>
            <th scope="col">{t('tableReport.column.call')}</th>
            <th scope="col">{t('decisionList.column.verdict')}</th>
            <th scope="col">{t('tableReport.column.votes')}</th>
          </tr>
        </thead>
        {steps.map((step) => (
          <StepRows key={step.number} {...{ step, isLong, story, i18n }} />
        ))}
      </table>
    </Section>
  );
}

interface StepRowsProps extends ReportPart {
  readonly step: StepStory;
  readonly isLong: boolean;
}

function StepRows({ step, isLong, story, i18n }: StepRowsProps) {
  const { t } = i18n;
  const calls = story.calls.filter((call) => call.step === step.number);
  const others = story.decisions.filter(
    (each) => each.step === step.number && each.call === undefined && isNamed(each, isLong),
  );
  if (calls.length === 0 && others.length === 0) return undefined;
  const named = isLong
    ? calls.filter(({ outcome, confidence }) => outcome === 'wrong' && confidence === 'certain')
    : calls;
  const right = calls.filter(({ outcome }) => outcome === 'right').length;
  return (
    <tbody>
      <tr class="group">
        <th colSpan={4} scope="rowgroup">
          {t('eyebrow.step', { step: step.number, name: step.name })}
          {isLong ? ` · ${t('tableReport.rightOf', { right, count: calls.length })}` : ''}
        </th>
      </tr>
      {(isLong ? named.slice(0, 1) : named).map((call) => (
        <CallRow key={call.card} {...{ call, i18n, story }} />
      ))}
      {others.length === 0 ? undefined : (
        <tr>
          <td colSpan={4}>{others.map(({ text }) => text).join(' · ')}</td>
        </tr>
      )}
    </tbody>
  );
}

function CallRow({ call, i18n: { t }, story }: ReportPart & { readonly call: CallStory }) {
  const { title, condition, reason, lightName, confidenceName, verdictName, outcome, isOverruled, thumbs } = call;
  return (
    <tr>
      <th scope="row">
        <bdi lang={story.scenario.language}>{condition === '' ? title : `${title}: ${condition}`}</bdi>{' '}
        {reason === '' ? undefined : <bdi class="reason">{shortened(reason, mostReason)}</bdi>}
      </th>
      <td class="short">{t('tableReport.called', { light: lightName, confidence: confidenceName })}</td>
      <td>
        <span class="mark" aria-hidden="true">
          {marks[outcome]}
        </span>{' '}
        {verdictName}
        {isOverruled ? ` (${t('tableReport.overruled')})` : ''}
      </td>
      <td class="short">{thumbs === undefined ? '' : t('decisionList.votes', { go: thumbs.go, stop: thumbs.stop })}</td>
    </tr>
  );
}

const marks = { right: '✓', wrong: '✗', either: '○' } as const;

/** What was left is no news: it can be read off what was taken. In a long course dates have no room. */
function isNamed({ about }: DecisionStory, isLong: boolean): boolean {
  if (about.kind === 'option' && about.list === 'dates' && isLong) return false;
  return about.kind === 'seat' || about.kind === 'option' ? about.taken : true;
}
