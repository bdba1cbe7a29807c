import { expect, test } from 'vitest';
import { fakeView } from '../../../tests/support/page-view';
import { keyFiguresOf, pulseOf } from './key-figures-vm';

test('the desk counts the slots of open to-dos and warns from six', () => {
  const todos = [1, 2, 3].map((number) => ({ todo: 'bid', number, slots: 2, turnsLeft: 0 }));
  const desk = keyFiguresOf(fakeView({ state: { todos } }).game.state).find(({ id }) => id === 'desk');
  expect(desk).toMatchObject({ value: 6, isShort: true });
});

test('trust and ownership are shown only after a survey, with the month of the survey', () => {
  expect(pulseOf(fakeView().game.state)).toBeUndefined();
  const reading = { step: 1, engagement: 0, trust: 0, centrality: 0, momentum: 0, ownership: 0 };
  const history = [1, 2].map((turn) => ({ ...reading, turn, month: turn * 3 }));
  const { state } = fakeView({ state: { history, pulse: { turn: 2, trust: 44, ownership: 21 } } }).game;
  expect(pulseOf(state)).toEqual({ trust: 44, ownership: 21, month: 6 });
});
