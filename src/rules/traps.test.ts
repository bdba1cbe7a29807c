import { describe, expect, it } from 'vitest';
import { fakeGame, fakeSetup, of } from '../../tests/support/fake-game';
import { freeSlots, openDiary } from './diary';
import { workload } from './readings';
import { endTurn } from './tick';
import { closeTraps, formalise } from './traps';

const setup = fakeSetup({ constants: { eventChance: 0 } });

function desk(todos: number) {
  const game = fakeGame({ publicShare: 50, credibility: 50 }, setup);
  game.state.todos = Array.from({ length: todos }, (_, at) => ({
    todo: 'minutes',
    number: at + 1,
    slots: 1,
    turnsLeft: 0,
  }));
  return game;
}

describe('the hero trap', () => {
  it('[R41] every slot that a to-do blocks weighs on the daily work', () => {
    expect(workload(setup, desk(0).state)).toBe(30);
    expect(workload(setup, desk(5).state)).toBe(70);
  });

  it('[R42] too much on the desk for two turns: a promise is missed', () => {
    const game = desk(10);
    closeTraps(game.telling);
    expect(game.state.quantities.credibility).toBe(50);
    closeTraps(game.telling);
    expect(game.state.quantities.credibility).toBe(45);
    expect(game.state.stakeholders.filter((each) => each.trust === 44)).toHaveLength(1);
  });

  it('[R42] a lighter desk in between starts the count anew', () => {
    const game = desk(10);
    closeTraps(game.telling);
    game.state.todos = [];
    closeTraps(game.telling);
    expect(game.state.overloadedTurns).toBe(0);
  });

  it('[R43] far too much makes ill: slots of the next diary and momentum go', () => {
    const game = desk(12);
    closeTraps(game.telling);
    expect(game.state.quantities.momentum).toBe(15);
    game.state.todos = [];
    openDiary(game.telling, 10);
    expect(freeSlots(game.state)).toBe(5);
    openDiary(game.telling, 10);
    expect(freeSlots(game.state)).toBe(10);
  });
});

describe('easy money', () => {
  it('[R45] more than 70 percent public money costs ownership every turn, unless members pay their part', () => {
    const game = fakeGame({ publicShare: 71, ownership: 30 }, setup);
    closeTraps(game.telling);
    expect(game.state.quantities.ownership).toBe(28);
    game.state.flags = ['co-pay'];
    closeTraps(game.telling);
    expect(game.state.quantities.ownership).toBe(28);
  });

  it('[R46] at the end of the money those who only attended step back, once', () => {
    const game = fakeGame({ runway: 1, publicShare: 50, momentum: 60 }, setup);
    of(game, 'small').engagement = 330;
    of(game, 'mayor').engagement = 430;
    endTurn(game.telling);
    expect(of(game, 'small').engagement).toBe(230);
    expect(of(game, 'mayor').engagement).toBe(430);
    expect(game.state.fundingEnded).toBe(true);
    const { momentum } = game.state.quantities;
    endTurn(game.telling);
    expect(game.state.quantities.momentum).toBeGreaterThanOrEqual(momentum - 10);
    expect(of(game, 'small').engagement).toBe(230);
  });

  it('[R49] a funder whose patience ended leaves six months of money at most', () => {
    const game = fakeGame({ patience: 0, runway: 20, publicShare: 50 }, setup);
    closeTraps(game.telling);
    expect(game.state.quantities.runway).toBe(6);
    closeTraps(game.telling);
    expect(game.state.quantities.runway).toBe(6);
  });
});

describe('the empty shell', () => {
  it('[R47] formalising too early brings money, costs ownership, and large firms step back three turns later', () => {
    const game = fakeGame({ ownership: 30, runway: 10, publicShare: 50 }, setup);
    formalise(game.telling);
    expect(game.state.flags).toContain('shell');
    expect(game.state.quantities).toMatchObject({ ownership: 20, runway: 22 });
    game.state.board = ['anchor', 'small'];
    endTurn(game.telling);
    endTurn(game.telling);
    const before = of(game, 'anchor').engagement;
    endTurn(game.telling);
    expect(of(game, 'anchor').engagement).toBe(before - 100 + 8);
    expect(of(game, 'small').engagement).toBeGreaterThan(250);
  });

  it('[R47] formalising on trust and ownership costs nothing', () => {
    const game = fakeGame({ ownership: 60, runway: 10 }, setup);
    formalise(game.telling);
    expect(game.state.flags).toEqual(['formalised']);
    expect(game.state.quantities).toMatchObject({ ownership: 60, runway: 22 });
    expect(game.state.later).toEqual([]);
  });
});

describe('capture', () => {
  it('[R48] one bloc with more than half of the seats costs neutrality and the trust of the others', () => {
    const game = fakeGame({ neutrality: 60, publicShare: 50 }, setup);
    game.state.board = ['anchor', 'branch', 'mayor'];
    closeTraps(game.telling);
    expect(game.state.quantities.neutrality).toBe(56);
    expect(of(game, 'mayor').trust).toBe(49);
    expect(of(game, 'anchor').trust).toBe(50);
  });

  it('[R48] so does one bloc with more than half of the visible benefit', () => {
    const game = fakeGame({ neutrality: 60, publicShare: 50 }, setup);
    game.state.wins = Array.from({ length: 4 }, () => ({ turn: 0, joint: true, who: ['anchor'], name: '' }));
    closeTraps(game.telling);
    expect(game.state.quantities.neutrality).toBe(56);
  });

  it('[R48] a mixed group and shared benefits cost nothing', () => {
    const game = fakeGame({ neutrality: 60, publicShare: 50 }, setup);
    game.state.board = ['anchor', 'small', 'mayor', 'school'];
    game.state.wins = ['anchor', 'mayor', 'school', 'small'].map((id) => ({
      turn: 0,
      joint: true,
      who: [id],
      name: '',
    }));
    closeTraps(game.telling);
    expect(game.state.quantities.neutrality).toBe(60);
  });
});
