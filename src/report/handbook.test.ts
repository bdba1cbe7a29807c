import { expect, test } from 'vitest';
import { steps } from '../flow/steps/all';
import { createI18n } from '../i18n/create-i18n';
import { chapters, stepParts } from '../i18n/handbook-parts';
import { handbook } from './handbook';

const i18n = createI18n('en');
const page = handbook(i18n);

test('each of the twelve steps has all its parts, a real case with its source and something to read', () => {
  expect(steps).toHaveLength(12);
  for (const { key } of steps) {
    for (const part of stepParts) expect(page).toContain(i18n.t(`handbook.step.${key}.${part}`));
    expect(i18n.t(`handbook.step.${key}.case`)).toMatch(/\([^)]+\)$/);
  }
});

test('it tells how to run a workshop in each of the six formats, how to lead a debrief in six questions, and the words', () => {
  for (const { chapter, parts } of chapters) {
    expect(page).toContain(`<h2>${i18n.t(`handbook.chapter.${chapter}`)}</h2>`);
    for (const part of parts) expect(page).toContain(i18n.t(`handbook.${chapter}.${part}.text`));
  }
  const numbered = chapters.flatMap(({ chapter, parts }) => parts.map((part) => `handbook.${chapter}.${part}.title`));
  expect(numbered.filter((key) => /^\d /.test(i18n.t(key)))).toHaveLength(6);
});

test('it runs nothing, fetches nothing, and turns in a language that runs from right to left', () => {
  expect(page).not.toMatch(/<script|<link|<img|\ssrc=/i);
  expect(handbook(createI18n('pseudo'))).toMatch(/<html lang="[^"]+" dir="rtl">/);
});
