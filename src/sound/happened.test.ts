import { expect, test } from 'vitest';
import { type HeardView, happenedBetween } from './happened';

const rungOf = (engagement: number) => Math.floor(engagement / 100);

function view(version: number, inputs: HeardView['inputs'], engagement: number): HeardView {
  return {
    version,
    facts: [{ type: 'touched', stakeholder: 0 }],
    inputs,
    game: { state: { stakeholders: [{ engagement }] } },
  };
}

const begun = view(1, [{ type: 'begin' }], 195);

test('an input that is carried out is heard with the rungs before and after it', () => {
  const handedIn = view(2, [{ type: 'begin' }, { type: 'handIn' }], 205);
  expect(happenedBetween(begun, handedIn, rungOf)).toEqual({
    input: 'handIn',
    facts: [{ type: 'touched', stakeholder: 0 }],
    rungs: { before: [1], after: [2] },
  });
});

test('an input that is refused is not heard: the page says why', () => {
  expect(happenedBetween(begun, { ...begun }, rungOf)).toBeUndefined();
});

test('taking an input back is not heard, although the game is another one', () => {
  const before = view(4, [{ type: 'begin' }, { type: 'handIn' }, { type: 'next' }], 205);
  const after = view(5, [{ type: 'begin' }, { type: 'handIn' }], 195);
  expect(happenedBetween(before, after, rungOf)).toBeUndefined();
});
