// The report that a table takes home: four to six printed pages about its own game. Everything it says comes from the story.
import type { I18n } from '../i18n/create-i18n';
import { DecisionLog } from './decision-log';
import { paper, type PaperSize, Section } from './paper';
import { People, Sure, WhatHappened } from './report-charts';
import { reportStyle } from './report-style';
import type { TableStory } from './story-model';

export interface ReportPart {
  readonly story: TableStory;
  readonly i18n: I18n;
}

export function tableReport(story: TableStory, i18n: I18n, size: PaperSize = 'a4'): string {
  const told = { story, i18n };
  const { t } = i18n;
  return paper({
    i18n,
    title: `${story.table === '' ? t('lobby.unnamed') : story.table} – ${story.scenario.title}`,
    size,
    style: reportStyle,
    children: (
      <>
        <Cover {...told} />
        <WhatHappened {...told} />
        <TurningPoints {...told} />
        <Sure {...told} />
        <People {...told} />
        <Unseen {...told} />
        <DecisionLog {...told} />
        <Questions {...told} />
        <OurRegion {...told} />
        <Notes {...told} />
      </>
    ),
  });
}

function Cover({ story, i18n: { t, number } }: ReportPart) {
  const { table, scenario, format, ending, engagement, judgement, isOver } = story;
  const scores = [
    { id: 'engagement', value: engagement.after },
    { id: 'judgement', value: judgement },
  ] as const;
  return (
    <header>
      <p class="kind">{t('tableReport.title')}</p>
      <h1>
        <bdi>{table === '' ? t('lobby.unnamed') : table}</bdi>
      </h1>
      <p class="summary">
        <bdi lang={scenario.language}>{`${scenario.title} · ${format.name}`}</bdi>
      </p>
      {isOver ? undefined : (
        <p>
          <strong>{t('tableReport.notOver', { count: story.months })}</strong>
        </p>
      )}
      <div class="scores">
        {scores.map(({ id, value }) => (
          <div key={id}>
            <p>{t(`score.${id}`)}</p>
            <p>
              <strong>{number(value)}</strong> {t('score.of')}
            </p>
            <p class="note">{t(`score.${id}Help`)}</p>
          </div>
        ))}
      </div>
      <h2>{ending.title}</h2>
      <p class="lead">{ending.story}</p>
      <p class="lead">
        <strong>{ending.lesson}</strong>
      </p>
      <h3>{t('ending.facts')}</h3>
      <ul>
        {ending.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h3>{t('profile.title')}</h3>
      <dl class="figures">
        {story.profile.map(({ id, label, shown }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('tableReport.network.title')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('tableReport.column.figure')}</th>
            <th scope="col" class="figure">
              {t('chart.before')}
            </th>
            <th scope="col" class="figure">
              {t('chart.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {story.network.map(({ id, label, before, after }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td class="figure">{before}</td>
              <td class="figure">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{t('illustrative')}</p>
    </header>
  );
}

function TurningPoints({ story: { turningPoints }, i18n: { t } }: ReportPart) {
  return (
    <Section title={t('tableReport.turningPoints')}>
      <p>{t(turningPoints.length === 0 ? 'slides.noTurningPoints' : 'tableReport.turningPointsText')}</p>
      <ul>
        {turningPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  );
}

function Unseen({ story: { late, people }, i18n: { t, number } }: ReportPart) {
  const sum = (counts: readonly number[]) => number(counts.reduce((all, count) => all + count, 0));
  const found = sum(people.map((person) => person.found.length));
  const all = sum(people.map((person) => person.found.length + person.hidden.length));
  return (
    <Section title={t('tableReport.unseen')}>
      <p>{t('tableReport.interests', { found, all })}</p>
      <p>{t(late.length === 0 ? 'tableReport.noLate' : 'tableReport.lateText')}</p>
      <ul>
        {late.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}

function Questions({ story: { questions, scenario }, i18n: { t } }: ReportPart) {
  if (questions.length === 0) return undefined;
  return (
    <Section title={t('tableReport.questions')}>
      <ol class="lines">
        {questions.map(({ ask, title, step, stepName }) => (
          <li key={title}>
            <p lang={scenario.language} dir="auto">
              <strong>{ask}</strong>
            </p>
            <p class="note">{t('slides.from', { title, step, name: stepName })}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function OurRegion({ story: { steps }, i18n: { t } }: ReportPart) {
  const written = steps.filter(({ mirror }) => mirror !== '');
  return (
    <Section title={t('handover.mirrors')}>
      <p>{t(written.length === 0 ? 'handover.noMirrors' : 'handover.text')}</p>
      <ul class="lines two">
        {written.map(({ number, name, mirror }) => (
          <li key={number}>
            <p class="note">{t('eyebrow.step', { step: number, name })}</p>
            <p dir="auto">{mirror}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Notes({ story: { facilitatorNotes }, i18n: { t } }: ReportPart) {
  if (facilitatorNotes.length === 0) return undefined;
  return (
    <Section title={t('tableReport.facilitator')}>
      <ul>
        {facilitatorNotes.map(({ step, text, note }, at) => (
          <li key={at}>
            {t('tableReport.atStep', { step, text })} <bdi class="reason">{note}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}
