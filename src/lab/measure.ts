// Many games of each policy, and what they show an author.
import { draw } from '../base/random';
import type { Course, Game } from '../flow/game';
import { openCard, verdictOf } from '../rules/calls';
import type { EndingName } from '../rules/endings';
import { resultOf } from '../rules/result';
import { playGame } from './play-game';
import { type PolicyName, policyNames } from './policy';

export interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface PolicyReport {
  readonly policy: PolicyName;
  readonly games: number;
  readonly engagement: Spread;
  readonly judgement: Spread;
  readonly endings: Readonly<Record<EndingName, number>>;
  /** Mean number of inputs of a game. */
  readonly inputs: number;
}

export interface LabReport {
  readonly scenario: string;
  readonly format: string;
  readonly policies: readonly PolicyReport[];
  /** Cards that no game of any policy dealt. */
  readonly cardsNeverReached: readonly string[];
  /** Events that never happened. */
  readonly eventsNeverReached: readonly string[];
  /** Flips, `card/number`, that never decided a verdict. */
  readonly flipsNeverSeen: readonly string[];
}

/** Plays `games` games of each policy. The seeds come from `seed`, the same ones for every policy. */
export function measureScenario(course: Course, format: string, games: number, seed: number): LabReport {
  const { scenario } = course.setup;
  const seen = { cards: new Set<string>(), events: new Set<string>(), flips: new Set<string>() };
  const policies = policyNames.map((policy) => measurePolicy(course, policy, games, seed, seen));
  return {
    scenario: scenario.id,
    format,
    policies,
    cardsNeverReached: scenario.cards.map((card) => card.id).filter((id) => !seen.cards.has(id)),
    eventsNeverReached: scenario.events.map((event) => event.id).filter((id) => !seen.events.has(id)),
    flipsNeverSeen: scenario.cards
      .flatMap((card) => card.flips.map((_, at) => `${card.id}/${at + 1}`))
      .filter((flip) => !seen.flips.has(flip)),
  };
}

interface Seen {
  readonly cards: Set<string>;
  readonly events: Set<string>;
  readonly flips: Set<string>;
}

function measurePolicy(course: Course, policy: PolicyName, games: number, seed: number, seen: Seen): PolicyReport {
  const engagement: number[] = [];
  const judgement: number[] = [];
  const endings: Record<EndingName, number> = {
    'living-cluster': 0,
    'heros-island': 0,
    'empty-shell': 0,
    'report-shelf': 0,
    'grant-chaser': 0,
    clique: 0,
  };
  let inputs = 0;
  let seeds = seed;
  for (let count = 0; count < games; count += 1) {
    seeds = draw(seeds, 2).state;
    const played = playGame(course, seeds, policy, (now) => {
      const flip = openFlip(course, now);
      if (flip !== undefined) seen.flips.add(flip);
      return false;
    });
    const { state } = played.game;
    const result = resultOf(course.setup, state);
    engagement.push(result.engagement);
    judgement.push(result.judgement);
    endings[result.ending.name] += 1;
    inputs += played.inputs.length;
    for (const call of state.calls) seen.cards.add(call.card);
    for (const event of state.pastEvents) seen.events.add(event);
  }
  return {
    policy,
    games,
    engagement: spreadOf(engagement),
    judgement: spreadOf(judgement),
    endings,
    inputs: Math.round(inputs / games),
  };
}

/** The flip that decides on the card that is on the table now, as `card/number`: also when the answer will be "go, if ...". */
function openFlip({ setup }: Course, { place, state }: Game): string | undefined {
  if (place.at !== 'step' || place.moment !== 'calls' || place.shown) return undefined;
  const card = openCard(setup, state);
  const { flip } = card === undefined ? { flip: -1 } : verdictOf(card, undefined, setup, state);
  return card === undefined || flip < 0 ? undefined : `${card.id}/${flip + 1}`;
}

/** Mean, and the 5th, 50th and 95th of a hundred. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((first, second) => first - second);
  const at = (percent: number): number => sorted[Math.floor(((sorted.length - 1) * percent) / 100)] ?? 0;
  const sum = sorted.reduce((total, value) => total + value, 0);
  return { mean: Math.round(sum / Math.max(1, sorted.length)), low: at(5), median: at(50), high: at(95) };
}
