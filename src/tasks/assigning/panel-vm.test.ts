import { expect, test } from 'vitest';
import { assigning, taskContext } from '../../../tests/support/task-setup';
import { assigningOnScreen, chanceInWords } from './panel-vm';
import type { AssigningTask, Taken } from './rules';

const context = taskContext();
const taken = (item: string, owner = '', date = ''): Taken => ({ item, owner, date, partner: '' });

function shown(items: readonly Taken[], wanted?: string) {
  const task: AssigningTask = { kind: 'assigning', items, drops: [], successor: '' };
  return assigningOnScreen(task, assigning, context, wanted);
}

test('an action is complete with an owner and a date', () => {
  const { lines, complete } = shown([
    taken('shuttle', 'hotel', 'soon'),
    taken('course', 'hotel'),
    taken('menu', '', 'soon'),
  ]);
  expect(lines.map(({ isDone }) => isDone)).toEqual([true, false, false]);
  expect(complete).toBe(1);
});

test('the first action that is not complete is open, unless another one was asked for', () => {
  const items = [taken('shuttle', 'hotel', 'soon'), taken('course'), taken('menu')];
  expect(shown(items).open).toBe('course');
  expect(shown(items, 'shuttle').open).toBe('shuttle');
  expect(shown([]).open).toBeUndefined();
});

test('the chance is told in a word, and only when owner and date are known', () => {
  const { lines } = shown([
    taken('course', 'guide', 'autumn'),
    taken('menu', 'farm', 'soon'),
    taken('shuttle', 'hotel'),
  ]);
  expect(lines.map(({ chance }) => chance)).toEqual(['good', 'low', undefined]);
});

test('what the facilitator keeps is counted', () => {
  expect(shown([taken('course', 'facilitator'), taken('menu', 'farm')]).own).toBe(1);
});

test('words for a chance', () => {
  expect([44, 45, 64, 65].map(chanceInWords)).toEqual(['low', 'fair', 'fair', 'good']);
});
