import { expect, test } from 'vitest';
import { fakeCard } from '../../../tests/support/page-view';
import type { CallRecord } from '../../rules/state';
import { certainAndWrong } from './calibration-vm';
import { questionsOf } from '../../debrief/questions';

const other = { ...fakeCard, id: 'R1.1' };

function callOf(card: string, part: Partial<CallRecord>): CallRecord {
  const blank = { step: 1, turn: 0, condition: '', flip: -1, thumbs: null, predicted: '', moved: '', overruled: false };
  return { ...blank, card, light: 'go', verdict: 'stop', confidence: 'certain', ...part };
}

test('the list of certain mistakes leaves out unsure ones and cards without a verdict', () => {
  const calls = [
    callOf('G1.1', {}),
    callOf('R1.1', { confidence: 'unsure' }),
    callOf('R1.1', { verdict: 'either' }),
    callOf('R1.1', { verdict: 'go' }),
  ];
  expect(certainAndWrong(calls, [fakeCard, other]).map(({ id }) => id)).toEqual(['G1.1']);
});

test('questions begin with the surest mistake; a split vote is worth one too', () => {
  const calls = [
    callOf('G1.1', { verdict: 'go', thumbs: { go: 2, stop: 2 } }),
    callOf('R1.1', { confidence: 'certain' }),
  ];
  expect(questionsOf(calls, [fakeCard, other]).map(({ id }) => id)).toEqual(['R1.1', 'G1.1']);
});

test('there are three questions at most; where mistakes and split votes are few, turning points bring theirs', () => {
  const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...fakeCard, id }));
  const call = { kind: 'call' as const, light: 'go' as const, condition: '' };
  const right = { verdict: 'go' as const };
  const calls = [
    callOf('a', {}),
    callOf('b', { ...right, step: 2 }),
    callOf('c', { ...right, step: 3 }),
    callOf('d', right),
  ];
  const turns = [
    { step: 1, about: { ...call, card: 'a' } },
    { step: 3, about: { kind: 'seat' as const, step: 3, stakeholder: 'marta', taken: true } },
    { step: 4, about: { ...call, card: 'd' } },
    { step: 5, about: { ...call, card: 'e' } },
  ];
  expect(questionsOf(calls, cards, turns).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect(questionsOf(calls, cards).map(({ id }) => id)).toEqual(['a']);
  const wrong = cards.map(({ id }) => callOf(id, {}));
  expect(questionsOf(wrong, cards, turns)).toHaveLength(3);
});
