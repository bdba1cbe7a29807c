import { beforeAll, describe, expect, test } from 'vitest';
import { arabicLine, longLine, quickStory, thaiLine, toldGame } from '../../tests/support/told-game';
import { filesInZip, paragraphsInZip } from '../../tests/support/zip-texts';
import { createI18n } from '../i18n/create-i18n';
import { reportSlides } from './slides';
import { certainAndWrong } from './story-model';
import { tableStory } from './table-story';

const slide = /^ppt\/slides\/slide\d+\.xml$/;
const notes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const i18n = createI18n('en');
const source = toldGame({ table: 'Table <4> & “friends”' });
const story = tableStory(source, i18n);

let deck: Uint8Array = new Uint8Array();

beforeAll(async () => {
  deck = await reportSlides(story, i18n);
});

describe('the slides of a table', () => {
  test('are seven or eight, each with what to tell', () => {
    const files = [...filesInZip(deck).keys()];
    expect(files.filter((name) => slide.test(name))).toHaveLength(8);
    expect(paragraphsInZip(deck, notes).filter((text) => text.includes('about a minute'))).toHaveLength(8);
  });

  test('name the table and the ending on the first', () => {
    const words = paragraphsInZip(deck, /slides\/slide1\.xml$/);
    expect(words).toEqual(expect.arrayContaining(['Table <4> & “friends”', story.scenario.title, story.ending.title]));
  });

  test('have the table’s own lines, in every script, whole in the notes and cut with dots where there is no room', () => {
    expect(paragraphsInZip(deck, slide)).toEqual(expect.arrayContaining([arabicLine, thaiLine]));
    expect(
      paragraphsInZip(deck, slide).filter((text) => text.endsWith('…') && longLine.startsWith(text.slice(0, -1)))
        .length,
    ).toBeGreaterThan(0);
    for (const line of [arabicLine, thaiLine, longLine]) {
      expect(paragraphsInZip(deck, notes).filter((text) => text.includes(line)).length).toBeGreaterThan(0);
    }
  });

  test('tell every turning point and the certain mistakes on the slide whole in the notes', () => {
    const told = paragraphsInZip(deck, notes).join('\n');
    for (const point of story.turningPoints) expect(paragraphsInZip(deck, notes)).toContain(point);
    for (const { practice } of certainAndWrong(story).slice(0, 4)) expect(told).toContain(practice);
  });

  test('have charts that can be edited: curves, rungs and calls', () => {
    const charts = [...filesInZip(deck)].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.map(([, xml]) => (xml.includes('<c:lineChart>') ? 'line' : 'bar'))).toEqual(['line', 'bar', 'bar']);
    expect(charts[0]?.[1]).toContain(`<c:v>${story.engagement.after}</c:v>`);
  });

  test('let a line in Arabic run from right to left although the deck does not', () => {
    const [, xml] = [...filesInZip(deck)].find(([name, text]) => slide.test(name) && text.includes(arabicLine)) ?? [];
    expect(
      xml?.match(new RegExp(`<a:pPr[^>]*rtl="1"[^>]*>(?:(?!</a:p>).)*${arabicLine.slice(0, 20)}`, 's')),
    ).not.toBeNull();
  });
});

test('a deck from right to left turns its pages, its columns and its charts', async () => {
  const pseudo = createI18n('pseudo');
  const turned = filesInZip(await reportSlides(quickStory(source, pseudo), pseudo));
  expect(turned.get('ppt/presentation.xml')).toContain('rtl="1"');
  expect(
    turned.get('ppt/charts/chart1.xml') ?? [...turned].find(([name]) => name.includes('charts/chart'))?.[1],
  ).toContain('orientation val="maxMin"');
});

test('a table that wrote nothing, called nothing and gave itself no name still has its slides', async () => {
  const empty = await reportSlides(
    quickStory({ ...source, header: { ...source.header, table: '' }, inputs: [] }, i18n),
    i18n,
  );
  expect(paragraphsInZip(empty, slide)).toEqual(
    expect.arrayContaining([i18n.t('lobby.unnamed'), i18n.t('slides.noQuestions'), i18n.t('handover.noMirrors')]),
  );
});
