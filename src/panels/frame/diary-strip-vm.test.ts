import { expect, test } from 'vitest';
import { fakeView } from '../../../tests/support/page-view';
import { diaryStripOf } from './diary-strip-vm';

const todos = [
  { todo: 'minutes', number: 1, slots: 1, turnsLeft: 0 },
  { todo: 'bid', number: 2, slots: 2, turnsLeft: 1 },
];
const visit = { type: 'visit', stakeholder: 'ben', angle: 'listen' } as const;

test('in the diary, to-dos by name come first, then what was done, then free slots', () => {
  const strip = diaryStripOf(
    fakeView({ state: { todos, diary: { slots: 10, blocked: 3, used: 4 } }, inputs: [visit, { type: 'survey' }] }),
  );
  expect(strip.slots.map((slot) => ('name' in slot ? slot.name : slot.kind))).toEqual([
    'Minutes',
    'Bid writing',
    'Ben',
    'survey',
    'free',
    'free',
    'free',
  ]);
  expect(strip).toMatchObject({ when: 'now', free: 3, overflow: 0 });
});

test('a to-do that was handed over leaves its slots taken for this turn', () => {
  const strip = diaryStripOf(fakeView({ state: { todos: [], diary: { slots: 10, blocked: 2, used: 0 } } }));
  expect(strip.slots[0]).toEqual({ kind: 'taken', slots: 2 });
});

test('outside the diary the next one is shown, with the slots that illness owes', () => {
  const strip = diaryStripOf(
    fakeView({ place: { at: 'step', step: 1, moment: 'calls', shown: true }, state: { todos, slotsOwed: 5 } }),
  );
  expect(strip).toMatchObject({ when: 'next', free: 2 });
});

test('to-dos that find no room in ten slots are counted', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ todo: 'minutes', number: at, slots: 1, turnsLeft: 0 }));
  const strip = diaryStripOf(
    fakeView({ place: { at: 'step', step: 2, moment: 'brief', shown: false }, state: { todos: many } }),
  );
  expect(strip).toMatchObject({ free: 0, overflow: 2 });
});

test('visits bought at a gate are not eaten by to-dos', () => {
  const strip = diaryStripOf(
    fakeView({
      place: { at: 'gate', phase: 'A' },
      state: { todos, diary: { slots: 6, blocked: 0, used: 2 } },
      inputs: [visit],
    }),
  );
  expect(strip).toMatchObject({ free: 4, overflow: 0 });
  expect(strip.slots[0]).toEqual({ kind: 'visit', slots: 2, name: 'Ben' });
});
