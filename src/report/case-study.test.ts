import { expect, test } from 'vitest';
import { kestrelCoast } from '../../tests/support/kestrel-coast';
import { createI18n } from '../i18n/create-i18n';
import { caseStudy, caseStudyFileName } from './case-study';

const scenario = kestrelCoast();
const i18n = createI18n('en');
const page = caseStudy(scenario, i18n);

/** What a reader sees. */
const words = page
  .replace(/<style>.*?<\/style>/s, '')
  .replace(/<[^>]+>/g, ' ')
  .replaceAll('&amp;', '&')
  .replaceAll('&quot;', '"')
  .replace(/\s+/g, ' ');

test('everybody of the cast is in it with organisation and biography, and every place of the map', () => {
  const told = [
    ...scenario.stakeholders.flatMap(({ name, organisation, bio }) => [name, organisation, bio]),
    ...scenario.region.places.map(({ name }) => name),
    scenario.title,
    scenario.summary,
    scenario.facilitator.text,
    scenario.sponsor.text,
  ];
  expect(told.filter((each) => !words.includes(each.trim()))).toEqual([]);
});

test('nothing in it spoils the play: no interest, situation, event, to-do, nor how many firms are willing', () => {
  const secrets = [
    ...scenario.interests.map(({ text }) => text),
    ...scenario.cards.flatMap(({ title, text }) => [title, text]),
    ...scenario.events.flatMap(({ title, text }) => [title, text]),
    ...scenario.todos.map(({ name }) => name),
    ...scenario.stakeholders.flatMap(({ voice }) => [voice.cold, voice.warm]),
  ];
  expect(secrets.length).toBeGreaterThan(200);
  expect(secrets.filter((each) => words.includes(each.trim()))).toEqual([]);
});

test('it says that the numbers are illustrative and the people made up', () => {
  expect(words).toContain(i18n.t('illustrative'));
  expect(words).toContain(i18n.t('caseStudy.madeUp'));
});

test('it needs nothing from anywhere and runs nothing', () => {
  expect(page).toContain(`default-src 'none'`);
  expect(page).not.toMatch(/<script|<link|<iframe|\son\w+=/i);
  const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((each) => !each.startsWith('data:image/'))).toEqual([]);
});

test('what a scenario says is text and never markup', () => {
  const [first, ...others] = scenario.stakeholders;
  if (first === undefined) throw new Error('Kestrel Coast has nobody');
  const evil = '<img src=x onerror=alert(1)></style><script>alert(1)</script>"\'&';
  const hostile = caseStudy(
    { ...scenario, title: evil, summary: evil, stakeholders: [{ ...first, name: evil, bio: evil }, ...others] },
    i18n,
  );
  expect(hostile).not.toContain('<script');
  expect(hostile).not.toContain('<img src=x');
  expect(hostile).toContain('&lt;img src=x');
});

test('a language that runs from right to left turns the page, and texts of the scenario keep their own direction', () => {
  const turned = caseStudy(scenario, createI18n('pseudo'));
  expect(turned).toMatch(/<html lang="[^"]+" dir="rtl">/);
  expect(turned).toContain('<span lang="en" dir="auto">Marta Oyelaran</span>');
});

test('a scenario without candidates, ties and tensions still has a case study', () => {
  const bare = caseStudy({ ...scenario, ties: [], tensions: [], steps: [] }, i18n);
  expect(bare).not.toContain(i18n.t('caseStudy.figures'));
  expect(bare).not.toContain(i18n.t('caseStudy.close'));
  expect(bare).toContain(i18n.t('caseStudy.questions'));
});

test('the name of the file is made from the id of the scenario', () => {
  expect(caseStudyFileName(scenario)).toBe('kestrel-coast-case-study.html');
});
