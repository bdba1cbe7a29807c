import { expect, test } from 'vitest';
import { createI18n } from '../../i18n/create-i18n';
import { choiceOf, durationInWords } from './lobby-vm';

const formats = ['express', 'half-day'].map((id) => ({ id, name: id, minutes: 45 }));
const coast = { id: 'coast', language: 'en', title: 'Coast', summary: 'A coast.', formats };
const lake = { ...coast, id: 'lake' };

test('one press starts a game: the first region, for half a day, unless something else is chosen', () => {
  expect(choiceOf([coast, lake], {})).toEqual({ scenario: coast, format: 'half-day' });
  expect(choiceOf([coast, lake], { scenario: 'lake', format: 'express' })).toEqual({
    scenario: lake,
    format: 'express',
  });
});

test('a course format is told in hours from one hour on', () => {
  const i18n = createI18n('en');
  const told = [45, 60, 210, 420, 2100].map((minutes) => durationInWords(i18n, minutes));
  expect(told).toEqual(['45 minutes', '1 hour', '3.5 hours', '7 hours', '35 hours']);
});
