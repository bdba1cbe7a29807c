// From opening the page to the first decision without a manual: everything on the way is read aloud in less than five minutes.
import { expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n';
import { kestrelCoast } from '../support/kestrel-coast';

const wordsInAMinute = 130; // read aloud, slowly

test('the words before the first visit take less than five minutes to read aloud', () => {
  const { t } = createI18n('en');
  const { summary, facilitator, sponsor, steps, stakeholders } = kestrelCoast();
  const [first] = steps;
  const read = [
    t('lobby.line'),
    summary,
    facilitator.text,
    sponsor.text,
    first?.brief,
    first?.question,
    ...['diary', 'visit'].flatMap((note) => [t(`guide.${note}.title`), t(`guide.${note}.text`)]),
    ...stakeholders.flatMap(({ name, short }) => [name, short]),
  ].join(' ');
  const words = read.split(/\s+/).length;
  expect(words).toBeGreaterThan(100);
  expect(words / wordsInAMinute).toBeLessThan(5);
});
