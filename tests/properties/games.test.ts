import { describe, expect, it } from 'vitest';
import { draw } from '../../src/base/random';
import { playGame } from '../../src/lab/play-game';
import { hashOf } from '../../src/session/game-hash';
import { replay } from '../../src/session/history';
import { brokenInvariants } from '../support/invariants';
import { kestrelCourse } from '../support/kestrel-coast';

const games = 10_000;

describe('ten thousand random games', () => {
  it('[R22] [R76] keep every invariant at the end of every turn, and replay to the same game', () => {
    const course = kestrelCourse('half-day');
    const wrong: string[] = [];
    let seed = 20_261_123;
    for (let count = 0; count < games && wrong.length === 0; count += 1) {
      seed = draw(seed, 2).state;
      let turn = 0;
      const { game, inputs } = playGame(course, seed, 'random', (now) => {
        if (now.state.turn !== turn) {
          turn = now.state.turn;
          wrong.push(...brokenInvariants(course, now).map((each) => `seed ${seed}, turn ${turn}: ${each}`));
        }
        return false;
      });
      const again = replay(course, seed, inputs);
      if (hashOf(again.game) !== hashOf(game)) wrong.push(`seed ${seed} replays to another game`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it.each(['express', 'one-day', 'two-day', 'three-day', 'five-day'])(
    '[R70] end in the handover in the %s course too',
    (format) => {
      const course = kestrelCourse(format);
      for (let seed = 1; seed <= 40; seed += 1) {
        for (const policy of ['random', 'hero', 'by-the-book'] as const) {
          const { game } = playGame(course, seed, policy);
          expect(game.place).toEqual({ at: 'handover' });
          expect(brokenInvariants(course, game)).toEqual([]);
        }
      }
    },
  );
});
