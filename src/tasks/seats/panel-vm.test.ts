import { expect, test } from 'vitest';
import { seats, taskContext } from '../../../tests/support/task-setup';
import { valleyView } from '../../../tests/support/task-view';
import { seatsOnScreen } from './panel-vm';
import type { SeatsTask } from './rules';

const context = taskContext();

function shown(seated: readonly string[]) {
  const task: SeatsTask = { kind: 'seats', seated, chair: '', rules: [] };
  return seatsOnScreen(valleyView(context), task, seats, context);
}

test('somebody hostile would not come', () => {
  const unwilling = shown([]).seats.filter(({ isWilling }) => !isWilling);
  expect(unwilling.map(({ person }) => person.stakeholder.id)).toEqual(['union']);
});

test('names and doers are told apart', () => {
  const { seats: offered } = shown([]);
  expect(offered.filter(({ isDoer }) => isDoer).map(({ person }) => person.stakeholder.id)).toEqual([
    'spa',
    'lodge',
    'guide',
  ]);
  expect(offered.filter(({ isName }) => isName).map(({ person }) => person.stakeholder.id)).toEqual([
    'hotel',
    'ministry',
    'elders',
    'chamber',
  ]);
});

test('the indicators move with every seat', () => {
  expect(shown(['hotel', 'ministry']).indicators.businessShare).toBe(50);
  expect(shown(['hotel', 'spa', 'ministry']).indicators.businessShare).toBe(67);
  expect(shown([]).businessNorm).toBe(60);
});

test('three seats are enough and eight are the most', () => {
  expect(shown(['hotel', 'spa'])).toMatchObject({ isEnough: false, isFull: false, least: 3, most: 8 });
  expect(shown(['hotel', 'spa', 'lodge'])).toMatchObject({ isEnough: true, isFull: false });
  const eight = ['hotel', 'spa', 'lodge', 'guide', 'farm', 'ministry', 'elders', 'college'];
  expect(shown(eight)).toMatchObject({ isFull: true });
});

test('only those who have a seat can take the chair, in the order in which they were asked', () => {
  expect(shown(['spa', 'hotel']).members.map(({ stakeholder }) => stakeholder.name)).toEqual(['Spa', 'Hotel']);
});
