import { describe, expect, it } from 'vitest';
import { fakeGame, fakeSetup, fakeStakeholder, of } from '../../tests/support/fake-game';
import { draw, seedFor } from '../base/random';
import { holds } from './conditions';
import { select } from './select';
import { copyGame, startGame } from './start';
import { apply } from './apply';
import { carryOut } from './effects';
import { endTurn } from './tick';
import type { Condition, Who } from './vocabulary';

const names = (setup: ReturnType<typeof fakeSetup>, indices: readonly number[]): readonly string[] =>
  indices.map((index) => setup.scenario.stakeholders[index]?.id ?? '');

describe('whom a selector means', () => {
  const selectors: readonly [Who, readonly string[]][] = [
    [{ id: 'mayor' }, ['mayor']],
    [{ id: 'nobody' }, []],
    [{ ids: ['school', 'anchor'] }, ['anchor', 'school']],
    [{ role: 'grower' }, ['grower']],
    [{ group: 'business' }, ['anchor', 'branch', 'small']],
    [{ tag: 'large' }, ['anchor', 'branch']],
    [{ interest: 'orders' }, ['grower']],
    [{ rungAtLeast: 3 }, ['branch']],
    [{ rungBelow: 2 }, ['grower']],
    [{ seated: true }, ['small', 'mayor']],
    [{ everybody: true }, ['anchor', 'branch', 'small', 'grower', 'mayor', 'school', 'elders']],
  ];
  it.each(selectors)('[R01] %j means the same people each time, in the order of the scenario', (who, expected) => {
    const game = fakeGame();
    of(game, 'branch').engagement = 380;
    of(game, 'grower').engagement = 120;
    game.state.board = ['small', 'mayor'];
    expect(names(game.setup, select(who, game.setup, game.state))).toEqual(expected);
    expect(names(game.setup, select(who, game.setup, game.state))).toEqual(expected);
  });
});

describe('whether a condition holds', () => {
  const conditions: readonly [Condition, boolean][] = [
    [{ kind: 'quantity', quantity: 'momentum', atLeast: 30 }, true],
    [{ kind: 'quantity', quantity: 'momentum', below: 30 }, false],
    [{ kind: 'quantity', quantity: 'momentum', atLeast: 10, below: 31 }, true],
    [{ kind: 'quantity', quantity: 'workload', atLeast: 30, below: 31 }, true],
    [{ kind: 'quantity', quantity: 'trust', atLeast: 50 }, true],
    [{ kind: 'quantity', quantity: 'wins', below: 1 }, true],
    [{ kind: 'quantity', quantity: 'step', atLeast: 2 }, false],
    [{ kind: 'rung', who: { group: 'business' }, atLeast: 2, count: 3 }, true],
    [{ kind: 'rung', who: { group: 'business' }, atLeast: 3 }, false],
    [{ kind: 'rung', who: { id: 'mayor' }, below: 3 }, true],
    [{ kind: 'trustOf', who: { id: 'mayor' }, atLeast: 51 }, false],
    [{ kind: 'trustOf', who: { id: 'nobody' }, below: 1 }, true],
    [{ kind: 'tie', between: { id: 'anchor' }, and: { id: 'small' }, atLeast: 50 }, true],
    [{ kind: 'tie', between: { id: 'anchor' }, and: { id: 'mayor' }, atLeast: 1 }, false],
    [{ kind: 'flag', flag: 'baseline' }, true],
    [{ kind: 'flag', flag: 'hype' }, false],
    [{ kind: 'called', card: 'G1.1' }, true],
    [{ kind: 'called', card: 'G1.1', light: 'stop' }, false],
    [{ kind: 'seated', who: { role: 'mayor' } }, true],
    [{ kind: 'seated', who: { group: 'labour' } }, false],
    [{ kind: 'not', of: { kind: 'flag', flag: 'hype' } }, true],
    [
      {
        kind: 'all',
        of: [
          { kind: 'flag', flag: 'baseline' },
          { kind: 'flag', flag: 'hype' },
        ],
      },
      false,
    ],
    [
      {
        kind: 'any',
        of: [
          { kind: 'flag', flag: 'baseline' },
          { kind: 'flag', flag: 'hype' },
        ],
      },
      true,
    ],
    [{ kind: 'all', of: [] }, true],
    [{ kind: 'any', of: [] }, false],
  ];
  it.each(conditions)('[R02] %j is %s of the same state, and looking changes nothing', (condition, expected) => {
    const game = fakeGame({ momentum: 30 });
    game.state.flags = ['baseline'];
    game.state.board = ['mayor'];
    game.state.calls = [
      {
        card: 'G1.1',
        step: 1,
        turn: 0,
        light: 'go',
        condition: '',
        confidence: 'fairly',
        verdict: 'go',
        flip: -1,
        thumbs: null,
        predicted: '',
        moved: '',
        overruled: false,
      },
    ];
    const before = JSON.stringify(game.state);
    expect(holds(condition, game.setup, game.state)).toBe(expected);
    expect(JSON.stringify(game.state)).toBe(before);
  });
});

describe('a new game', () => {
  it('[R03] starts with the values of its scenario', () => {
    const setup = fakeSetup({
      stakeholders: [fakeStakeholder({ id: 'anchor', rung: 4, trust: 33 }), fakeStakeholder({ id: 'small', rung: 6 })],
      ties: [],
      start: { momentum: 42 },
    });
    const state = startGame(setup, 9);
    expect(state.stakeholders.map((each) => [each.engagement, each.trust])).toEqual([
      [450, 33],
      [600, 50],
    ]);
    expect(state.quantities.momentum).toBe(42);
    expect(state.quantities.runway).toBe(18);
  });

  it('[R03] has the chance of its seed: the same for one seed, another for another', () => {
    const setup = fakeSetup();
    expect(startGame(setup, 7)).toEqual(startGame(setup, 7));
    expect(startGame(setup, 7).chance).not.toEqual(startGame(setup, 8).chance);
  });

  it('[R05] has a stream of its own for each kind of chance', () => {
    const { wins, events } = startGame(fakeSetup(), 7).chance;
    expect(wins).not.toBe(events);
    expect(seedFor(7, 'wins')).toBe(wins);
  });
});

describe('facts', () => {
  it('[R04] of a whole turn, folded into the state before it, give the state after it', () => {
    const { setup, state, telling } = fakeGame({ momentum: 60, knowledge: 60 });
    const before = copyGame(state);
    carryOut(
      telling,
      [
        { kind: 'engage', who: { everybody: true }, by: 40 },
        { kind: 'todo', todo: 'report' },
        { kind: 'win', who: { group: 'business' }, joint: true, chancePercent: 60, name: 'shuttle' },
        { kind: 'later', turns: 1, effects: [{ kind: 'flag', flag: 'late' }] },
      ],
      { kind: 'facilitator' },
    );
    endTurn(telling);
    for (const fact of telling.facts) apply(before, fact);
    expect(before).toEqual(state);
    expect(setup.size).toBe(7);
  });

  it('[R05] drawn from one stream leave the other streams alone', () => {
    const { state, telling } = fakeGame();
    const before = { ...state.chance };
    carryOut(telling, [{ kind: 'win', who: { id: 'small' }, chancePercent: 50 }], { kind: 'facilitator' });
    expect(state.chance.wins).not.toBe(before.wins);
    expect({ ...state.chance, wins: 0 }).toEqual({ ...before, wins: 0 });
  });
});

it('the generator gives the same numbers for ever', () => {
  let state = 1;
  const values: number[] = [];
  for (let count = 0; count < 6; count += 1) {
    const drawn = draw(state, 1000);
    values.push(drawn.value);
    state = drawn.state;
  }
  expect(values).toMatchInlineSnapshot(`
    [
      627,
      2,
      527,
      981,
      968,
      281,
    ]
  `);
});
