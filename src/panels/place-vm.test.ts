import { expect, test } from 'vitest';
import { pageMarksOf, placeKeyOf } from './place-vm';

test('the page says where it is: screen, step, moment and whether a result is shown', () => {
  expect(pageMarksOf(undefined)).toMatchObject({ screen: 'lobby', moment: 'lobby' });
  expect(pageMarksOf({ at: 'step', step: 4, moment: 'calls', shown: true })).toEqual({
    screen: 'game',
    step: '4',
    moment: 'calls',
    shown: 'true',
  });
  expect(pageMarksOf({ at: 'gate', phase: 'B' })).toMatchObject({ screen: 'game', moment: 'gate' });
  expect(pageMarksOf({ at: 'debrief' })).toMatchObject({ screen: 'debrief', moment: 'debrief' });
});

test('a second card is another place, two gates are two places', () => {
  const calls = { at: 'step', step: 1, moment: 'calls', shown: false } as const;
  expect(placeKeyOf(calls, 'G1.1')).not.toBe(placeKeyOf(calls, 'R1.1'));
  expect(placeKeyOf({ at: 'gate', phase: 'A' }, undefined)).not.toBe(placeKeyOf({ at: 'gate', phase: 'B' }, undefined));
});
