import { describe, expect, it } from 'vitest';
import { fakeGame, fakeSetup, of } from '../../tests/support/fake-game';
import { type EndingName, endingNames, endingOf, endingsOf, measure, measureNames } from './endings';
import { centrality, engagementScore } from './readings';
import { resultOf } from './result';
import type { GameState } from './state';

const setup = fakeSetup();

describe('readings', () => {
  it('[R60] centrality is how much of everybody’s strongest links the facilitator holds', () => {
    const { state } = fakeGame({}, setup);
    for (const stakeholder of state.stakeholders) stakeholder.facilitatorTie = 0;
    expect(centrality(state)).toBe(0);
    for (const stakeholder of state.stakeholders) stakeholder.facilitatorTie = 50;
    state.ties = state.ties.map(() => 50);
    expect(centrality(state)).toBe(50);
    state.ties = state.ties.map(() => 0);
    expect(centrality(state)).toBe(100);
  });

  it('[R61] the engagement score weighs influence within a group, and every group alike', () => {
    const { state } = fakeGame({}, setup);
    for (const stakeholder of state.stakeholders) stakeholder.engagement = 0;
    expect(engagementScore(setup, state)).toBe(0);
    of({ setup, state }, 'mayor').engagement = 600;
    expect(engagementScore(setup, state)).toBe(20);
    of({ setup, state }, 'anchor').engagement = 600;
    expect(engagementScore(setup, state)).toBe(29);
    for (const stakeholder of state.stakeholders) stakeholder.engagement = 600;
    expect(engagementScore(setup, state)).toBe(100);
  });

  it('[R61] leaving a group behind costs more than leaving one of many firms behind', () => {
    const all = fakeGame({}, setup).state;
    for (const stakeholder of all.stakeholders) stakeholder.engagement = 500;
    of({ setup, state: all }, 'small').engagement = 0;
    const withoutFirm = engagementScore(setup, all);
    of({ setup, state: all }, 'small').engagement = 500;
    of({ setup, state: all }, 'grower').engagement = 0;
    expect(engagementScore(setup, all)).toBeLessThan(withoutFirm);
  });
});

const makers: Readonly<Record<EndingName, (state: GameState) => void>> = {
  'living-cluster': (state) => {
    Object.assign(state.quantities, { ownership: 75, publicShare: 40, neutrality: 80 });
    for (const stakeholder of state.stakeholders)
      Object.assign(stakeholder, { engagement: 500, trust: 70, facilitatorTie: 5 });
    state.ties = state.ties.map(() => 40);
    state.wins = Array.from({ length: 5 }, () => ({ turn: 1, joint: true, who: ['small'], name: '' }));
  },
  'heros-island': (state) => {
    Object.assign(state.quantities, { ownership: 8, publicShare: 60, momentum: 40, runway: 0 });
    state.todos = Array.from({ length: 10 }, (_, at) => ({ todo: 'minutes', number: at, slots: 1, turnsLeft: 0 }));
    for (const stakeholder of state.stakeholders) stakeholder.facilitatorTie = 60;
    state.wins = Array.from({ length: 4 }, () => ({ turn: 1, joint: false, who: ['small'], name: '' }));
  },
  'empty-shell': (state) => {
    Object.assign(state.quantities, { ownership: 12, runway: 40, momentum: 35, publicShare: 60 });
    state.flags = ['formalised', 'shell', 'co-pay'];
    for (const stakeholder of state.stakeholders) stakeholder.facilitatorTie = 2;
    state.wins = Array.from({ length: 4 }, () => ({ turn: 1, joint: false, who: ['small'], name: '' }));
  },
  'report-shelf': (state) => {
    Object.assign(state.quantities, { knowledge: 70, momentum: 2, ownership: 40, publicShare: 60, runway: 3 });
    for (const stakeholder of state.stakeholders) stakeholder.facilitatorTie = 2;
  },
  'grant-chaser': (state) => {
    Object.assign(state.quantities, { publicShare: 95, ownership: 25, runway: 4, momentum: 40 });
    state.flags = ['off-topic-grant', 'funder-theme'];
    for (const stakeholder of state.stakeholders) stakeholder.facilitatorTie = 2;
    state.wins = Array.from({ length: 3 }, () => ({ turn: 1, joint: false, who: ['small'], name: '' }));
  },
  clique: (state) => {
    Object.assign(state.quantities, { neutrality: 10, ownership: 55, publicShare: 40, momentum: 40 });
    state.board = ['anchor', 'branch', 'small'];
    for (const stakeholder of state.stakeholders)
      Object.assign(stakeholder, { trust: 15, engagement: 80, facilitatorTie: 2 });
    for (const index of [0, 1, 2]) Object.assign(state.stakeholders[index] ?? {}, { trust: 75, engagement: 560 });
    state.wins = Array.from({ length: 4 }, () => ({ turn: 1, joint: false, who: ['small'], name: '' }));
  },
};

describe('the ending', () => {
  it.each(endingNames)('[R64] is %s where its three facts are there, and it tells them', (name) => {
    const { state } = fakeGame({}, setup);
    makers[name](state);
    const ending = endingOf(setup, state);
    expect(ending.name).toBe(name);
    expect(ending.facts).toHaveLength(3);
    expect(ending.facts.every((fact) => fact.fit > 0)).toBe(true);
  });

  it('[R64] is the best fit of all six', () => {
    const { state } = fakeGame({}, setup);
    const fits = endingsOf(setup, state).map((ending) => ending.fit);
    expect(fits).toHaveLength(6);
    expect(fits).toEqual([...fits].sort((first, second) => second - first));
  });

  it('[R65] reads every measure: each one is part of some ending and differs between two of the six games', () => {
    const readings = new Map<string, Set<number>>();
    const used = new Set<string>();
    for (const name of endingNames) {
      const { state } = fakeGame({}, setup);
      makers[name](state);
      for (const ending of endingsOf(setup, state)) for (const fact of ending.facts) used.add(fact.measure);
      for (const each of measureNames) {
        readings.set(each, (readings.get(each) ?? new Set()).add(measure(each, setup, state)));
      }
    }
    expect([...used].sort()).toEqual([...measureNames].sort());
    for (const [, values] of readings) expect(values.size).toBeGreaterThan(1);
  });
});

describe('the result', () => {
  it('[R66] is worked out from the state alone and changes nothing', () => {
    const { state } = fakeGame({}, setup);
    const before = JSON.stringify(state);
    expect(resultOf(setup, state)).toEqual(resultOf(setup, state));
    expect(JSON.stringify(state)).toBe(before);
  });

  it('[R66] tells breadth, depth and balance of the engagement', () => {
    const { state } = fakeGame({}, setup);
    of({ setup, state }, 'anchor').engagement = 450;
    of({ setup, state }, 'small').engagement = 350;
    const { profile } = resultOf(setup, state);
    expect(profile).toMatchObject({ breadth: 29, depth: 14 });
    expect(profile.balance).toBeLessThan(100);
    expect(profile.groups.map((each) => each.group)).toEqual([
      'business',
      'suppliers',
      'public',
      'knowledge',
      'community',
    ]);
  });

  it('[R67] the fit with the sponsor is half results and half engagement of those it cares for', () => {
    const game = fakeGame({ results: 60 }, setup);
    of(game, 'mayor').engagement = 480;
    expect(resultOf(setup, game.state).profile.sponsorFit).toBe(70);
    of(game, 'mayor').engagement = 120;
    expect(resultOf(setup, game.state).profile.sponsorFit).toBe(40);
  });

  it('[R67] and it suffers when the sponsor itself does not trust the process', () => {
    const game = fakeGame({ results: 60 }, setup);
    of(game, 'mayor').engagement = 480;
    of(game, 'mayor').trust = 10;
    expect(resultOf(setup, game.state).profile.sponsorFit).toBe(50);
  });
});
