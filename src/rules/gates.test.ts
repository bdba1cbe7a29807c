import { describe, expect, it } from 'vitest';
import { fakeGame, fakeSetup, of } from '../../tests/support/fake-game';
import { freeSlots, openDiary } from './diary';
import { evidenceAt, gatePhases, goOn, hold, isWeak, reopen } from './gates';

const setup = fakeSetup({ constants: { eventChance: 0 } });

describe('a gate', () => {
  it.each(gatePhases)('[R53] after phase %s shows three pieces of evidence with what is needed', (phase) => {
    const evidence = evidenceAt(phase, setup, fakeGame({}, setup).state);
    expect(evidence).toHaveLength(3);
    expect(evidence.every((each) => each.need > 0)).toBe(true);
  });

  it('[R53] going on with a weak base costs momentum and the trust of the influential', () => {
    const game = fakeGame({ momentum: 50, credibility: 10 }, setup);
    for (const each of game.state.stakeholders) each.engagement = 150;
    expect(isWeak(evidenceAt('A', setup, game.state))).toBe(true);
    goOn(game.telling, 'A');
    expect(game.state.quantities.momentum).toBe(42);
    expect(of(game, 'elders').trust).toBe(47);
    expect(of(game, 'small').trust).toBe(50);
    expect(game.state.gates).toEqual([{ phase: 'A', decision: 'goOn', turn: 0, weak: true }]);
  });

  it('[R53] going on with a sound base brings momentum', () => {
    const game = fakeGame({ momentum: 30, credibility: 60 }, setup);
    goOn(game.telling, 'A');
    expect(game.state.quantities.momentum).toBe(38);
    expect(of(game, 'elders').trust).toBe(50);
  });

  it('[R52] holding costs a turn and momentum, and buys three visits', () => {
    const game = fakeGame({ momentum: 50 }, setup);
    hold(game.telling, 'A', 'visits');
    expect(game.state.turn).toBe(1);
    expect(game.state.quantities.momentum).toBe(39);
    expect(freeSlots(game.state)).toBe(3 * setup.format.visitSlots);
  });

  it('[R52] or a pulse survey', () => {
    const game = fakeGame({}, setup);
    hold(game.telling, 'A', 'survey');
    expect(game.state.pulse?.turn).toBe(1);
    expect(freeSlots(game.state)).toBe(0);
  });

  it('[R54] reopening a step takes two slots of the next diary and some momentum', () => {
    const game = fakeGame({ momentum: 50 }, setup);
    reopen(game.telling, 1);
    expect(game.state.quantities.momentum).toBe(45);
    openDiary(game.telling, 10);
    expect(freeSlots(game.state)).toBe(8);
  });
});
