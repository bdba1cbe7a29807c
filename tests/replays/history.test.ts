import { describe, expect, it } from 'vitest';
import { kestrelCourse } from '../support/kestrel-coast';
import { playGame } from '../../src/lab/play-game';
import { hashOf } from '../../src/session/game-hash';
import { countingInputs, readRecord, replay, type SessionRecord } from '../../src/session/history';

const course = kestrelCourse();
const { inputs } = playGame(course, 11, 'random');

describe('the history of a session', () => {
  it('[R77] a step back takes the last input away that still counts, as if it had never been given', () => {
    const records: readonly SessionRecord[] = [...inputs.slice(0, 20), { type: 'stepBack' }, { type: 'stepBack' }];
    expect(countingInputs(records)).toEqual(inputs.slice(0, 18));
    expect(hashOf(replay(course, 11, countingInputs(records)).game)).toBe(
      hashOf(replay(course, 11, inputs.slice(0, 18)).game),
    );
  });

  it('[R77] what is given after a step back counts again', () => {
    const records: readonly SessionRecord[] = [...inputs.slice(0, 20), { type: 'stepBack' }, ...inputs.slice(19, 25)];
    expect(countingInputs(records)).toEqual(inputs.slice(0, 25));
  });

  it('[R76] any start of a game replays to the same state, and goes on to the same end', () => {
    const whole = replay(course, 11, inputs);
    expect(whole.played).toBe(inputs.length);
    for (const cut of [1, 7, 60]) {
      const again = replay(course, 11, [...inputs.slice(0, cut), ...inputs.slice(cut)]);
      expect(hashOf(again.game)).toBe(hashOf(whole.game));
    }
  });

  it('[R71] stops at the first input that is refused, and says why', () => {
    const wrong = replay(course, 11, [...inputs.slice(0, 5), { type: 'goOn' }, ...inputs.slice(5)]);
    expect(wrong.played).toBe(5);
    expect(wrong.refusal?.code).toBe('flow/notNow');
  });
});

describe('a record from a file', () => {
  it.each([
    [{ type: 'next' }, { type: 'next' }],
    [{ type: 'stepBack', more: 1 }, { type: 'stepBack' }],
    [
      { type: 'mirror', text: '<b>home</b>', __proto__: null },
      { type: 'mirror', text: '<b>home</b>' },
    ],
    [
      { type: 'call', light: 'go', confidence: 'certain', thumbs: { go: 2, stop: 3 }, secret: true },
      { type: 'call', light: 'go', confidence: 'certain', thumbs: { go: 2, stop: 3 } },
    ],
  ])('%j is read as what belongs to it', (value, record) => {
    expect(readRecord(value)).toEqual(record);
  });

  it.each([
    undefined,
    null,
    7,
    'next',
    [],
    {},
    { type: 'fly' },
    { type: 'call', light: 'amber', confidence: 'certain' },
    { type: 'call', light: 'go', confidence: 'certain', thumbs: { go: -1, stop: 3 } },
    { type: 'visit', stakeholder: 4, angle: 'listen' },
    { type: 'letGo', todo: 1.5 },
    { type: 'mirror', text: 'x'.repeat(2000) },
    { type: 'adjust', quantity: '__proto__', by: 1, note: '' },
    { type: 'task', move: 'seat' },
  ])('%j is none', (value) => {
    expect(readRecord(value)).toBeUndefined();
  });
});
