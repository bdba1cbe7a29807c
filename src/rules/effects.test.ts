import { describe, expect, it } from 'vitest';
import { fakeGame, of } from '../../tests/support/fake-game';
import { carryOut } from './effects';
import { pairIndex } from './setup';
import { endTurn } from './tick';
import type { Cause } from './state';
import type { Effect } from './vocabulary';

const why: Cause = { kind: 'facilitator' };

function after(effects: readonly Effect[], game = fakeGame()) {
  carryOut(game.telling, effects, why);
  return game;
}

describe('how changes count', () => {
  it.each([
    [0, 50],
    [50, 100],
    [80, 130],
    [100, 150],
  ])('[R20] at trust %i a gain of 100 points counts as %i', (trust, points) => {
    const game = fakeGame();
    of(game, 'small').trust = trust;
    after([{ kind: 'engage', who: { id: 'small' }, by: 100 }], game);
    expect(of(game, 'small').engagement).toBe(250 + points);
  });

  it.each([
    [150, 100],
    [350, 80],
    [450, 60],
    [550, 40],
  ])('[R20] from %i points of engagement a gain of 100 points counts as %i', (engagement, points) => {
    const game = fakeGame();
    of(game, 'small').engagement = engagement;
    after([{ kind: 'engage', who: { id: 'small' }, by: 100 }], game);
    expect(of(game, 'small').engagement).toBe(engagement + points);
  });

  it.each([
    [20, 10, 30],
    [60, 10, 68],
    [90, 10, 92],
    [99, 10, 100],
    [60, -10, 50],
    [20, -10, 16],
    [1, -10, 0],
  ])('[R22] with credibility at %i a change of %i leads to %i', (credibility, by, left) => {
    const game = after([{ kind: 'quantity', quantity: 'credibility', by }], fakeGame({ credibility }));
    expect(game.state.quantities.credibility).toBe(left);
  });

  it('[R20] a loss of engagement counts in full', () => {
    expect(of(after([{ kind: 'engage', who: { id: 'small' }, by: -40 }]), 'small').engagement).toBe(210);
  });

  it('[R21] a loss of trust weighs three times, a gain once', () => {
    const game = after([
      { kind: 'trust', who: { id: 'small' }, by: -4 },
      { kind: 'trust', who: { id: 'mayor' }, by: 4 },
    ]);
    expect([of(game, 'small').trust, of(game, 'mayor').trust]).toEqual([38, 54]);
  });

  it('[R22] quantities, trust, ladder and ties never leave their ranges', () => {
    const game = after([
      { kind: 'quantity', quantity: 'momentum', by: 500 },
      { kind: 'quantity', quantity: 'runway', by: -90 },
      { kind: 'trust', who: { everybody: true }, by: -90 },
      { kind: 'engage', who: { id: 'anchor' }, by: 9000 },
      { kind: 'engage', who: { id: 'small' }, by: -9000 },
      { kind: 'tie', between: { id: 'anchor' }, and: { id: 'small' }, by: 900 },
    ]);
    expect(game.state.quantities.momentum).toBe(100);
    expect(game.state.quantities.runway).toBe(0);
    expect(of(game, 'mayor').trust).toBe(0);
    expect(of(game, 'anchor').engagement).toBe(600);
    expect(of(game, 'small').engagement).toBe(0);
    expect(Math.max(...game.state.ties)).toBe(100);
  });

  it.each([
    [0, 4],
    [50, 7],
    [100, 10],
  ])('[R23] with ownership %i ten points of results count as %i', (ownership, counted) => {
    const game = after([{ kind: 'quantity', quantity: 'results', by: 10 }], fakeGame({ ownership }));
    expect(game.state.quantities.results).toBe(counted);
  });
});

describe('a win', () => {
  it('[R24] made together brings momentum, patience, engagement and trust', () => {
    const game = after(
      [{ kind: 'win', who: { id: 'small' }, joint: true, name: 'shuttle' }],
      fakeGame({ momentum: 20 }),
    );
    expect(game.state.quantities.momentum).toBe(30);
    expect(game.state.quantities.patience).toBe(26);
    expect(of(game, 'small')).toMatchObject({ engagement: 290, trust: 53 });
    expect(game.state.wins).toEqual([{ turn: 0, joint: true, who: ['small'], name: 'shuttle' }]);
  });

  it('[R24] made by one alone builds no trust', () => {
    expect(of(after([{ kind: 'win', who: { id: 'small' } }]), 'small').trust).toBe(50);
  });

  it('[R24] that fails costs momentum and is no win', () => {
    const game = after([{ kind: 'win', who: { id: 'small' }, chancePercent: 0 }], fakeGame({ momentum: 60 }));
    expect(game.state.quantities.momentum).toBe(56);
    expect(game.state.wins).toEqual([]);
  });
});

describe('other effects', () => {
  it('[R40] a to-do stays on the desk with its slots', () => {
    const game = after([{ kind: 'todo', todo: 'report' }]);
    expect(game.state.todos).toEqual([{ todo: 'report', number: 1, slots: 2, turnsLeft: 2 }]);
  });

  it('[R31] months that pass run money and patience down', () => {
    const game = after([{ kind: 'months', by: 3 }]);
    expect(game.state.month).toBe(3);
    expect(game.state.quantities).toMatchObject({ runway: 15, patience: 21 });
  });

  it('[R14] a reveal shows one more interest of each', () => {
    expect(of(after([{ kind: 'reveal', who: { id: 'mayor' } }]), 'mayor').known).toEqual(['jobs']);
  });

  it('[R01] a tie between everybody and everybody grows once for each pair', () => {
    const game = after([{ kind: 'tie', between: { everybody: true }, and: { everybody: true }, by: 5 }]);
    const anchor = game.setup.indexOf.get('anchor') ?? 0;
    expect(game.state.ties[pairIndex(anchor, game.setup.indexOf.get('mayor') ?? 0)]).toBe(5);
    expect(game.state.ties[pairIndex(anchor, game.setup.indexOf.get('small') ?? 0)]).toBe(55);
  });

  it('[R02] flags are set and cleared once', () => {
    const game = after([
      { kind: 'flag', flag: 'hype' },
      { kind: 'flag', flag: 'hype' },
      { kind: 'flag', flag: 'baseline' },
      { kind: 'unflag', flag: 'hype' },
    ]);
    expect(game.state.flags).toEqual(['baseline']);
  });

  it('[R39] a later effect lands at the end of its turn and not before', () => {
    const game = after([{ kind: 'later', turns: 2, effects: [{ kind: 'flag', flag: 'late' }] }]);
    endTurn(game.telling);
    expect(game.state.flags).toEqual([]);
    endTurn(game.telling);
    expect(game.state.flags).toEqual(['late']);
    expect(game.state.later).toEqual([]);
  });

  it('[R39] a later effect does nothing when its condition does not hold then', () => {
    const game = after([
      { kind: 'later', turns: 1, if: { kind: 'flag', flag: 'hype' }, effects: [{ kind: 'flag', flag: 'late' }] },
    ]);
    endTurn(game.telling);
    expect(game.state.flags).toEqual([]);
    expect(game.state.later).toEqual([]);
  });
});

it('[R44] early knowledge past enough teaches one point and costs momentum; from step 5 on it counts', () => {
  const early = after([{ kind: 'quantity', quantity: 'knowledge', by: 12 }], fakeGame({ knowledge: 40, momentum: 50 }));
  expect(early.state.quantities).toMatchObject({ knowledge: 41, momentum: 45 });
  const late = fakeGame({ knowledge: 40, momentum: 50 });
  late.state.step = 5;
  after([{ kind: 'quantity', quantity: 'knowledge', by: 12 }], late);
  expect(late.state.quantities).toMatchObject({ knowledge: 52, momentum: 50 });
});
