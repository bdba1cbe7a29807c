// The parts of the table's report that are pictures, each with its words: curves, how sure and how right, the ladder and the people.
import { calibrationPictureOf } from '../charts/calibration-of';
import { CalibrationPicture } from '../charts/calibration-picture';
import { GroupCurves } from '../charts/group-curves';
import { groupCurvesOf } from '../charts/group-curves-of';
import { LadderBeforeAfter } from '../charts/ladder-before-after';
import { ladderOf } from '../charts/ladder-of';
import { chartPalettes } from '../charts/palette';
import { confidencePercents } from '../rules/judgement';
import { Section } from './paper';
import { certainAndWrong } from './story-model';
import type { ReportPart } from './table-report';
import { shortened } from './written-text';

export function WhatHappened({ story, i18n }: ReportPart) {
  const { t, number, list } = i18n;
  const { curve, groups, engagement, months } = story;
  const turns = curve.map((point) => ({
    step: point.step,
    whole: point.engagement,
    groups: groups.map(({ group }, at) => ({ group, engagement: point.groups[at] ?? 0 })),
  }));
  const told = groups.map(({ name, before, after }) =>
    t('slides.group', { name, before: number(before), after: number(after) }),
  );
  return (
    <Section title={t('tableReport.happened')}>
      <p>
        {t('slides.curvesText', {
          before: number(engagement.before),
          after: number(engagement.after),
          count: months,
        })}
      </p>
      <figure>
        <figcaption>{t('chart.curves.title')}</figcaption>
        <GroupCurves {...groupCurvesOf(turns, i18n)} height={540} palette={palette} />
      </figure>
      <p class="note">{list(told)}</p>
    </Section>
  );
}

const mostMistakes = 4;
const mostSigns = 230; // of one mistake
const palette = { ...chartPalettes.room, paper: '#ffffff' };

export function Sure({ story, i18n }: ReportPart) {
  const { t } = i18n;
  const counts = story.calibration.map((each) => ({ ...each, meant: confidencePercents[each.confidence] }));
  const wrong = certainAndWrong(story);
  const more = wrong.length - mostMistakes;
  return (
    <section>
      <div class="keep">
        <h2>{t('debrief.screen.sureness')}</h2>
        <p>{t('calibration.text')}</p>
        <figure class="narrow">
          <CalibrationPicture {...calibrationPictureOf(counts, i18n)} palette={palette} />
        </figure>
      </div>
      <h3>{t('calibration.wrong')}</h3>
      {wrong.length === 0 ? <p>{t('calibration.noneWrong')}</p> : undefined}
      <ul>
        {wrong.slice(0, mostMistakes).map(({ card, step, title, practice }) => (
          <li key={card}>{shortened(t('slides.mistake', { step, title, practice }), mostSigns)}</li>
        ))}
      </ul>
      {more > 0 ? <p>{t('tableReport.moreMistakes', { count: more })}</p> : undefined}
    </section>
  );
}

export function People({ story, i18n }: ReportPart) {
  const { t, list } = i18n;
  const moves = story.people.map(({ name, before, after }) => ({ name, from: before, to: after }));
  return (
    <section>
      <div class="keep">
        <h2>{t('tableReport.moved')}</h2>
        <figure>
          <figcaption>{t('chart.ladder.title')}</figcaption>
          <LadderBeforeAfter {...ladderOf(moves, i18n)} palette={palette} />
        </figure>
      </div>
      <table class="log standing">
        <thead>
          <tr>
            <th scope="col">{t('chart.person')}</th>
            <th scope="col">{t('chart.before')}</th>
            <th scope="col">{t('chart.after')}</th>
            <th scope="col">{t('tableReport.column.found')}</th>
            <th scope="col">{t('tableReport.column.hidden')}</th>
          </tr>
        </thead>
        <tbody>
          {story.people.map(({ name, beforeName, afterName, found, hidden }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{beforeName}</td>
              <td>{afterName}</td>
              <td>{found.length === 0 ? '–' : list(found)}</td>
              <td>{hidden.length === 0 ? '–' : list(hidden)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
