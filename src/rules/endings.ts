// Six endings. Each is told by three facts; the one whose facts fit best is the ending of the game.
import { clamp } from '../base/integer';
import { businessShare, capturingBloc, centrality, engagementScore, overallTrust, stateOf, workload } from './readings';
import { required } from '../base/assert';
import { type Setup, stakeholderAt } from './setup';
import type { GameState } from './state';

export const endingNames = [
  'living-cluster',
  'heros-island',
  'empty-shell',
  'report-shelf',
  'grant-chaser',
  'clique',
] as const;
export type EndingName = (typeof endingNames)[number];

export const measureNames = [
  'ownership', // 0-100
  'trust', // 0-100
  'engagement', // 0-100, the engagement score
  'centrality', // percent: to whom everybody turns
  'load', // percent of a full month
  'runway', // months
  'shell', // 100 with a legal shell that came too early, 30 with one that came in time, 0 without
  'knowledge', // 0-100
  'momentum', // 0-100
  'wins', // count
  'publicShare', // percent
  'drift', // 0-100: off-topic money taken, own funding plans missing
  'gap', // 0-100: trust inside the leadership group above trust outside
  'closed', // 0-100: neutrality lost, or the group held by one bloc
  'narrow', // 0-100: how far the weakest third of stakeholders stays behind
] as const;
export type MeasureName = (typeof measureNames)[number];

/** One of the three facts of an ending: fits fully at `full`, not at all at `none`. */
interface Sign {
  readonly measure: MeasureName;
  readonly none: number;
  readonly full: number;
}

const signs: Readonly<Record<EndingName, readonly [Sign, Sign, Sign]>> = {
  'living-cluster': [
    { measure: 'ownership', none: 30, full: 70 },
    { measure: 'trust', none: 30, full: 65 },
    { measure: 'engagement', none: 40, full: 72 },
  ],
  'heros-island': [
    { measure: 'load', none: 60, full: 120 },
    { measure: 'ownership', none: 50, full: 15 },
    { measure: 'centrality', none: 12, full: 32 },
  ],
  'empty-shell': [
    { measure: 'shell', none: 0, full: 100 },
    { measure: 'ownership', none: 45, full: 15 },
    { measure: 'runway', none: 12, full: 48 },
  ],
  'report-shelf': [
    { measure: 'knowledge', none: 15, full: 45 },
    { measure: 'momentum', none: 30, full: 5 },
    { measure: 'wins', none: 4, full: 0 },
  ],
  'grant-chaser': [
    { measure: 'publicShare', none: 55, full: 85 },
    { measure: 'drift', none: 10, full: 80 },
    { measure: 'wins', none: 8, full: 2 },
  ],
  clique: [
    { measure: 'gap', none: 0, full: 30 },
    { measure: 'closed', none: 0, full: 80 },
    { measure: 'narrow', none: 20, full: 80 },
  ],
};

export interface EndingFact {
  readonly measure: MeasureName;
  readonly value: number;
  /** 0-100: how well it fits. */
  readonly fit: number;
}

export interface Ending {
  readonly name: EndingName;
  /** 0-100, the mean of the three. */
  readonly fit: number;
  readonly facts: readonly EndingFact[];
}

/** [R64] All six, best fit first; equal fits stay in the order of `endingNames`. */
export function endingsOf(setup: Setup, state: GameState): readonly Ending[] {
  return endingNames
    .map((name) => {
      const facts = signs[name].map((sign) => factOf(sign, setup, state));
      return { name, facts, fit: Math.round(facts.reduce((sum, fact) => sum + fact.fit, 0) / facts.length) };
    })
    .sort((first, second) => second.fit - first.fit);
}

/** [R64] The ending of this game with the three facts that decided it. */
export function endingOf(setup: Setup, state: GameState): Ending {
  return required(endingsOf(setup, state)[0], 'an ending');
}

function factOf(sign: Sign, setup: Setup, state: GameState): EndingFact {
  const value = measure(sign.measure, setup, state);
  const fit = clamp(Math.round(((value - sign.none) * 100) / (sign.full - sign.none)), 0, 100);
  return { measure: sign.measure, value, fit };
}

/** [R65] What the endings read, in the unit written beside each name. */
export function measure(name: MeasureName, setup: Setup, state: GameState): number {
  const { quantities } = state;
  switch (name) {
    case 'ownership':
    case 'knowledge':
    case 'momentum':
    case 'publicShare':
    case 'runway':
      return quantities[name];
    case 'trust':
      return overallTrust(setup, state);
    case 'engagement':
      return engagementScore(setup, state);
    case 'centrality':
      return centrality(state);
    case 'load':
      return workload(setup, state);
    case 'shell':
      return state.flags.includes('shell') ? 100 : state.flags.includes('formalised') ? 30 : 0;
    case 'wins':
      return state.wins.length;
    case 'drift':
      return driftOf(state);
    case 'gap':
      return gapOf(setup, state);
    case 'closed':
      return closedOf(setup, state);
    case 'narrow':
      return narrowOf(setup, state);
  }
}

function driftOf(state: GameState): number {
  const has = (flag: string): number => (state.flags.includes(flag) ? 1 : 0);
  return clamp(
    40 * has('off-topic-grant') + 30 * has('funder-theme') + 30 * (1 - has('funding-plan')) * (1 - has('co-pay')),
    0,
    100,
  );
}

function gapOf(setup: Setup, state: GameState): number {
  let inside = 0;
  let insiders = 0;
  let outside = 0;
  let outsiders = 0;
  for (let index = 0; index < setup.size; index += 1) {
    const { trust } = stateOf(state, index);
    if (state.board.includes(stakeholderAt(setup, index).id)) {
      inside += trust;
      insiders += 1;
    } else {
      outside += trust;
      outsiders += 1;
    }
  }
  if (insiders === 0 || outsiders === 0) return 0;
  return clamp(Math.round(inside / insiders - outside / outsiders), 0, 100);
}

function closedOf(setup: Setup, state: GameState): number {
  if (capturingBloc(setup, state) !== undefined) return 100;
  return Math.max(100 - state.quantities.neutrality, businessShare(setup, state) > 85 ? 80 : 0);
}

function narrowOf(setup: Setup, state: GameState): number {
  const ladder = state.stakeholders.map((each) => each.engagement).sort((first, second) => first - second);
  const third = Math.max(1, Math.floor(setup.size / 3));
  let low = 0;
  let high = 0;
  for (let at = 0; at < third; at += 1) {
    low += ladder[at] ?? 0;
    high += ladder[ladder.length - 1 - at] ?? 0;
  }
  return clamp(Math.round((high - low) / (third * 5)), 0, 100);
}

/** 100: a legal form that came too early; 30: one that came in time. */
export function shellOf(value: number): 'none' | 'inTime' | 'early' {
  if (value === 0) return 'none';
  return value < 100 ? 'inTime' : 'early';
}
