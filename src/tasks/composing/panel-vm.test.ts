import { expect, test } from 'vitest';
import { composing, taskContext } from '../../../tests/support/task-setup';
import { composingOnScreen, riskLevelOf } from './panel-vm';
import type { ComposingTask, Picked } from './rules';

function taskOf(...chosen: readonly Picked[]): ComposingTask {
  return { kind: 'composing', chosen };
}

const stones = (option: string): Picked => ({ part: 'stones', option, for: '' });

test('each part says how many are chosen and how many are asked for', () => {
  const [first] = composingOnScreen(taskOf(stones('shuttle')), composing, taskContext()).parts;
  expect(first).toMatchObject({ need: 2, most: 3, have: 1, isDone: false, way: 'some' });
});

test('an option whose time has not come is not on offer', () => {
  const offered = (flags: string[]) =>
    composingOnScreen(
      taskOf(),
      composing,
      taskContext((game) => game.flags.push(...flags)),
    ).parts[0]?.options.map(({ id }) => id);
  expect(offered([])).toEqual(['shuttle', 'trail', 'airport']);
  expect(offered(['told'])).toContain('secret');
});

test('a part that asks for one choice each has a line for each choice of the other part', () => {
  const task = taskOf(stones('shuttle'), stones('trail'), { part: 'lead', option: 'firms', for: 'trail' });
  const lead = composingOnScreen(task, composing, taskContext()).parts[1];
  expect(lead).toMatchObject({ way: 'each', need: 2, have: 1, isDone: false });
  expect(lead?.targets).toEqual([
    { id: 'shuttle', name: 'Shuttle', chosen: [] },
    { id: 'trail', name: 'Trail', chosen: ['firms'] },
  ]);
});

test('as long as nothing is chosen in the other part, such a part is not done', () => {
  expect(composingOnScreen(taskOf(), composing, taskContext()).parts[1]).toMatchObject({ targets: [], isDone: false });
});

test('in the short form a settled part is told, not asked', () => {
  const shown = composingOnScreen(
    taskOf(),
    composing,
    taskContext(() => {}, 'short'),
  );
  expect(shown.parts.map(({ part }) => part.id)).toEqual(['stones', 'lead']);
  expect(shown.given).toEqual([{ part: 'Where', options: ['Hall'] }]);
});

test('a risk is told in a word', () => {
  const option = { id: 'x', name: 'X', tags: [], pleases: [], hurts: [], effects: [] };
  expect(
    [undefined, 0, 19, 20, 39, 40].map((percent) =>
      riskLevelOf(percent === undefined ? option : { ...option, riskPercent: percent }),
    ),
  ).toEqual([undefined, undefined, 'low', 'fair', 'fair', 'high']);
});
