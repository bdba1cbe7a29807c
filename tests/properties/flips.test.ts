// "What if you had called the other way?" is the same game, played again with one call changed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endWorth } from '../../src/debrief/end-worth';
import { flippedCall, playOn } from '../../src/debrief/flip-call';
import { conductInPlace } from '../../src/flow/conductor';
import { copyOf, newGame } from '../../src/flow/game';
import { measureCards } from '../../src/lab/measure-cards';
import { playGame } from '../../src/lab/play-game';
import { policyNames } from '../../src/lab/policy';
import { hashOf } from '../../src/session/game-hash';
import { kestrelCourse } from '../support/kestrel-coast';

const course = kestrelCourse('half-day');
const anyGame = fc.record({ seed: fc.nat(10_000), policy: fc.constantFrom(...policyNames), call: fc.nat(23) });

/** A game by a player program, stopped before one of its calls. */
function stoppedAt({ seed, policy, call }: { seed: number; policy: (typeof policyNames)[number]; call: number }) {
  const played = playGame(course, seed, policy);
  const calls = played.inputs.flatMap((input, at) => (input.type === 'call' ? [{ input, at }] : []));
  const { input, at } = calls[call % calls.length] ?? { input: undefined, at: 0 };
  if (input === undefined) throw new Error('Violated assumption: a game has calls');
  const before = newGame(course, seed);
  for (const each of played.inputs.slice(0, at)) conductInPlace(course, before, each);
  return { played, input, before, rest: played.inputs.slice(at + 1) };
}

describe('a flipped call', () => {
  it('changes nothing when nothing is flipped, and leaves the game before it as it was', () => {
    fc.assert(
      fc.property(anyGame, (wanted) => {
        const { played, input, before, rest } = stoppedAt(wanted);
        const untouched = hashOf(copyOf(before));
        const again = playOn(course, before, [input, ...rest]);
        expect(again.refused).toEqual([]);
        expect(hashOf(again.game)).toBe(hashOf(played.game));
        expect(hashOf(before)).toBe(untouched);
      }),
      { numRuns: 40 },
    );
  });

  it('flipped twice is the call that it was', () => {
    fc.assert(
      fc.property(anyGame, (wanted) => {
        const { input } = stoppedAt(wanted);
        expect({ ...flippedCall(flippedCall(input)), condition: input.condition }).toEqual({
          ...input,
          condition: input.condition,
        });
        expect(flippedCall(input).light).not.toBe(input.light);
      }),
      { numRuns: 40 },
    );
  });

  it('stands in the other game as called, and tells which inputs were no longer possible', () => {
    fc.assert(
      fc.property(anyGame, (wanted) => {
        const { input, before, rest } = stoppedAt(wanted);
        const other = playOn(course, before, [flippedCall(input), ...rest]);
        const number = before.state.calls.length;
        expect(other.game.state.calls[number]?.light).toBe(flippedCall(input).light);
        expect(other.refused.every((at) => at > 0 && at <= rest.length)).toBe(true);
        expect(endWorth(course.setup, other.game.state)).toBeGreaterThanOrEqual(0);
        expect(endWorth(course.setup, other.game.state)).toBeLessThanOrEqual(100_000);
      }),
      { numRuns: 40 },
    );
  });
});

it('the worth of an end rises with what the end is judged by', () => {
  const { game } = playGame(course, 3, 'random');
  const before = endWorth(course.setup, game.state);
  const [first] = game.state.stakeholders;
  if (first === undefined) throw new Error('Violated assumption: there are people');
  first.engagement += 100;
  const engaged = endWorth(course.setup, game.state);
  expect(engaged).toBeGreaterThan(before);
  game.state.quantities.credibility += 5;
  expect(endWorth(course.setup, game.state)).toBe(engaged + 500);
});

it('the table of cards counts every call once', () => {
  const games = 3;
  const cards = measureCards(course, games, 1);
  const called = cards.reduce((sum, card) => sum + card.dealt, 0);
  expect(called).toBe(games * policyNames.length * 24);
  for (const { dealt, flips, agreement } of cards) {
    expect(agreement).toHaveLength(flips.length + 1);
    expect(agreement.reduce((sum, each) => sum + each.games, 0)).toBeLessThanOrEqual(dealt);
    expect([...flips, ...agreement.map((each) => each.percent)].every((part) => part >= 0 && part <= 100)).toBe(true);
  }
});
