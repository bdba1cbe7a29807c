import { expect, test } from 'vitest';
import { fakeView } from '../../tests/support/page-view';
import { createI18n } from '../i18n/create-i18n';
import type { Fact } from '../rules/fact';
import { changesOf } from './changes-vm';

const i18n = createI18n('en');
const call = { kind: 'call', card: 'G1.1', light: 'go' } as const;

function engagementOf(points: number) {
  const view = fakeView();
  const [marta, ...others] = view.game.state.stakeholders;
  return fakeView({ state: { stakeholders: [{ ...marta, engagement: points } as never, ...others] } });
}

function linesOf(view: ReturnType<typeof fakeView>, facts: readonly Fact[]) {
  return changesOf(view, facts, i18n, () => ['marta', 'ben']);
}

test('a rung gained is told with the new rung and the call that brought it', () => {
  const [line] = linesOf(engagementOf(310), [{ type: 'engagementChanged', stakeholder: 0, by: 60, why: call }]);
  expect(line).toMatchObject({
    text: 'Marta moves up. Now: Attends.',
    why: 'We said go to “The minutes”.',
    direction: 'up',
    who: 'marta',
  });
});

test('a hostile friend is named as the cause when somebody cools', () => {
  const [line] = linesOf(engagementOf(190), [
    { type: 'engagementChanged', stakeholder: 0, by: -20, why: { kind: 'contagion', from: 'ben' } },
  ]);
  expect(line).toMatchObject({ direction: 'down', why: 'Ben is against it, and they are close.' });
});

test('two moves of one person are one line, with the cause of the larger', () => {
  const lines = linesOf(engagementOf(260), [
    { type: 'engagementChanged', stakeholder: 0, by: 20, why: { kind: 'rule', rule: 'R37' } },
    { type: 'engagementChanged', stakeholder: 0, by: 30, why: call },
  ]);
  expect(lines.map(({ why }) => why)).toEqual(['We said go to “The minutes”.']);
});

test('trust, ownership, results, flags and what lands later are never told', () => {
  const why = call;
  const hidden: readonly Fact[] = [
    { type: 'trustChanged', stakeholder: 0, by: 20, why },
    { type: 'quantityChanged', quantity: 'ownership', by: 9, why },
    { type: 'quantityChanged', quantity: 'results', by: 9, why },
    { type: 'quantityChanged', quantity: 'publicShare', by: 9, why },
    { type: 'quantityChanged', quantity: 'patience', by: 9, why },
    { type: 'facilitatorTieChanged', stakeholder: 0, by: 10, why },
    { type: 'flagSet', flag: 'hype', why },
    { type: 'delayed', later: { turn: 3, if: null, effects: [], why } },
  ];
  expect(linesOf(fakeView(), hidden)).toEqual([]);
});

test('credibility is told as a sign, momentum with its number', () => {
  const lines = linesOf(fakeView(), [
    { type: 'quantityChanged', quantity: 'credibility', by: -7, why: call },
    { type: 'quantityChanged', quantity: 'momentum', by: 8, why: call },
  ]);
  expect(lines.map(({ text }) => text)).toEqual(['Momentum +8.', 'Fewer people say that we deliver.']);
});

test('what matters most comes first: illness before a new to-do before the usual fading of momentum', () => {
  const lines = linesOf(fakeView(), [
    { type: 'quantityChanged', quantity: 'momentum', by: -3, why: { kind: 'rule', rule: 'R30' } },
    { type: 'todoOpened', todo: 'bid', number: 1, slots: 2, turns: 0, why: call },
    { type: 'facilitatorFellIll' },
  ]);
  expect(lines.map(({ text }) => text)).toEqual([
    'We fall ill. The next diary is shorter.',
    'New on our desk: Bid writing (2 slots).',
    'Momentum -3.',
  ]);
});

test('a reason of a task that is a key becomes words, an unknown key a plain sentence', () => {
  const [line] = linesOf(engagementOf(310), [
    { type: 'engagementChanged', stakeholder: 0, by: 60, why: { kind: 'task', step: 1, because: '@nothing-like-it' } },
  ]);
  expect(line?.why).toBe('It follows from the task that we handed in.');
});
