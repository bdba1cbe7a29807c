import { expect, test } from 'vitest';
import { ranking, taskContext } from '../../../tests/support/task-setup';
import { rankingOnScreen } from './panel-vm';
import type { RankingTask } from './rules';

const start: RankingTask = { kind: 'ranking', criteria: [], evidence: [], chosen: [] };
const context = taskContext();

test('without a criterion that can be counted nobody has a place', () => {
  const shown = rankingOnScreen({ ...start, criteria: ['liked'] }, ranking, context);
  expect(shown.isOrdered).toBe(false);
  expect(shown.candidates.map(({ place }) => place)).toEqual([undefined, undefined, undefined, undefined]);
});

test('the candidates stand in the order of the chosen criteria', () => {
  const shown = rankingOnScreen({ ...start, criteria: ['jobs'] }, ranking, context);
  expect(shown.candidates.map(({ candidate, place }) => [candidate.id, place])).toEqual([
    ['retail', 1],
    ['tourism', 2],
    ['timber', 3],
    ['space', 4],
  ]);
});

test('how many firms are willing is unknown until somebody has asked', () => {
  const willing = (task: RankingTask) =>
    rankingOnScreen(task, ranking, context).candidates.map(({ candidate, figures }) => [
      candidate.id,
      figures.find(({ measure }) => measure === 'willing')?.value,
    ]);
  expect(willing(start).map(([, value]) => value)).toEqual([undefined, undefined, undefined, undefined]);
  expect(willing({ ...start, evidence: ['ask-timber'] })).toContainEqual(['timber', 3]);
  expect(willing({ ...start, evidence: ['ask-timber'] })).toContainEqual(['tourism', undefined]);
});

test('the figures that count by the chosen criteria are marked', () => {
  const [first] = rankingOnScreen({ ...start, criteria: ['jobs', 'liked'] }, ranking, context).candidates;
  expect(first?.figures.filter(({ counts }) => counts).map(({ measure }) => measure)).toEqual(['jobs']);
});

test('days that are spent make the rest too dear', () => {
  const shown = rankingOnScreen({ ...start, evidence: ['ask-all'] }, ranking, context);
  expect(shown.daysLeft).toBe(2);
  expect(shown.evidence.map(({ isBought, isAffordable }) => [isBought, isAffordable])).toEqual([
    [true, false],
    [false, false],
  ]);
  expect(shown.evidence.map(({ about }) => about)).toEqual([[], ['Timber']]);
});
