import { expect, test } from 'vitest';
import { pathOf } from './path-vm';

const steps = [
  { number: 1, key: 'relevance', phase: 'A' },
  { number: 2, key: 'priorities', phase: 'A' },
  { number: 3, key: 'analysis', phase: 'B' },
] as const;

test('the path shows what is done, where we are and what is ahead', () => {
  const [a, b] = pathOf(steps, { at: 'step', step: 2, moment: 'task', shown: false }, 2);
  expect(a?.steps.map(({ state }) => state)).toEqual(['done', 'now']);
  expect(a?.isNow).toBe(true);
  expect(b?.steps[0]?.state).toBe('ahead');
});

test('at a gate its phase is marked and no step is', () => {
  const [a] = pathOf(steps, { at: 'gate', phase: 'A' }, 2);
  expect(a).toMatchObject({ isNow: true });
  expect(a?.steps.map(({ state }) => state)).toEqual(['done', 'done']);
});
