import { describe, expect, it } from 'vitest';
import { kestrelCourse } from '../support/kestrel-coast';
import { nextInput } from '../../src/lab/policy';
import { playGame, rollFrom } from '../../src/lab/play-game';
import { carryOn, conduct } from '../../src/flow/conductor';
import { consider } from '../../src/flow/consider';
import { type Course, copyOf, type Game, newGame } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import { type MomentName, momentNames, nameOfPlace, type Place } from '../../src/flow/place';
import { steps } from '../../src/flow/steps/all';

const course = kestrelCourse('half-day');

/** Plays by the book up to a place. */
function playedTo(isThere: (place: Place) => boolean, of: Course = course): Game {
  return playGame(of, 4, 'by-the-book', (game) => isThere(game.place)).game;
}

const at = (step: number, moment: MomentName) => (place: Place) =>
  place.at === 'step' && place.step === step && place.moment === moment;

function after(game: Game, input: Input, of: Course = course): Game {
  const conducted = conduct(of, game, input);
  if (!conducted.ok) throw new Error(`refused: ${conducted.error.code}`);
  return conducted.value.game;
}

function wayThrough(format: string): readonly string[] {
  const of = kestrelCourse(format);
  const game = newGame(of, 2);
  const roll = rollFrom(2);
  const way = [nameOfPlace(game.place)];
  for (let input = nextInput('always-go', of, game, roll); input !== undefined; ) {
    const place = game.place;
    carryOn(of, game, input);
    if (game.place !== place && !(game.place.at === 'step' && game.place.shown)) way.push(nameOfPlace(game.place));
    input = nextInput('always-go', of, game, roll);
  }
  return way;
}

describe('the way through a game', () => {
  it('[R70] goes from the lobby through twelve steps of six moments to debrief and handover', () => {
    const way = wayThrough('half-day').filter((name, index, all) => name !== 'calls' || all[index - 1] !== 'calls');
    expect(way[0]).toBe('lobby');
    expect(way.slice(-2)).toEqual(['debrief', 'handover']);
    expect(way.filter((name) => name === 'brief')).toHaveLength(12);
    expect(way.slice(1, 7)).toEqual([...momentNames]);
  });

  it('[R74] passes a gate after each of the phases A to D', () => {
    const way = wayThrough('half-day');
    expect(way.filter((name) => name === 'gate')).toHaveLength(4);
    expect(steps.map((step) => step.phase).join('')).toBe('AABBCCCDDEEE');
  });

  it('[R74] has no gates and no mirrors in the shortest course', () => {
    const way = wayThrough('express');
    expect(way).not.toContain('gate');
    expect(way).not.toContain('mirror');
  });
});

describe('what is heard when', () => {
  it('[R71] an input out of its time is refused and changes nothing', () => {
    const game = playedTo(at(3, 'brief'));
    const before = JSON.stringify(game);
    for (const input of [{ type: 'handIn' }, { type: 'begin' }, { type: 'goOn' }, { type: 'survey' }] as const) {
      const conducted = conduct(course, game, input);
      expect(conducted.ok ? 'carried out' : conducted.error.code).toBe('flow/notNow');
    }
    expect(JSON.stringify(game)).toBe(before);
  });

  it('[R71] the calls are not left before they are made, nor the task before it is handed in', () => {
    expect(consider(course, playedTo(at(1, 'calls')), { type: 'next' })?.code).toBe('flow/notNow');
    expect(consider(course, playedTo(at(1, 'task')), { type: 'next' })?.code).toBe('flow/notNow');
  });

  it('[R72] a paused game hears only that it goes on', () => {
    const paused = after(playedTo(at(2, 'brief')), { type: 'pause' });
    expect(consider(course, paused, { type: 'next' })?.code).toBe('flow/paused');
    expect(consider(course, paused, { type: 'pause' })?.code).toBe('flow/paused');
    const resumed = after(paused, { type: 'resume' });
    expect(consider(course, resumed, { type: 'next' })).toBeUndefined();
  });
});

describe('the facilitator', () => {
  it('[R73] skips a moment, done or not', () => {
    const skipped = after(playedTo(at(2, 'task')), { type: 'skip' });
    expect(skipped.place).toMatchObject({ step: 2, moment: 'calls' });
    expect(after(skipped, { type: 'skip' }).place).toMatchObject({ step: 2, moment: 'aftermath' });
  });

  it('[R73] goes back to an earlier moment of the step, never to a later one', () => {
    const game = playedTo(at(2, 'calls'));
    expect(after(game, { type: 'repeat', moment: 'diary' }).place).toMatchObject({ step: 2, moment: 'diary' });
    expect(consider(course, game, { type: 'repeat', moment: 'mirror' })?.code).toBe('facilitator/notEarlier');
  });

  it('[R73] overrules a verdict, and the score follows', () => {
    const game = playedTo(at(3, 'brief'));
    const [call] = game.state.calls;
    const other = call?.verdict === 'go' ? 'stop' : 'go';
    const overruled = after(game, { type: 'overrule', call: 0, verdict: other, note: 'our country differs' });
    expect(overruled.state.calls[0]).toMatchObject({ verdict: other, overruled: true });
    expect(consider(course, game, { type: 'overrule', call: 999, verdict: 'go', note: '' })?.code).toBe(
      'facilitator/noSuchCall',
    );
  });

  it('[R73] changes a quantity by hand, within reason', () => {
    const game = playedTo(at(2, 'brief'));
    const before = game.state.quantities.momentum;
    const adjusted = after(game, { type: 'adjust', quantity: 'momentum', by: 5, note: '' });
    expect(adjusted.state.quantities.momentum).toBe(Math.min(100, before + 5));
    expect(consider(course, game, { type: 'adjust', quantity: 'momentum', by: 101, note: '' })?.code).toBe(
      'facilitator/tooFar',
    );
  });
});

describe('gates', () => {
  const isGate = (place: Place) => place.at === 'gate' && place.phase === 'B';

  it('[R52] hear one hold, and visits while they last', () => {
    const gate = playGame(course, 4, 'always-go', (game) => isGate(game.place)).game;
    expect(consider(course, gate, { type: 'visit', stakeholder: 'ruth', angle: 'listen' })?.code).toBe('flow/notNow');
    let held = after(gate, { type: 'hold', buys: 'visits' });
    expect(held.place).toEqual(gate.place);
    for (let count = 0; count < 3; count += 1)
      held = after(held, { type: 'visit', stakeholder: 'ruth', angle: 'listen' });
    expect(consider(course, held, { type: 'visit', stakeholder: 'ruth', angle: 'listen' })?.code).toBe('flow/notNow');
    expect(consider(course, held, { type: 'hold', buys: 'survey' })?.code).toBe('gate/heldAlready');
    expect(after(held, { type: 'goOn' }).place).toMatchObject({ step: 5, moment: 'brief' });
  });

  it('[R54] [R75] let one earlier step be redone: its task alone, then back to the gate', () => {
    const gate = playGame(course, 4, 'always-go', (game) => isGate(game.place)).game;
    expect(consider(course, gate, { type: 'reopen', step: 5 })?.code).toBe('gate/notPlayedYet');
    expect(consider(course, gate, { type: 'reopen', step: 0 })?.code).toBe('gate/notPlayedYet');
    let game = after(gate, { type: 'reopen', step: 4 });
    expect(game.place).toMatchObject({ step: 4, moment: 'task' });
    const roll = rollFrom(1);
    while (game.place.at === 'step') {
      const input = nextInput('by-the-book', course, game, roll);
      if (input === undefined) break;
      game = after(game, input);
    }
    expect(game.place).toEqual({ at: 'gate', phase: 'B' });
    expect(consider(course, game, { type: 'reopen', step: 3 })?.code).toBe('gate/reopenedAlready');
    expect(after(game, { type: 'goOn' }).place).toMatchObject({ step: 5, moment: 'brief' });
  });
});

it('[R76] an input leaves the game that it was given as it was', () => {
  const game = playedTo(at(4, 'task'));
  const before = copyOf(game);
  conduct(course, game, { type: 'skip' });
  expect(game).toEqual(before);
});
