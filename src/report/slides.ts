// Slides with which a table reports back to the room: seven or eight, editable, each with what to tell in about a minute.
import type { I18n } from '../i18n/create-i18n';
import { groupColours } from '../look/group-colours';
import { type Deck, green, openDeck, paleGreen, softInk } from './slide-deck';
import { certainAndWrong, type StepStory, type TableStory } from './story-model';
import { shortened } from './written-text';

const before = '9AA5A0';

interface Told {
  readonly deck: Deck;
  readonly story: TableStory;
  readonly i18n: I18n;
}

export async function reportSlides(story: TableStory, i18n: I18n): Promise<Uint8Array> {
  const deck = await openDeck(`${tableName(story, i18n)}: ${story.scenario.title}`, i18n.t('illustrative'), i18n);
  const told = { deck, story, i18n };
  opening(told);
  curves(told);
  movers(told);
  turningPoints(told);
  calibration(told);
  questions(told);
  region(told);
  return deck.finish();
}

function tableName({ table }: TableStory, { t }: I18n): string {
  return table === '' ? t('lobby.unnamed') : table;
}

function opening({ deck, story, i18n }: Told): void {
  const { t, number } = i18n;
  const { ending, scenario, engagement, judgement } = story;
  const sheet = deck.sheet(shortened(tableName(story, i18n), 60), [
    t('slides.notes.opening'),
    ending.story,
    ...ending.facts,
    ending.lesson,
  ]);
  sheet.text(
    [scenario.title, story.format.name],
    { x: 0.6, y: 1.25, w: 12.1, h: 0.9 },
    { size: 20, colour: softInk, isOwn: true },
  );
  sheet.text(
    [ending.title],
    { x: 0.6, y: 2.35, w: 7.6, h: 0.8 },
    { size: 32, isBold: true, colour: green, valign: 'middle' },
  );
  sheet.text([shortened(ending.story, 420)], { x: 0.6, y: 3.25, w: 7.6, h: 2.2 }, { size: 18 });
  sheet.text([ending.lesson], { x: 0.6, y: 5.6, w: 7.6, h: 1.1 }, { size: 18, isBold: true });
  [
    { label: t('score.engagement'), value: engagement.after, help: t('score.engagementHelp') },
    { label: t('score.judgement'), value: judgement, help: t('score.judgementHelp') },
  ].forEach(({ label, value, help }, at) => {
    const y = 2.35 + at * 2.2;
    sheet.text(
      [label, `${number(value)} ${t('score.of')}`],
      { x: 8.7, y, w: 4, h: 1.15 },
      { size: 26, isBold: true, fill: paleGreen, colour: green, valign: 'middle' },
    );
    sheet.text([help], { x: 8.7, y: y + 1.2, w: 4, h: 0.8 }, { size: 13, colour: softInk });
  });
}

function curves({ deck, story, i18n }: Told): void {
  const { t, number } = i18n;
  const { groups, curve, engagement, months } = story;
  const values = { before: number(engagement.before), after: number(engagement.after) };
  const sheet = deck.sheet(t('slides.title.curves'), [
    t('slides.notes.curves', values),
    ...groups.map(({ name, ...each }) =>
      t('slides.group', { name, before: number(each.before), after: number(each.after) }),
    ),
  ]);
  sheet.text([t('slides.curvesText', { ...values, count: months })], { x: 0.6, y: 1.2, w: 12.1, h: 0.5 });
  sheet.chart(
    {
      kind: 'line',
      name: t('slides.title.curves'),
      labels: curve.map(({ step, turn }, at) => labelOfTurn(step, turn, curve[at - 1]?.step, i18n)),
      series: [
        { name: t('slides.whole'), values: curve.map((point) => point.engagement), colour: '1F2A30' },
        ...groups.map(({ name, group }, at) => ({
          name,
          values: curve.map((point) => point.groups[at] ?? 0),
          colour: groupColours[group].slice(1).toUpperCase(),
        })),
      ],
      most: 100,
      axis: t('slides.axis.steps'),
      hasLegend: true,
    },
    { x: 0.5, y: 1.75, w: 8.2, h: 5.1 },
  );
  const head = [t('slides.column.group'), t('slides.before'), t('slides.after')];
  sheet.table(
    [
      { cells: head.map((text) => ({ text })) },
      ...groups.map(({ name, group, ...each }) => ({
        cells: [
          { text: name, look: { isBold: true, colour: groupColours[group].slice(1).toUpperCase() } },
          { text: number(each.before) },
          { text: number(each.after) },
        ],
      })),
    ],
    { x: 8.95, y: 1.85, w: 3.8, h: 4.4 },
    [2, 0.9, 0.9],
    13,
  );
}

/** A hold at a gate is a turn of the same step. */
function labelOfTurn(step: number, turn: number, last: number | undefined, { t, number }: I18n): string {
  if (turn === 0) return t('slides.start');
  return step === last ? t('slides.hold', { step: number(step) }) : number(step);
}

const mostMovers = 9;

function movers({ deck, story, i18n }: Told): void {
  const { t } = i18n;
  const { people } = story;
  const rungs = [0, 1, 2, 3, 4, 5, 6];
  const moved = people.filter((each) => each.after !== each.before);
  const first = [...moved].sort((one, two) => Math.abs(two.after - two.before) - Math.abs(one.after - one.before));
  const up = moved.filter((each) => each.after > each.before).length;
  const summary = t('slides.moversText', {
    up: t('slides.up', { count: up }),
    down: t('slides.down', { count: moved.length - up }),
  });
  const sheet = deck.sheet(t('slides.title.movers'), [
    t('slides.notes.movers'),
    summary,
    ...first.map(({ name, beforeName, afterName }) =>
      t('slides.mover', { name, before: beforeName, after: afterName }),
    ),
  ]);
  sheet.text([summary], { x: 0.6, y: 1.2, w: 12.1, h: 0.5 });
  const countAt = (read: (person: (typeof people)[number]) => number) =>
    rungs.map((rung) => people.filter((person) => read(person) === rung).length);
  sheet.chart(
    {
      kind: 'bar',
      name: t('slides.title.movers'),
      labels: rungs.map((rung) => t(`rung.${rung}`)),
      series: [
        { name: t('slides.before'), values: countAt((person) => person.before), colour: before },
        { name: t('slides.after'), values: countAt((person) => person.after), colour: green },
      ],
      axis: t('slides.axis.rungs'),
      hasLegend: true,
      hasValues: true,
    },
    { x: 0.5, y: 1.75, w: 6.4, h: 5.1 },
  );
  const head = [t('slides.column.name'), t('slides.before'), t('slides.after')];
  sheet.table(
    [
      { cells: head.map((text) => ({ text })) },
      ...first.slice(0, mostMovers).map(({ name, beforeName, afterName }) => ({
        cells: [
          { text: shortened(name, 30), look: { isBold: true, isOwn: true } },
          { text: beforeName },
          { text: afterName },
        ],
      })),
    ],
    { x: 7.1, y: 1.85, w: 5.65, h: 4.4 },
    [2.25, 1.7, 1.7],
    13,
  );
}

function turningPoints({ deck, story, i18n }: Told): void {
  const { t } = i18n;
  const { turningPoints: points } = story;
  const sheet = deck.sheet(t('slides.title.turningPoints'), [t('slides.notes.turningPoints'), ...points]);
  const shown = points.length === 0 ? [t('slides.noTurningPoints')] : points.map((point) => shortened(point, 270));
  sheet.text(shown, { x: 0.6, y: 1.3, w: 12.1, h: 5.5 }, { size: 17, isBulleted: true });
}

const mostMistakes = 4;

function calibration({ deck, story, i18n }: Told): void {
  const { t } = i18n;
  const told = certainAndWrong(story)
    .slice(0, mostMistakes)
    .map(({ step, title, practice }) => t('slides.mistake', { step, title, practice }));
  const sheet = deck.sheet(t('slides.title.calibration'), [
    t('slides.notes.calibration'),
    t('calibration.text'),
    ...(told.length === 0 ? [t('slides.noMistakes')] : told),
  ]);
  sheet.text([t('calibration.text')], { x: 0.6, y: 1.2, w: 12.1, h: 0.5 });
  sheet.chart(
    {
      kind: 'bar',
      name: t('calibration.title'),
      labels: story.calibration.map(({ name }) => name),
      series: [
        { name: t('slides.callsMade'), values: story.calibration.map(({ calls }) => calls), colour: before },
        { name: t('slides.callsRight'), values: story.calibration.map(({ right }) => right), colour: green },
      ],
      hasLegend: true,
      hasValues: true,
    },
    { x: 0.5, y: 1.75, w: 5.6, h: 5.1 },
  );
  sheet.text([t('calibration.wrong')], { x: 6.4, y: 1.85, w: 6.3, h: 0.5 }, { size: 18, isBold: true, colour: green });
  sheet.text(
    told.length === 0 ? [t('slides.noMistakes')] : told.map((each) => shortened(each, 190)),
    { x: 6.4, y: 2.4, w: 6.3, h: 4.3 },
    { size: 15, isBulleted: true },
  );
}

function questions({ deck, story, i18n }: Told): void {
  const { t } = i18n;
  const asked = story.questions;
  const sheet = deck.sheet(t('slides.title.questions'), [
    t('slides.notes.questions'),
    ...asked.map(({ ask, title, step, stepName }) => t('slides.question', { ask, title, step, name: stepName })),
  ]);
  if (asked.length === 0) sheet.text([t('slides.noQuestions')], { x: 0.6, y: 1.4, w: 12.1, h: 1 }, { size: 20 });
  asked.forEach(({ ask, title, step, stepName }, at) => {
    const y = 1.4 + at * 1.85;
    sheet.text(
      [shortened(ask, 170)],
      { x: 0.6, y, w: 12.1, h: 1.05 },
      { size: 22, isBold: true, isOwn: true, fill: paleGreen, valign: 'middle' },
    );
    sheet.text(
      [t('slides.from', { title: shortened(title, 70), step, name: stepName })],
      { x: 0.6, y: y + 1.1, w: 12.1, h: 0.45 },
      { size: 14, colour: softInk },
    );
  });
}

const linesOnSlide = 6;

/** The table's own lines: one slide, or two when there are more than fit on one. */
function region({ deck, story, i18n }: Told): void {
  const { t } = i18n;
  const written = story.steps.filter(({ mirror }) => mirror !== '');
  const parts = written.length === 0 ? [[]] : [written.slice(0, linesOnSlide), written.slice(linesOnSlide)];
  parts
    .filter((part, at) => at === 0 || part.length > 0)
    .forEach((part, at, all) => {
      const title = t('slides.title.region');
      const heading = all.length === 1 ? title : t('slides.titleOf', { title, part: at + 1, of: all.length });
      regionSlide({ deck, story, i18n }, heading, part);
    });
}

function regionSlide({ deck, i18n }: Told, heading: string, part: readonly StepStory[]): void {
  const { t } = i18n;
  const nameOf = ({ number, name }: StepStory) => t('eyebrow.step', { step: number, name });
  const sheet = deck.sheet(heading, [
    t('slides.notes.region'),
    ...part.map((step) => `${nameOf(step)}: ${step.mirror}`),
  ]);
  if (part.length === 0) {
    sheet.text([t('handover.noMirrors'), t('slides.noMirrors')], { x: 0.6, y: 1.4, w: 12.1, h: 2 }, { size: 20 });
    return;
  }
  const head = [t('slides.column.step'), t('slides.column.line')];
  sheet.table(
    [
      { cells: head.map((text) => ({ text })) },
      ...part.map((step) => ({
        cells: [
          { text: nameOf(step), look: { isBold: true } },
          { text: shortened(step.mirror, 150), look: { isOwn: true } },
        ],
      })),
    ],
    { x: 0.6, y: 1.35, w: 12.1, h: 5.2 },
    [3.4, 8.7],
    15,
  );
}
