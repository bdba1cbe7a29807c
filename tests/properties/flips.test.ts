// "What if you had decided otherwise?" is the same game, played again with one decision changed.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { branchOff, forkOff } from '../../src/debrief/branch';
import { type DecisionKind, decisionsOf } from '../../src/debrief/decisions';
import { endWorth } from '../../src/debrief/end-worth';
import { endOf } from '../../src/debrief/ends';
import { filmOf, standingsOf } from '../../src/debrief/film';
import { phraseOf, turningPhrase } from '../../src/debrief/phrases';
import { type Track, trackOf } from '../../src/debrief/track';
import { flipAll, turningPointsOf } from '../../src/debrief/turning-points';
import type { Input } from '../../src/flow/input';
import { createI18n } from '../../src/i18n/create-i18n';
import { measureCards, wholeAgreement } from '../../src/lab/measure-cards';
import { playGame } from '../../src/lab/play-game';
import { policyNames } from '../../src/lab/policy';
import { openCourse } from '../../src/flow/game';
import { hashOf } from '../../src/session/game-hash';
import { replay } from '../../src/session/history';
import { shippedScenario, shippedScenarios } from '../support/shipped-scenarios';
import { kestrelCoast, kestrelCourse } from '../support/kestrel-coast';

const scenario = kestrelCoast();
const course = kestrelCourse('half-day');
const anyFlip = fc.record({
  seed: fc.nat(10_000),
  policy: fc.constantFrom(...policyNames),
  decision: fc.nat(1000),
  other: fc.nat(10),
});

function trackBy(policy: (typeof policyNames)[number], seed: number): Track {
  return trackOf(course, seed, playGame(course, seed, policy).inputs);
}

/** A game by a player program, one of its decisions, and another way to decide it. */
function flipIn({
  seed,
  policy,
  decision,
  other,
}: {
  seed: number;
  policy: (typeof policyNames)[number];
  decision: number;
  other: number;
}) {
  const track = trackBy(policy, seed);
  const all = decisionsOf(track);
  const chosen = all[decision % all.length];
  const way = chosen?.others[other % chosen.others.length];
  if (chosen === undefined || way === undefined) throw new Error('Violated assumption: a game has decisions');
  return { track, decision: chosen, way };
}

describe('a flipped decision', () => {
  it('changes nothing when nothing is changed', () => {
    fc.assert(
      fc.property(anyFlip, (wanted) => {
        const { track, decision } = flipIn(wanted);
        const same = { at: decision.at, takes: 1, puts: track.inputs.slice(decision.at, decision.at + 1) };
        for (const changes of [[], [same]]) {
          const branch = branchOff(track, changes);
          expect(branch.strays).toEqual([]);
          expect(branch.inputs).toEqual(track.inputs);
          expect(hashOf(branch.game)).toBe(hashOf(track.end));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('makes a game that replays to the same hash, and leaves its own as it was', () => {
    fc.assert(
      fc.property(anyFlip, (wanted) => {
        const { track, way } = flipIn(wanted);
        const untouched = hashOf(track.end);
        const branch = branchOff(track, [way.change]);
        const again = replay(course, track.seed, branch.inputs);
        expect(again.refusal).toBeUndefined();
        expect(hashOf(again.game)).toBe(hashOf(branch.game));
        expect(branch.game.place.at).toBe(track.end.place.at);
        expect(hashOf(track.end)).toBe(untouched);
      }),
      { numRuns: 60 },
    );
  });

  it('flipped twice is the game that it was', () => {
    fc.assert(
      fc.property(anyFlip, (wanted) => {
        const { track, decision, way } = flipIn(wanted);
        const { at, takes, puts } = way.change;
        const branch = branchOff(track, [way.change]);
        if (branch.strays.length > 0) return; // what is lost on the way there cannot come back
        const back = { at, takes: puts.length, puts: track.inputs.slice(at, at + takes) };
        const again = branchOff(trackOf(course, track.seed, branch.inputs), [back]);
        expect({ about: decision.about, hash: hashOf(again.game) }).toEqual({
          about: decision.about,
          hash: hashOf(track.end),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does not touch what came before it', () => {
    fc.assert(
      fc.property(anyFlip, (wanted) => {
        const { track, way } = flipIn(wanted);
        const branch = branchOff(track, [way.change]);
        expect(branch.inputs.slice(0, way.change.at)).toEqual(track.inputs.slice(0, way.change.at));
        expect(branch.strays.every(({ at }) => at >= way.change.at && at < track.inputs.length)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('can be played on from: the new game begins where the branch was after its last change', () => {
    fc.assert(
      fc.property(anyFlip, fc.nat(1000), (wanted, second) => {
        const { track, way } = flipIn(wanted);
        const all = decisionsOf(track).filter(({ at }) => at !== way.change.at);
        const changes = [
          way.change,
          ...(all[second % all.length]?.others.slice(0, 1) ?? []).map((each) => each.change),
        ];
        const fork = forkOff(track, changes);
        const branch = branchOff(track, changes);
        expect(branch.inputs.slice(0, fork.inputs.length)).toEqual(fork.inputs);
        const again = replay(course, track.seed, fork.inputs);
        expect(again.refusal).toBeUndefined();
        expect(hashOf(again.game)).toBe(hashOf(fork.game));
        const last = Math.max(...changes.map(({ at }) => at));
        expect(fork.strays.every(({ at }) => at <= last)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('can be one of several: the changes are made in the order of play', () => {
    fc.assert(
      fc.property(anyFlip, fc.nat(1000), (wanted, second) => {
        const { track, way } = flipIn(wanted);
        const all = decisionsOf(track).filter(({ at }) => at !== way.change.at);
        const other = all[second % all.length]?.others[0];
        if (other === undefined) return;
        const branch = branchOff(track, [way.change, other.change]);
        expect(hashOf(branchOff(track, [other.change, way.change]).game)).toBe(hashOf(branch.game));
        expect(replay(course, track.seed, branch.inputs).refusal).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});

test('every kind of decision can be flipped: calls, visits, seats, the chair, options, owners, gates', () => {
  const kinds = new Set(
    policyNames.flatMap((policy) => decisionsOf(trackBy(policy, 5)).map(({ about }) => about.kind)),
  );
  expect([...kinds].sort()).toEqual([
    'call',
    'chair',
    'gate',
    'option',
    'owner',
    'seat',
    'visit',
  ] satisfies DecisionKind[]);
});

test('a decision has an id of its own, and other ways that differ from it and from each other', () => {
  for (const policy of policyNames) {
    const decisions = decisionsOf(trackBy(policy, 11));
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length);
    for (const { about, others } of decisions) {
      const ways = [about, ...others.map((other) => other.about)].map((way) => JSON.stringify(way));
      expect([...new Set(ways)]).toEqual(ways);
    }
  }
});

test('what can no longer be done is told: a hold taken back takes the visits with it that it bought', () => {
  const isHold = (input: Input) => input.type === 'hold' && input.buys === 'visits';
  const held = [1, 2, 3, 4, 5].map((seed) => trackBy('random', seed)).find(({ inputs }) => inputs.some(isHold));
  if (held === undefined) throw new Error('Violated assumption: some table holds at a gate');
  const at = held.inputs.findIndex(isHold);
  const visit: Input = { type: 'visit', stakeholder: 'marta', angle: 'listen' };
  const visited = branchOff(held, [{ at: at + 1, takes: 0, puts: [visit] }]);
  expect(visited.inputs[at + 1]).toEqual(visit);
  const { strays } = branchOff(trackOf(course, held.seed, visited.inputs), [{ at, takes: 1, puts: [] }]);
  expect(strays[0]).toEqual({ at: at + 1, how: 'impossible', card: '' });
});

test('turning points are at most five decisions with different matters, in the order of play, told in whole sentences', () => {
  const { say } = createI18n('en');
  for (const policy of policyNames) {
    const track = trackBy(policy, 3);
    const flips = flipAll(track);
    const points = turningPointsOf(track, flips);
    expect(points.length).toBeGreaterThan(2);
    expect(points.length).toBeLessThanOrEqual(5);
    const places = points.map(({ decision }) => decision.at);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(points.map(({ decision: { step, about } }) => `${step} ${about.kind}`)).size).toBe(points.length);
    const largest = Math.max(
      ...flips
        .filter(({ end }) => end.levels.some((level, at) => level !== track.end.state.stakeholders[at]?.engagement))
        .map(({ gain }) => Math.abs(gain)),
    );
    expect(Math.max(...points.map(({ gain }) => Math.abs(gain)))).toBe(largest);
    const sentences = points.map((point) => say(turningPhrase(scenario, endOf(course, track.end), point)));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^Step \d+: .+\. With .+ would stand .+\. The end would be (better|worse)\.$/);
      expect(sentence).not.toMatch(/undefined|decision\.|\{\{/);
    }
  }
});

test('every decision and every other way has words', () => {
  const { say } = createI18n('en');
  for (const policy of policyNames) {
    for (const { about, others } of decisionsOf(trackBy(policy, 2))) {
      for (const each of [about, ...others.map((other) => other.about)]) {
        const words = say(phraseOf(scenario, each));
        expect(words).not.toMatch(/undefined|decision\.|\{\{|^$|“”/);
      }
    }
  }
});

test('the film begins at the start, ends at the end, and shows every step', () => {
  const track = trackBy('by-the-book', 4);
  const film = filmOf(track);
  expect(film[0]?.at).toBe(0);
  expect(film.at(-1)?.game.state.stakeholders).toEqual(track.end.state.stakeholders);
  expect(new Set(film.map(({ step }) => step)).size).toBe(13);
  const places = film.map(({ at }) => at);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('the standings of the turns are those that the game itself has written down', () => {
  const track = trackBy('random', 6);
  const standings = standingsOf(track);
  expect(standings.slice(1).map(({ reading }) => reading)).toEqual(track.end.state.history);
  expect(standings[0]?.reading).toBeUndefined();
});

it('the worth of an end rises with what the end is judged by', () => {
  const { game } = playGame(course, 3, 'random');
  const before = endWorth(course.setup, game.state);
  const [first] = game.state.stakeholders;
  if (first === undefined) throw new Error('Violated assumption: there are people');
  first.engagement += 100;
  const engaged = endWorth(course.setup, game.state);
  expect(engaged).toBeGreaterThan(before);
  game.state.quantities.credibility += 5;
  expect(endWorth(course.setup, game.state)).toBe(engaged + 500);
});

it('the table of cards counts every call once', () => {
  const games = 3;
  const cards = measureCards(course, games, 1);
  const called = cards.reduce((sum, card) => sum + card.dealt, 0);
  expect(called).toBe(games * policyNames.length * 24);
  for (const { dealt, flips, agreement } of cards) {
    expect(agreement).toHaveLength(flips.length + 1);
    expect(agreement.reduce((sum, each) => sum + each.games, 0)).toBeLessThanOrEqual(dealt);
    expect([...flips, ...agreement.map((each) => each.percent)].every((part) => part >= 0 && part <= 100)).toBe(true);
  }
});

describe('the light that practice favours leads to the better end', () => {
  const shares = (format: string, games: number) =>
    shippedScenarios.map((id) =>
      measureCards(openCourse(shippedScenario(id).scenario, format), games, 1)
        .map((report) => ({ card: report.card, ...wholeAgreement(report) }))
        .filter((each) => each.games >= leastGames),
    );
  const leastGames = 20;

  test('for every situation of half a day, in three of four games and more', () => {
    for (const cards of shares('half-day', 24)) {
      expect(cards.length).toBeGreaterThanOrEqual(24);
      expect(cards.filter(({ percent }) => percent < 75)).toEqual([]);
    }
  });

  test('for nine of ten situations of three days, and nowhere in less than half of the games', () => {
    for (const cards of shares('three-day', 16)) {
      const low = cards.filter(({ percent }) => percent < 75);
      expect(cards.length).toBeGreaterThan(40);
      expect(low.length).toBeLessThan(cards.length / 10);
      expect(low.filter(({ percent }) => percent < 50)).toEqual([]);
    }
  });
});
