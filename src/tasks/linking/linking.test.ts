import { expect, test } from 'vitest';
import { handedIn, missingAfter, refusedLast } from '../../../tests/support/task-play';
import { effectsFor, linking, taskContext, totalOf } from '../../../tests/support/task-setup';
import type { GameState } from '../../rules/state';

const link = (partner: string, leader: string) => ({ type: 'link', partner, leader });

function ready(game: GameState): void {
  for (const stakeholder of game.stakeholders) stakeholder.trust = 45;
  game.wins.push({ turn: 1, joint: true, who: [], name: '' });
}

test('[R86] a link led by a member teaches, ties and moves those it serves, and pays later', () => {
  const told = handedIn(linking, taskContext(), [link('growers', 'spa')]);
  expect(effectsFor('@linking.memberLeads', told)).toEqual([
    { kind: 'quantity', quantity: 'knowledge', by: 3 },
    { kind: 'engage', who: { ids: ['spa', 'farm', 'chamber'] }, by: 15 },
    { kind: 'tie', between: { id: 'spa' }, and: { ids: ['farm', 'chamber'] }, by: 6 },
    { kind: 'later', turns: 3, effects: [{ kind: 'quantity', quantity: 'results', by: 5 }] },
  ]);
});

test('[R86] a link through the facilitator looks good now, costs ownership, lands on the desk, and pays nothing later', () => {
  const told = handedIn(linking, taskContext(), [link('growers', 'facilitator')]);
  expect([totalOf('momentum', told), totalOf('ownership', told)]).toEqual([3, -2]);
  expect(effectsFor('@linking.facilitatorLeads', told)).toContainEqual({ kind: 'todo', todo: 'own-work' });
  expect(told.flatMap(({ effects }) => effects).filter(({ kind }) => kind === 'later')).toEqual([]);
});

test('[R86] going abroad before the base is ready costs trust and momentum', () => {
  const told = handedIn(linking, taskContext(), [link('alps', 'spa')]);
  expect(effectsFor('@linking.tooEarly', told)).toEqual([
    { kind: 'trust', who: { group: 'business' }, by: -2 },
    { kind: 'quantity', quantity: 'momentum', by: -3 },
  ]);
});

test('[R86] the base is ready with trust and a win made together, and neighbours need neither', () => {
  const early = (change: (game: GameState) => void, partner = 'alps') =>
    effectsFor('@linking.tooEarly', handedIn(linking, taskContext(change), [link(partner, 'spa')]));
  expect(early(ready)).toEqual([]);
  expect(early(() => {}, 'growers')).toEqual([]);
  const withoutWin = (game: GameState) => {
    ready(game);
    game.wins = [];
  };
  const withoutTrust = (game: GameState) => {
    ready(game);
    for (const stakeholder of game.stakeholders) stakeholder.trust = 44;
  };
  expect(early(withoutWin)).toHaveLength(2);
  expect(early(withoutTrust)).toHaveLength(2);
});

test('[R86] somebody who is hardly aware yet cannot lead a link', () => {
  expect(refusedLast(linking, taskContext(), [link('alps', 'farm')])).toEqual({
    code: 'task/notReady',
    details: { who: 'farm' },
  });
});

test('[R86] a link can get another leader, be taken away, and is not drawn twice', () => {
  const told = handedIn(linking, taskContext(), [link('growers', 'facilitator'), link('growers', 'spa')]);
  expect(effectsFor('@linking.facilitatorLeads', told)).toEqual([]);
  expect(refusedLast(linking, taskContext(), [link('alps', 'spa'), link('alps', 'spa')])?.code).toBe('task/already');
  expect(refusedLast(linking, taskContext(), [{ type: 'unlink', partner: 'alps' }])?.code).toBe('task/notChosen');
  const gone = [link('alps', 'spa'), { type: 'unlink', partner: 'alps' }];
  expect(missingAfter(linking, taskContext(), gone)).toEqual({ code: 'task/tooFew', details: { need: 1, have: 0 } });
});

test('[R86] there is room for as many links as the format says', () => {
  const all = [link('alps', 'spa'), link('growers', 'spa'), link('airline', 'spa')];
  expect(refusedLast(linking, taskContext(), all)).toBeUndefined();
  expect(
    refusedLast(
      linking,
      taskContext(() => {}, 'short'),
      all,
    ),
  ).toEqual({ code: 'task/full', details: { most: 2 } });
});

test('[R86] an author can ask who led and where the links go', () => {
  const outcomes = [
    {
      id: 'home',
      when: [{ kind: 'tagged', tag: 'abroad', below: 1 }] as const,
      effects: [{ kind: 'flag', flag: 'near' }] as const,
      because: 'Near first.',
    },
    {
      id: 'led',
      when: [
        { kind: 'chosen', options: ['partner:growers'] },
        { kind: 'tagged', tag: 'led:member', atLeast: 1 },
      ] as const,
      effects: [{ kind: 'flag', flag: 'led' }] as const,
      because: 'They lead.',
    },
  ];
  const reasons = (partner: string, leader: string) =>
    handedIn({ ...linking, outcomes }, taskContext(ready), [link(partner, leader)]).map(({ why }) =>
      why.kind === 'task' ? why.because : '',
    );
  expect(reasons('growers', 'spa')).toEqual(expect.arrayContaining(['Near first.', 'They lead.']));
  expect(reasons('growers', 'facilitator')).not.toContain('They lead.');
  expect(reasons('airline', 'spa')).not.toContain('Near first.');
});
