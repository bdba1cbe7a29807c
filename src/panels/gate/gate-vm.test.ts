import { expect, test } from 'vitest';
import { evidenceLinesOf } from './gate-vm';

test('trust and ownership stay unknown at a gate until somebody has asked', () => {
  const evidence = [
    { id: 'trust', have: 30, need: 40 },
    { id: 'wins', have: 1, need: 2 },
  ];
  expect(evidenceLinesOf(evidence, false).map(({ kind }) => kind)).toEqual(['unknown', 'known']);
  expect(evidenceLinesOf(evidence, true).map(({ kind }) => kind)).toEqual(['known', 'known']);
});

test('a count is drawn against twice what is needed, points against a hundred', () => {
  const lines = evidenceLinesOf(
    [
      { id: 'wins', have: 1, need: 2 },
      { id: 'momentum', have: 10, need: 20 },
    ],
    false,
  );
  expect(lines).toMatchObject([{ most: 4 }, { most: 100 }]);
});
