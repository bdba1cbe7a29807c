import { expect, test } from 'vitest';
import { fakeView } from '../../tests/support/page-view';
import type { Fact } from '../rules/fact';
import { pairIndex } from '../rules/setup';
import { beatsOf } from './beats';

const why = { kind: 'diary' } as const;
const moved = (stakeholder: number, by: number): Fact => ({ type: 'engagementChanged', stakeholder, by, why });

function beatsAfter(...facts: readonly Fact[]) {
  return beatsOf({ ...fakeView(), facts });
}

test('whoever moved furthest is played first, and small moves inside a rung are left out', () => {
  const beats = beatsAfter(moved(0, 16), moved(1, -90), moved(1, 0));
  expect(beats.map(({ people, isGain }) => [people, isGain])).toEqual([
    [[1], false],
    [[0], true],
  ]);
  expect(beatsAfter(moved(0, 4))).toEqual([]);
});

test('a tie that grew is played at both of its ends', () => {
  for (const [one, other] of [
    [0, 1],
    [1, 2],
    [0, 3],
    [7, 11],
  ] as const) {
    const [beat] = beatsAfter({ type: 'tieChanged', pair: pairIndex(one, other), by: 12, why });
    expect(beat?.people).toEqual([one, other]);
    expect(beat?.climber).toBeUndefined();
  }
});

test('six beats at most are played', () => {
  const ties = Array.from({ length: 9 }, (_, pair): Fact => ({ type: 'tieChanged', pair, by: 20, why }));
  expect(beatsAfter(...ties)).toHaveLength(6);
});
