// The lines for the own region: written in a step's mirror, changed at the end, and nothing else moved by them.
import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { conduct } from '../../src/flow/conductor';
import { consider } from '../../src/flow/consider';
import { type Course, type Game, newGame } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import { gameOf, machineOf } from '../../src/flow/machine/machine';
import { mirrorLetters } from '../../src/flow/mirrors';
import { playGame } from '../../src/lab/play-game';
import { hashOf } from '../../src/session/game-hash';
import { readRecord, replay } from '../../src/session/history';
import { kestrelCourse } from '../support/kestrel-coast';

const course = kestrelCourse('half-day');
const debrief = at('debrief');
const handover = at('handover');
const inMirror = playGame(
  course,
  4,
  'by-the-book',
  ({ place }) => place.at === 'step' && place.moment === 'mirror',
).game;

function at(end: 'debrief' | 'handover', of: Course = course): Game {
  return playGame(of, 4, 'by-the-book', ({ place }) => place.at === end).game;
}

function after(game: Game, ...inputs: readonly Input[]): Game {
  return inputs.reduce((before, input) => {
    const conducted = conduct(course, before, input);
    if (!conducted.ok) throw new Error(`refused: ${conducted.error.code}`);
    return conducted.value.game;
  }, game);
}

const line = (step: number, text: string): Input => ({ type: 'mirror', step, text });

describe('the lines for the own region', () => {
  it.each([
    ['debrief', debrief],
    ['handover', handover],
  ])('[R78] are written, changed and taken away in the %s, and stay in the order of steps', (_, end) => {
    const written = after(end, line(9, 'nine'), line(2, 'two'), line(9, 'nine again'));
    expect(written.flow.mirrors).toEqual([
      { step: 2, text: 'two' },
      { step: 9, text: 'nine again' },
    ]);
    expect(after(written, line(2, '')).flow.mirrors).toEqual([{ step: 9, text: 'nine again' }]);
    expect(after(written, line(9, ' \n ')).flow.mirrors).toEqual([{ step: 2, text: 'two' }]);
    expect(after(written, line(5, '')).flow.mirrors).toEqual(written.flow.mirrors);
  });

  it('[R78] change nothing in the state, and lead nowhere', () => {
    const written = after(debrief, line(12, 'twelve'), line(1, 'one'));
    expect(written.state).toEqual(debrief.state);
    expect(written.place).toEqual(debrief.place);
  });

  it('[R78] are written at the end of the shortest format, too', () => {
    const short = kestrelCourse('express');
    const conducted = conduct(short, at('handover', short), line(3, 'three'));
    expect(conducted.ok && conducted.value.game.flow.mirrors).toEqual([{ step: 3, text: 'three' }]);
  });

  it('[R71] need a step at the end, and one that there is', () => {
    expect(consider(course, debrief, { type: 'mirror', text: 'x' })?.code).toBe('mirror/noStep');
    for (const step of [0, 13, 1.5, -1, Number.NaN, Infinity]) {
      expect(consider(course, handover, line(step, 'x'))?.code).toBe('mirror/noStep');
    }
  });

  it('[R71] in a step are its own alone, with or without its number', () => {
    expect(after(inMirror, { type: 'mirror', text: 'one' }).flow.mirrors).toEqual([{ step: 1, text: 'one' }]);
    expect(after(inMirror, line(1, 'one')).flow.mirrors).toEqual([{ step: 1, text: 'one' }]);
    expect(consider(course, inMirror, line(2, 'two'))?.code).toBe('mirror/otherStep');
  });

  it('[R71] are as long as the limit, and not one letter longer', () => {
    expect(consider(course, handover, line(1, 'x'.repeat(mirrorLetters)))).toBeUndefined();
    expect(consider(course, handover, line(1, 'x'.repeat(mirrorLetters + 1)))).toEqual({
      code: 'mirror/tooLong',
      details: { most: 400, have: 401 },
    });
  });

  it('[R71] are heard neither before the end nor outside of a mirror', () => {
    const brief = playGame(course, 4, 'by-the-book', ({ place }) => place.at === 'step').game;
    for (const game of [newGame(course, 4), brief])
      expect(consider(course, game, line(1, 'x'))?.code).toBe('flow/notNow');
  });
});

it('[R76] machine and plain conductor agree on every line that is written at the end', () => {
  const machine = machineOf(course);
  const { inputs } = playGame(course, 4, 'by-the-book', ({ place }) => place.at === 'debrief');
  const actor = createActor(machine, { input: newGame(course, 4) }).start();
  for (const input of inputs) actor.send(input);
  let game = gameOf(actor.getSnapshot());
  const texts = fc.oneof(fc.constant(''), fc.string({ maxLength: 20 }), fc.constant('x'.repeat(401)));
  const lines = fc.record({
    type: fc.constant('mirror' as const),
    step: fc.integer({ min: -1, max: 14 }),
    text: texts,
  });
  const others = fc.constantFrom<Input>(
    { type: 'mirror', text: 'no step' },
    { type: 'next' },
    { type: 'pause' },
    { type: 'resume' },
  );
  fc.assert(
    fc.property(fc.oneof({ weight: 8, arbitrary: lines }, { weight: 1, arbitrary: others }), (input) => {
      const conducted = conduct(course, game, input);
      expect(actor.getSnapshot().can(input)).toBe(conducted.ok);
      actor.send(input);
      if (conducted.ok) game = conducted.value.game;
      expect(hashOf(gameOf(actor.getSnapshot()))).toBe(hashOf(game));
    }),
    { numRuns: 200 },
  );
  actor.stop();
});

it('[R76] a game of before, whose lines have no step, comes out as it did', () => {
  const inputs: readonly Input[] = [...playedWithLines()];
  const { game, played } = replay(course, 4, inputs);
  expect(played).toBe(inputs.length);
  expect(game.flow.mirrors.map(({ step, text }) => `${step} ${text}`)).toEqual(
    Array.from({ length: 12 }, (_, index) => `${index + 1} line`),
  );
});

/** Every mirror takes a line, as the page wrote it before lines had a step. */
function* playedWithLines(): Generator<Input> {
  let game = newGame(course, 4);
  for (const input of playGame(course, 4, 'by-the-book').inputs) {
    if (game.place.at === 'step' && game.place.moment === 'mirror') yield { type: 'mirror', text: 'line' };
    yield input;
    game = after(game, input);
  }
}

describe('a line from a file', () => {
  it.each([
    { type: 'mirror', text: 'old' },
    { type: 'mirror', text: '', step: 1 },
    { type: 'mirror', text: '<script>alert(1)</script>', step: 12 },
  ])('%j is read as it is', (value) => {
    expect(readRecord({ ...value, more: 1 })).toEqual(value);
  });

  it.each([
    { type: 'mirror', step: 3 },
    { type: 'mirror', text: 'x', step: 0 },
    { type: 'mirror', text: 'x', step: 13 },
    { type: 'mirror', text: 'x', step: 1.5 },
    { type: 'mirror', text: 'x', step: '3' },
    { type: 'mirror', text: 'x', step: null },
    { type: 'mirror', text: 'x', step: [3] },
    { type: 'mirror', text: ['x'], step: 3 },
    { type: 'mirror', text: 'x'.repeat(1001), step: 3 },
  ])('%j is none', (value) => {
    expect(readRecord(value)).toBeUndefined();
  });
});
