import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { conduct } from '../../src/flow/conductor';
import { type Game, newGame } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import { gameOf, machineOf } from '../../src/flow/machine/machine';
import { rollFrom } from '../../src/lab/play-game';
import { hashOf } from '../../src/session/game-hash';
import { brokenInvariants } from '../support/invariants';
import { kestrelCourse } from '../support/kestrel-coast';
import { randomInput } from '../support/random-input';

const course = kestrelCourse('half-day');
const machine = machineOf(course);

describe('machine and plain conductor', () => {
  it('[R76] [R71] agree on every state of any game, whatever is put in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const roll = rollFrom(seed);
        const actor = createActor(machine, { input: newGame(course, seed) }).start();
        let game: Game = newGame(course, seed);
        for (let count = 0; count < 320 && game.place.at !== 'handover'; count += 1) {
          const input = randomInput(course, game, roll);
          const before = hashOf(game);
          const conducted = conduct(course, game, input);
          const snapshot = actor.getSnapshot();
          expect([input, snapshot.can(input)]).toEqual([input, conducted.ok]);
          actor.send(input);
          expect(hashOf(game)).toBe(before);
          const facts = conducted.ok ? conducted.value.facts : snapshot.context.facts;
          expect(actor.getSnapshot().context.facts).toEqual(facts);
          if (conducted.ok) game = conducted.value.game;
          expect([input, hashOf(gameOf(actor.getSnapshot()))]).toEqual([input, hashOf(game)]);
        }
        expect(brokenInvariants(course, game)).toEqual([]);
        actor.stop();
      }),
      { numRuns: 40 },
    );
  });

  it('[R76] hold nothing that JSON could not', () => {
    const actor = createActor(machine, { input: newGame(course, 5) }).start();
    const roll = rollFrom(5);
    for (let count = 0; count < 200; count += 1) actor.send(randomInput(course, gameOf(actor.getSnapshot()), roll));
    const { context } = actor.getSnapshot();
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });

  it('[R71] survive inputs of any shape from a saved file: read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.array(fc.object({ maxDepth: 2 }), { maxLength: 20 }), (moves) => {
        let game = newGame(course, 3);
        for (const input of [{ type: 'begin' }, { type: 'next' }, { type: 'next' }] as const) {
          const conducted = conduct(course, game, input);
          if (conducted.ok) game = conducted.value.game;
        }
        expect(game.place).toMatchObject({ moment: 'task' });
        for (const move of moves) {
          const conducted = conduct(course, game, { type: 'task', move } as unknown as Input);
          expect(conducted.ok || conducted.error.code.includes('/')).toBe(true);
          if (conducted.ok) game = conducted.value.game;
        }
      }),
      { numRuns: 60 },
    );
  });
});
