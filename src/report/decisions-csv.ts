// The decisions as a list for a spreadsheet: RFC 4180, with the mark that tells Excel that it is UTF-8.
import type { I18n } from '../i18n/create-i18n';
import type { DecisionStory, TableStory } from './story-model';

const columns = [
  'number',
  'step',
  'phase',
  'moment',
  'kind',
  'decision',
  'others',
  'confidence',
  'verdict',
  'outcome',
  'reason',
  'votes',
  'predicted',
  'moved',
  'engagement',
  'month',
] as const;
type Column = (typeof columns)[number];

const byteOrderMark = '\ufeff';

/** One row a decision, after a row with the names of the columns. */
export function decisionsCsv({ decisions }: TableStory, i18n: I18n): string {
  const head = columns.map((column) => i18n.t(`decisionList.column.${column}`));
  const rows = decisions.map((decision) => columns.map((column) => valueOf(decision, column, i18n)));
  return byteOrderMark + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function valueOf(decision: DecisionStory, column: Column, { t }: I18n): string {
  const { call } = decision;
  switch (column) {
    case 'number':
    case 'step':
    case 'engagement':
    case 'month':
      return String(decision[column]);
    case 'phase':
    case 'moment':
      return decision[column];
    case 'kind':
      return decision.kindName;
    case 'decision':
      return decision.text;
    case 'others':
      return decision.others.join(' / ');
    case 'confidence':
      return call?.confidenceName ?? '';
    case 'verdict':
      return call?.verdictName ?? '';
    case 'outcome':
      return call?.outcomeName ?? '';
    case 'votes': {
      const thumbs = call?.thumbs;
      return thumbs === undefined ? '' : t('decisionList.votes', { go: thumbs.go, stop: thumbs.stop });
    }
    case 'reason':
    case 'predicted':
    case 'moved':
      return call?.[column] ?? '';
  }
}

/** A cell that a spreadsheet would read as a formula begins with an apostrophe; commas, quotes and line ends are quoted. */
function cell(text: string): string {
  const safe = /^[\s\u200e\u200f\u061c]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
