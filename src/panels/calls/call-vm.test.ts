import { expect, test } from 'vitest';
import { emptyDraft, inputOf, missingOf } from './call-vm';

test('a call needs a light and a confidence, asked for in that order', () => {
  expect(missingOf(emptyDraft)).toBe('light');
  expect(missingOf({ ...emptyDraft, light: 'go' })).toBe('confidence');
  expect(inputOf({ ...emptyDraft, light: 'go' })).toBeUndefined();
  expect(missingOf({ ...emptyDraft, light: 'go', confidence: 'unsure' })).toBeUndefined();
});

test('what was left out is not sent', () => {
  expect(inputOf({ ...emptyDraft, light: 'stop', confidence: 'certain', condition: 'once', reason: '  ' })).toEqual({
    type: 'call',
    light: 'stop',
    confidence: 'certain',
  });
});

test('thumbs, reason, condition and prediction go with the call when they were given', () => {
  const draft = { ...emptyDraft, light: 'go', confidence: 'fairly', condition: 'once', reason: ' Because ' } as const;
  expect(inputOf({ ...draft, prediction: 'ben', thumbs: { go: 3, stop: 1 } })).toEqual({
    type: 'call',
    light: 'go',
    confidence: 'fairly',
    condition: 'once',
    reason: 'Because',
    prediction: 'ben',
    thumbs: { go: 3, stop: 1 },
  });
});
