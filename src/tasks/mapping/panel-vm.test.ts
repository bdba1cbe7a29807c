import { expect, test } from 'vitest';
import { mapping, taskContext } from '../../../tests/support/task-setup';
import { valleyView } from '../../../tests/support/task-view';
import { mappingOnScreen } from './panel-vm';
import type { MappingTask } from './rules';

const start: MappingTask = { kind: 'mapping', placed: [], gaps: [], interviews: [], baseline: false };
const context = taskContext();

function shown(task: MappingTask, wanted?: string) {
  return mappingOnScreen(valleyView(context), task, mapping, context, wanted);
}

test('the first card without a ring is in hand', () => {
  expect(shown(start).inHand?.actor.id).toBe('hotels');
  expect(shown({ ...start, placed: [{ actor: 'hotels', ring: 'core' }] }).inHand?.actor.id).toBe('laundry');
});

test('a card that has a ring comes back into the hand when it is asked for', () => {
  const task: MappingTask = { ...start, placed: [{ actor: 'hotels', ring: 'public' }] };
  expect(shown(task, 'hotels').inHand).toMatchObject({ ring: 'public' });
});

test('no card is in hand when all have a ring', () => {
  const placed = mapping.actors.map(({ id }) => ({ actor: id, ring: 'core' as const }));
  expect(shown({ ...start, placed })).toMatchObject({ inHand: undefined, placed: 4 });
});

test('in the short form there are fewer cards and fewer interviews', () => {
  const short = taskContext(() => {}, 'short');
  const screen = mappingOnScreen(valleyView(short), start, mapping, short, undefined);
  expect(screen.actors).toHaveLength(2);
  expect(screen.interviewsAtMost).toBe(1);
});

test('those who will be interviewed are marked', () => {
  const asked = shown({ ...start, interviews: ['union'] }).people.filter(({ isAsked }) => isAsked);
  expect(asked.map(({ person }) => person.stakeholder.name)).toEqual(['Union']);
});
