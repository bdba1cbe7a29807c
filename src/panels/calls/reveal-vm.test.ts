import { expect, test } from 'vitest';
import { fakeCard } from '../../../tests/support/page-view';
import type { CallRecord } from '../../rules/state';
import { revealOf } from './reveal-vm';

function recordOf(part: Partial<CallRecord> = {}): CallRecord {
  return {
    card: 'G1.1',
    step: 1,
    turn: 0,
    light: 'go',
    condition: '',
    confidence: 'certain',
    verdict: 'stop',
    flip: -1,
    thumbs: null,
    predicted: '',
    moved: '',
    overruled: false,
    ...part,
  };
}

test('a call against practice is the other way, and what happens now is that of the light called', () => {
  expect(revealOf(fakeCard, recordOf(), [])).toMatchObject({
    outcome: 'wrong',
    now: 'You wrote them.',
    flipped: undefined,
  });
});

test('the flip that decided is told apart from those that could', () => {
  const reveal = revealOf(fakeCard, recordOf({ verdict: 'go', flip: 0 }), []);
  expect(reveal.outcome).toBe('right');
  expect(reveal.flipped).toBe('Somebody learns it.');
  expect(reveal.couldFlip.map(({ because }) => because)).toEqual(['Nobody is there.']);
});

test('a condition has its own words for what happens', () => {
  const reveal = revealOf(fakeCard, recordOf({ condition: 'once', verdict: 'either' }), []);
  expect(reveal).toMatchObject({ condition: 'Go, once', now: 'You wrote them once.', outcome: 'either' });
});

test('a prediction is shown only when one was made', () => {
  expect(revealOf(fakeCard, recordOf(), []).prediction).toBeUndefined();
  expect(revealOf(fakeCard, recordOf({ predicted: 'ben', moved: 'marta' }), []).prediction).toEqual({
    predicted: 'ben',
    moved: 'marta',
  });
});
