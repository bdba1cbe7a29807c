import { expect, test } from 'vitest';
import { taskContext, visits } from '../../../tests/support/task-setup';
import { valleyView } from '../../../tests/support/task-view';
import { doorOpenersOf, visitsOnScreen } from './panel-vm';
import type { VisitsTask } from './rules';

const task: VisitsTask = {
  kind: 'visits',
  visits: [
    { stakeholder: 'elders', angle: 'listen', messenger: 'hotel' },
    { stakeholder: 'farm', angle: 'orders', messenger: 'self' },
  ],
};

test('the list tells with whom, about what, and who opens the door', () => {
  const context = taskContext();
  const { list } = visitsOnScreen(valleyView(context), task, visits, context);
  expect(list.map(({ person, angle, messenger }) => [person.stakeholder.name, angle, messenger])).toEqual([
    ['Elders', undefined, 'Hotel'],
    ['Farm', 'Orders', undefined],
  ]);
});

test('whoever is on the list is not offered again', () => {
  const context = taskContext();
  const { open } = visitsOnScreen(valleyView(context), task, visits, context);
  const ids = open.map(({ stakeholder }) => stakeholder.id);
  expect(ids).not.toContain('elders');
  expect(ids).toContain('hotel');
  expect(ids).toHaveLength(8);
});

test('in the short form the list is full after fewer conversations', () => {
  const short = taskContext(() => {}, 'short');
  expect(visitsOnScreen(valleyView(short), task, visits, short)).toMatchObject({ need: 2, isFull: true });
  const full = taskContext();
  expect(visitsOnScreen(valleyView(full), task, visits, full)).toMatchObject({ need: 4, isFull: false });
});

test('only those who know the person or are engaged enough open the door', () => {
  const context = taskContext();
  const view = valleyView(context);
  const { open } = visitsOnScreen(view, { kind: 'visits', visits: [] }, visits, context);
  const elders = open.find(({ stakeholder }) => stakeholder.id === 'elders');
  if (elders === undefined) throw new Error('the elders are in the valley');
  const names = doorOpenersOf(view, elders, context).map(({ stakeholder }) => stakeholder.id);
  expect(names).toContain('hotel');
  expect(names).not.toContain('farm');
});
