import { expect, test } from 'vitest';
import { fakeCard } from '../../../tests/support/page-view';
import type { CallRecord } from '../../rules/state';
import { predictionsOf, splitVotesOf } from './votes-vm';

const cards = [fakeCard, { ...fakeCard, id: 'R1.1', title: 'The bus' }, { ...fakeCard, id: 'R2.1', title: 'The map' }];

function callOf(card: string, part: Partial<CallRecord>): CallRecord {
  const blank = { step: 1, turn: 0, condition: '', flip: -1, thumbs: null, predicted: '', moved: '', overruled: false };
  return { ...blank, card, light: 'go', verdict: 'stop', confidence: 'fairly', ...part };
}

test('a vote is split when thumbs pointed both ways, and the closest comes first', () => {
  const votes = splitVotesOf(
    [
      callOf('G1.1', { thumbs: { go: 4, stop: 1 } }),
      callOf('R1.1', { thumbs: { go: 5, stop: 0 } }),
      callOf('R2.1', { thumbs: { go: 2, stop: 3 }, verdict: 'go' }),
      callOf('R1.1', { thumbs: null }),
    ],
    cards,
  );
  expect(votes).toEqual([
    { id: 'R2.1', title: 'The map', go: 2, stop: 3, verdict: 'go' },
    { id: 'G1.1', title: 'The minutes', go: 4, stop: 1, verdict: 'stop' },
  ]);
});

test('a prediction came true, or somebody else moved, or nobody did; calls without one are left out', () => {
  const predictions = predictionsOf(
    [
      callOf('G1.1', { predicted: 'marta', moved: 'marta' }),
      callOf('R1.1', { predicted: 'marta', moved: 'ben' }),
      callOf('R2.1', { predicted: 'ben', moved: '' }),
      callOf('R2.1', {}),
    ],
    cards,
  );
  expect(predictions.map(({ title, outcome }) => [title, outcome])).toEqual([
    ['The minutes', 'right'],
    ['The bus', 'other'],
    ['The map', 'nobody'],
  ]);
});
