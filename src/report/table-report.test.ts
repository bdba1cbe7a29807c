import { describe, expect, test } from 'vitest';
import { arabicLine, longLine, thaiLine, toldGame } from '../../tests/support/told-game';
import { createI18n } from '../i18n/create-i18n';
import { tableReport } from './table-report';
import { tableStory } from './table-story';

const i18n = createI18n('en');
const source = toldGame({ table: 'Table <4> & “friends”' });
const story = tableStory(source, i18n);
const page = tableReport(story, i18n);

/** What a reader sees. */
function wordsOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

describe('the report of a table', () => {
  const words = wordsOf(page);

  test('tells the ending with its facts, both scores, and that the numbers are illustrative', () => {
    const { ending, table } = story;
    const told = [table, ending.title, ending.story, ending.lesson, ...ending.facts, i18n.t('illustrative')];
    expect(told.filter((each) => !words.includes(each))).toEqual([]);
    expect(page).toContain(`<strong>${story.engagement.after}</strong>`);
    expect(page).toContain(`<strong>${story.judgement}</strong>`);
  });

  test('has every turning point, call, question and line of the table', () => {
    const told = [
      ...story.turningPoints,
      ...story.calls.map(({ title }) => title),
      ...story.questions.map(({ ask }) => ask),
      ...story.people.map(({ name }) => name),
      ...story.late,
      ...[arabicLine, thaiLine, longLine],
      ...story.facilitatorNotes.map(({ note }) => note),
    ];
    expect(told.filter((each) => !words.includes(each.replace(/\s+/g, ' ')))).toEqual([]);
  });

  test('runs nothing, needs nothing from anywhere, and takes what people wrote as text', () => {
    expect(page).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/<script|<link|<iframe|<b>|\son\w+=|(?:src|href)="(?!data:)/i);
    expect(words).toContain('=SUM(A1:A9) <b>& "our" office</b>');
  });

  test('numbers its pages, in the size that is wanted', () => {
    expect(page).toContain('@page { size: A4; @bottom-center { content: counter(page)');
    expect(tableReport(story, i18n, 'letter')).toContain('@page { size: letter;');
  });
});

test('a long course names one call of a step at most and says where all of them are', () => {
  const five = toldGame({ format: 'five-day', policy: 'hero' });
  const long = tableStory({ ...five, turningPoints: [] }, i18n);
  const words = wordsOf(tableReport(long, i18n));
  expect(words).toContain(i18n.t('tableReport.logShort'));
  const log = words.slice(words.indexOf(i18n.t('tableReport.logShort')));
  expect(long.calls.filter(({ title }) => log.includes(title)).length).toBeLessThan(30);
});

test('a language that runs from right to left turns the page and its charts', () => {
  const pseudo = createI18n('pseudo');
  const turned = tableReport(tableStory({ ...source, turningPoints: [] }, pseudo), pseudo);
  expect(turned).toMatch(/<html lang="[^"]+" dir="rtl">/);
  expect(turned).toMatch(/<svg [^>]*direction="rtl"/);
});

test('a game that was left at once still has a report, which says so', () => {
  const early = tableStory({ ...source, header: { ...source.header, table: '' }, inputs: [] }, i18n);
  const words = wordsOf(tableReport(early, i18n));
  expect(words).toContain(i18n.t('tableReport.notOver', { count: 0 }));
  expect(words).toContain(i18n.t('lobby.unnamed'));
});
