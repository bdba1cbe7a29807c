import { expect, test } from 'vitest';
import { fakeCard } from '../../../tests/support/page-view';
import type { CallRecord } from '../../rules/state';
import { casesOf } from './cases-vm';

const caseOf = (id: string) => ({ id, title: id, year: 2001, text: 'It was.', source: 'A book' });
const cards = ['penang', 'aare', 'penang', 'nowhere'].map((id, at) => ({ ...fakeCard, id: `R${at}`, case: id }));

function callOf(card: string, verdict: CallRecord['verdict']): CallRecord {
  const blank = { step: 1, turn: 0, condition: '', flip: -1, thumbs: null, predicted: '', moved: '', overruled: false };
  return { ...blank, card, light: 'go', verdict, confidence: 'fairly' };
}

test('cases of calls that practice saw otherwise come first, each case once, and a card without a case has none', () => {
  const calls = [callOf('R0', 'go'), callOf('R1', 'stop'), callOf('R2', 'either'), callOf('R3', 'go')];
  const cases = casesOf(calls, { cards, cases: [caseOf('penang'), caseOf('aare')] });
  expect(cases.map(({ realCase }) => realCase.id)).toEqual(['aare', 'penang']);
});
