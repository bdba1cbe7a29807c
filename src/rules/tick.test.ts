import { describe, expect, it } from 'vitest';
import { fakeGame, fakeSetup, of } from '../../tests/support/fake-game';
import type { ScenarioEvent } from './scenario';
import { pairIndex } from './setup';
import { carryOut } from './effects';
import { endTurn, landRest } from './tick';

const quiet = { eventChance: 0 };

function game(quantities = {}, constants: Readonly<Record<string, number>> = quiet) {
  return fakeGame(quantities, fakeSetup({ constants: { ...quiet, ...constants } }));
}

describe('the end of a turn', () => {
  it.each([
    [0, 0],
    [10, 9],
    [50, 44],
    [100, 87],
  ])('[R30] leaves %i points of momentum at %i', (momentum, left) => {
    const played = game({ momentum });
    endTurn(played.telling);
    expect(played.state.quantities.momentum).toBe(left);
  });

  it('[R31] takes a month up to step 8 and half a year after', () => {
    const played = game({ runway: 30 });
    played.state.step = 8;
    endTurn(played.telling);
    expect(played.state.month).toBe(1);
    played.state.step = 9;
    endTurn(played.telling);
    expect(played.state.month).toBe(7);
    expect(played.state.quantities.runway).toBe(23);
  });

  it('[R32] cools those who were left without a touch for too long, the demanding ones first', () => {
    const played = game();
    endTurn(played.telling);
    endTurn(played.telling);
    expect(of(played, 'elders')).toMatchObject({ engagement: 236, trust: 49 });
    expect(of(played, 'small').engagement).toBe(250);
    endTurn(played.telling);
    expect(of(played, 'small')).toMatchObject({ engagement: 236, trust: 49 });
  });

  it('[R32] does not cool who was touched, sits in the group or leads a project', () => {
    const played = game();
    played.state.turn = 5;
    of(played, 'small').touched = 5;
    played.state.board = ['mayor'];
    of(played, 'school').engagement = 520;
    endTurn(played.telling);
    expect(of(played, 'small').engagement).toBe(250);
    expect(of(played, 'mayor').trust).toBe(50);
    expect(of(played, 'school').engagement).toBe(520);
    expect(of(played, 'elders').engagement).toBe(236);
  });

  it('[R33] lets a peer who leads lift the strongly tied', () => {
    const played = game();
    of(played, 'anchor').engagement = 500;
    endTurn(played.telling);
    expect(of(played, 'small').engagement).toBe(255);
    expect(of(played, 'mayor').engagement).toBe(250);
  });

  it('[R34] lets a hostile peer pull the strongly tied down', () => {
    const played = game();
    of(played, 'anchor').engagement = 40;
    endTurn(played.telling);
    expect(of(played, 'small').engagement).toBe(240);
  });

  it('[R34] names as the cause whoever pulls hardest the way that wins', () => {
    const played = game();
    of(played, 'anchor').engagement = 40;
    of(played, 'mayor').engagement = 500;
    const at = (id: string) => played.setup.scenario.stakeholders.findIndex((each) => each.id === id);
    played.state.ties[pairIndex(at('small'), at('mayor'))] = 60;
    endTurn(played.telling);
    const moved = played.telling.facts.find(
      (fact) => fact.type === 'engagementChanged' && fact.stakeholder === at('small') && fact.why.kind === 'contagion',
    );
    expect(moved).toMatchObject({ by: expect.any(Number), why: { kind: 'contagion', from: 'anchor' } });
    expect(moved?.type === 'engagementChanged' && moved.by).toBeLessThan(0);
  });

  it('[R35] fades the own ties that were not used', () => {
    const played = game();
    played.state.turn = 1;
    of(played, 'small').touched = 1;
    endTurn(played.telling);
    expect(of(played, 'small').facilitatorTie).toBe(5);
    expect(of(played, 'mayor').facilitatorTie).toBe(4);
  });

  it('[R36] ages knowledge with the months', () => {
    const played = game({ knowledge: 50 });
    endTurn(played.telling);
    expect(played.state.quantities.knowledge).toBe(49);
    played.state.step = 9;
    endTurn(played.telling);
    expect(played.state.quantities.knowledge).toBe(44);
  });

  it('[R37] moves the members of the group, ties them, and raises ownership under a business majority', () => {
    const played = game({ ownership: 30, publicShare: 50 });
    played.state.board = ['anchor', 'small', 'branch', 'mayor'];
    played.state.chair = 'anchor';
    endTurn(played.telling);
    expect(of(played, 'anchor').engagement).toBe(258);
    const pair = pairIndex(played.setup.indexOf.get('anchor') ?? 0, played.setup.indexOf.get('mayor') ?? 0);
    expect(played.state.ties[pair]).toBe(4);
    expect(played.state.quantities.ownership).toBe(32);
  });

  it('[R37] grows only the own ties, and no ownership, while the facilitator is in the chair', () => {
    const played = game({ ownership: 30, publicShare: 50 });
    played.state.board = ['anchor', 'small', 'branch', 'mayor'];
    played.state.chair = 'facilitator';
    const ties = [...played.state.ties];
    endTurn(played.telling);
    expect(played.state.quantities.ownership).toBe(30);
    expect(played.state.ties).toEqual(ties);
    expect(of(played, 'anchor').facilitatorTie).toBe(9);
  });

  it('[R41] brings to-dos nearer to their end, and closes them there', () => {
    const played = game();
    played.state.todos = [
      { todo: 'report', number: 1, slots: 2, turnsLeft: 2 },
      { todo: 'minutes', number: 2, slots: 1, turnsLeft: 0 },
    ];
    endTurn(played.telling);
    expect(played.state.todos.map((todo) => todo.number)).toEqual([1, 2]);
    endTurn(played.telling);
    expect(played.state.todos.map((todo) => todo.number)).toEqual([2]);
  });
});

it('[R56] after the last turn all that is on its way lands, and what that sends on its way', () => {
  const played = game();
  carryOut(
    played.telling,
    [
      {
        kind: 'later',
        turns: 9,
        effects: [
          { kind: 'flag', flag: 'first' },
          { kind: 'later', turns: 3, effects: [{ kind: 'flag', flag: 'second' }] },
        ],
      },
      { kind: 'later', turns: 2, if: { kind: 'flag', flag: 'never' }, effects: [{ kind: 'flag', flag: 'third' }] },
    ],
    { kind: 'facilitator' },
  );
  landRest(played.telling);
  expect(played.state.flags).toEqual(['first', 'second']);
  expect(played.state.later).toEqual([]);
});

describe('events', () => {
  const storm: ScenarioEvent = {
    id: 'storm',
    weight: 1,
    fromStep: 3,
    toStep: 12,
    effects: [{ kind: 'quantity', quantity: 'neutrality', by: -7 }],
  };

  it('[R38] come by chance in their steps, and once at most', () => {
    const played = fakeGame({}, fakeSetup({ events: [storm], constants: { eventChance: 100 } }));
    endTurn(played.telling);
    expect(played.state.pastEvents).toEqual([]);
    played.state.step = 3;
    endTurn(played.telling);
    endTurn(played.telling);
    expect(played.state.pastEvents).toEqual(['storm']);
    expect(played.state.quantities.neutrality).toBe(53);
  });

  it('[R38] come when they are called, even without a chance of their own', () => {
    const played = fakeGame({}, fakeSetup({ events: [{ ...storm, weight: 0 }], constants: quiet }));
    played.state.calledEvents = ['storm'];
    endTurn(played.telling);
    expect(played.state.pastEvents).toEqual(['storm']);
    expect(played.state.calledEvents).toEqual([]);
  });

  it('[R38] wait for their condition, and two never come by chance in one turn', () => {
    const flood: ScenarioEvent = { ...storm, id: 'flood', if: { kind: 'flag', flag: 'rain' } };
    const played = fakeGame({}, fakeSetup({ events: [storm, flood], constants: { eventChance: 100 } }));
    played.state.step = 4;
    endTurn(played.telling);
    expect(played.state.pastEvents).toEqual(['storm']);
    endTurn(played.telling);
    expect(played.state.pastEvents).toEqual(['storm']);
    played.state.flags = ['rain'];
    endTurn(played.telling);
    expect(played.state.pastEvents).toEqual(['storm', 'flood']);
  });
});
