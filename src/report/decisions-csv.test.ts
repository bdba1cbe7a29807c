import { expect, test } from 'vitest';
import { quickStory, toldGame } from '../../tests/support/told-game';
import { createI18n } from '../i18n/create-i18n';
import { decisionsCsv } from './decisions-csv';

const i18n = createI18n('en');
const story = quickStory(toldGame(), i18n);
const csv = decisionsCsv(story, i18n);

/** As RFC 4180 reads it. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((row) => row !== '')
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

test('one row a decision after the names of the columns, and every row has every column', () => {
  const [head, ...rows] = rowsOf(csv);
  expect(head).toHaveLength(16);
  expect(rows).toHaveLength(story.decisions.length);
  expect(rows.every((row) => row.length === 16)).toBe(true);
  expect(rows.map(([number]) => Number(number))).toEqual(story.decisions.map((_, at) => at + 1));
});

test('Excel is told that it is UTF-8, and every line ends as the standard says', () => {
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('no cell can be read as a formula, and quotes inside are doubled', () => {
  const cells = rowsOf(csv).flat();
  expect(cells).toContain(`'=cmd|"/c calc"!A1, because we can`);
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

test('calls have their reason, votes and outcome; other decisions leave them empty', () => {
  const rows = rowsOf(csv);
  const votes = rows.filter((row) => row[11] !== '' && row[4] === i18n.t('tableReport.kind.call'));
  expect(votes.length).toBeGreaterThanOrEqual(story.calls.length - 1);
  expect(rows.filter((row) => row[4] === i18n.t('tableReport.kind.visit')).every((row) => row[9] === '')).toBe(true);
});
