import { expect, test } from 'vitest';
import { swingPlan } from './swing-bars-vm';

const sides = { worse: 'worse', better: 'better' };
const swing = (value: number, label = 'With no visit to Rua Hemi') => ({
  step: 'Step 1',
  label,
  decision: '',
  value,
  amount: String(value),
});

test('the largest swing takes half of the picture less the room for its number, the others their share', () => {
  const lengths = swingPlan([swing(-4000), swing(2000), swing(1)], sides, 1600).swings.map(({ length }) => length);
  expect(lengths).toEqual([650, 325, 6]);
});

test('five turning points with long labels stand under each other without touching', () => {
  const long = 'With the action “A fair of all that the coast makes” as the first of the year, '.repeat(4);
  const { swings, height } = swingPlan(
    [1, 2, 3, 4, 5].map((value) => swing(value, long)),
    sides,
    1600,
  );
  expect(swings.map(({ labelLines }) => labelLines.length)).toEqual([2, 2, 2, 2, 2]);
  expect(swings.map(({ y }) => y)).toEqual([0, 1, 2, 3, 4].map((at) => 80 + at * (2 * 38 + 44 + 34)));
  expect(height).toBeLessThanOrEqual(900);
});
