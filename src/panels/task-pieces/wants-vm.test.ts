import { expect, test } from 'vitest';
import { taskContext } from '../../../tests/support/task-setup';
import { valleyView } from '../../../tests/support/task-view';
import { ownersOnOffer } from './owner-choice-vm';
import { knownToWant } from './wants-vm';

/** The lodge has told what it wants; the hotel wants the same and nobody has found out. */
const view = valleyView(taskContext((game) => Object.assign(game.stakeholders[2] ?? {}, { known: ['season'] })));

test('only what the table has found out tells who wants something', () => {
  expect(knownToWant(view, ['season']).map(({ stakeholder }) => stakeholder.id)).toEqual(['lodge']);
  expect(knownToWant(view, ['staff'])).toEqual([]);
});

test('those who are known to want it stand first among those who are ready', () => {
  const owners = ownersOnOffer(view, (index) => index < 4, ['season'], ['hotel', 'hotel']);
  expect(owners.map(({ person, wantsIt, others }) => [person.stakeholder.id, wantsIt, others])).toEqual([
    ['lodge', true, 0],
    ['hotel', false, 2],
    ['spa', false, 0],
    ['guide', false, 0],
  ]);
});
