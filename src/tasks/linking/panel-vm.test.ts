import { expect, test } from 'vitest';
import { linking, taskContext } from '../../../tests/support/task-setup';
import { linkingOnScreen } from './panel-vm';
import type { Link } from './rules';

function shown(...links: readonly Link[]) {
  return linkingOnScreen({ kind: 'linking', links }, linking, taskContext());
}

test('partners stand by kind, and kinds without partners are left out', () => {
  expect(shown().groups.map(({ kind, partners }) => [kind, partners.map(({ partner }) => partner.id)])).toEqual([
    ['neighbour', ['growers']],
    ['peer', ['alps']],
    ['market', ['airline']],
  ]);
});

test('a line shows who holds it', () => {
  const partners = shown({ partner: 'alps', leader: 'spa' }).groups.flatMap((group) => group.partners);
  expect(partners.map(({ leader }) => leader)).toEqual([undefined, 'spa', undefined]);
});

test('lines are counted, and those of the facilitator apart', () => {
  expect(shown()).toMatchObject({ links: 0, isEnough: false, isFull: false, own: 0 });
  const three = shown(
    { partner: 'alps', leader: 'spa' },
    { partner: 'growers', leader: 'facilitator' },
    { partner: 'airline', leader: 'facilitator' },
  );
  expect(three).toMatchObject({ links: 3, isEnough: true, isFull: true, own: 2 });
});
