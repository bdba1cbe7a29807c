import { expect, test } from 'vitest';
import { handedIn, missingAfter, refusedLast } from '../../../tests/support/task-play';
import { effectsFor, ranking, taskContext, totalOf } from '../../../tests/support/task-setup';
import type { RankingTask } from './rules';
import { knownWilling, ranked } from './table';

const criterion = (id: string, on = true) => ({ type: 'criterion', criterion: id, on });
const evidence = (id: string) => ({ type: 'evidence', evidence: id });
const choose = (id: string, on = true) => ({ type: 'choose', candidate: id, on });
const task = (change: Partial<RankingTask>): RankingTask => ({
  kind: 'ranking',
  criteria: [],
  evidence: [],
  chosen: [],
  ...change,
});
const order = (change: Partial<RankingTask>) => ranked(task(change), ranking).map(({ candidate }) => candidate);

test('[R81] the candidates stand in the order of the chosen criteria', () => {
  expect(order({ criteria: ['traded'] })).toEqual(['tourism', 'timber', 'space', 'retail']);
  expect(order({ criteria: ['jobs'] })).toEqual(['retail', 'tourism', 'timber', 'space']);
  expect(ranked(task({ criteria: ['traded', 'jobs'] }), ranking)).toEqual([
    { candidate: 'tourism', points: 10, above: 0 },
    { candidate: 'retail', points: 6, above: 1 },
    { candidate: 'timber', points: 6, above: 1 },
    { candidate: 'space', points: 2, above: 3 },
  ]);
});

test('[R81] how many firms are willing is unknown until somebody asks, and counts as middle', () => {
  expect(knownWilling(task({}), ranking, 'timber')).toBeUndefined();
  expect(knownWilling(task({ evidence: ['ask-timber'] }), ranking, 'timber')).toBe(3);
  expect(knownWilling(task({ evidence: ['ask-timber'] }), ranking, 'retail')).toBeUndefined();
  expect(knownWilling(task({ evidence: ['ask-all'] }), ranking, 'retail')).toBe(1);
  expect(new Set(ranked(task({ criteria: ['willing'] }), ranking).map(({ points }) => points))).toEqual(new Set([3]));
  expect(order({ criteria: ['willing'], evidence: ['ask-all'] })).toEqual(['tourism', 'timber', 'retail', 'space']);
});

test('[R81] evidence costs days, and what is spent is spent', () => {
  expect(refusedLast(ranking, taskContext(), [evidence('ask-all'), evidence('ask-timber')])).toEqual({
    code: 'task/noDays',
    details: { need: 3, have: 2 },
  });
  expect(
    refusedLast(
      ranking,
      taskContext(() => {}, 'short'),
      [evidence('ask-all')],
    )?.code,
  ).toBe('task/noDays');
  expect(refusedLast(ranking, taskContext(), [evidence('ask-all'), evidence('ask-all')])?.code).toBe('task/already');
  expect(effectsFor('@ranking.evidence', handedIn(ranking, taskContext(), [evidence('ask-all')]))).toHaveLength(1);
});

test('[R81] choosing what the own criteria put on top is seen as fair', () => {
  const told = handedIn(ranking, taskContext(), [criterion('traded'), choose('tourism')]);
  expect([totalOf('neutrality', told), totalOf('credibility', told)]).toEqual([4, 3]);
});

test('[R81] choosing from the lower half is seen as favour, and opinions alone judge nothing', () => {
  const low = handedIn(ranking, taskContext(), [criterion('traded'), choose('space')]);
  expect(totalOf('neutrality', low)).toBe(-4);
  const second = handedIn(ranking, taskContext(), [criterion('traded'), choose('timber')]);
  expect(totalOf('neutrality', second)).toBe(0);
  const opinion = handedIn(ranking, taskContext(), [criterion('liked'), choose('space')]);
  expect(totalOf('neutrality', opinion)).toBe(0);
});

test('[R81] each cluster after the first lands on the desk of the facilitator', () => {
  const told = handedIn(ranking, taskContext(), [criterion('traded'), choose('tourism'), choose('timber')]);
  expect(effectsFor('@ranking.further', told)).toEqual([{ kind: 'todo', todo: 'two-clusters' }]);
  expect(refusedLast(ranking, taskContext(), [choose('tourism'), choose('timber'), choose('space')])?.code).toBe(
    'task/full',
  );
});

test('[R81] what is chosen is remembered, and what an earlier try chose is forgotten', () => {
  const again = taskContext((game) => game.flags.push('chosen:retail'));
  const told = handedIn(ranking, again, [choose('timber'), choose('tourism'), choose('timber', false)]);
  expect(effectsFor('@ranking.chosen', told)).toEqual([
    { kind: 'quantity', quantity: 'knowledge', by: 1 },
    { kind: 'flag', flag: 'chosen:tourism' },
    { kind: 'unflag', flag: 'chosen:retail' },
  ]);
});

test('[R81] a criterion and a choice are needed, and each can be taken back once', () => {
  expect(missingAfter(ranking, taskContext(), [])).toEqual({
    code: 'task/tooFewCriteria',
    details: { need: 1, have: 0 },
  });
  expect(missingAfter(ranking, taskContext(), [criterion('jobs')])?.code).toBe('task/tooFew');
  expect(missingAfter(ranking, taskContext(), [criterion('jobs'), choose('retail')])).toBeUndefined();
  expect(
    refusedLast(ranking, taskContext(), [criterion('jobs'), criterion('jobs', false), criterion('jobs', false)])?.code,
  ).toBe('task/notChosen');
});

test("an author's outcome comes when what it names is chosen and what it excludes is not", () => {
  const favour = [criterion('liked'), choose('space')];
  expect(effectsFor('The mayor chose.', handedIn(ranking, taskContext(), favour))).toEqual([
    { kind: 'flag', flag: 'favour' },
  ]);
  expect(effectsFor('The mayor chose.', handedIn(ranking, taskContext(), [...favour, choose('tourism')]))).toEqual([]);
});
