import { describe, expect, it } from 'vitest';
import { measureScenario } from '../../src/lab/measure';
import { kestrelCourse } from '../support/kestrel-coast';

const games = 1000;
/** Points by which playing by the book must beat every other policy, on both scores. */
const margin = 20;

const report = measureScenario(kestrelCourse('half-day'), 'half-day', games, 1);
const of = (policy: string) => {
  const found = report.policies.find((each) => each.policy === policy);
  if (found === undefined) throw new Error(`no policy ${policy}`);
  return found;
};

describe(`over ${games} games of the half-day course`, () => {
  it.each(['random', 'always-go', 'always-stop', 'hero'])(
    'playing by the book beats %s by 20 points and more on both scores',
    (policy) => {
      expect(of('by-the-book').engagement.mean - of(policy).engagement.mean).toBeGreaterThanOrEqual(margin);
      expect(of('by-the-book').judgement.mean - of(policy).judgement.mean).toBeGreaterThanOrEqual(margin);
    },
  );

  it('the hero ends on an island of its own more often than anywhere else', () => {
    const { endings } = of('hero');
    const others = Object.entries(endings).filter(([name]) => name !== 'heros-island');
    expect(endings['heros-island']).toBeGreaterThan(Math.max(...others.map(([, count]) => count)));
  });

  it('all six endings are reached by some policy', () => {
    for (const name of [
      'living-cluster',
      'heros-island',
      'empty-shell',
      'report-shelf',
      'grant-chaser',
      'clique',
    ] as const) {
      expect([name, report.policies.some(({ endings }) => endings[name] > 0)]).toEqual([name, true]);
    }
  });

  it('every event comes in some game', () => {
    expect(report.eventsNeverReached).toEqual([]);
  });
});

it('the longest course reaches every card', () => {
  expect(measureScenario(kestrelCourse('five-day'), 'five-day', 60, 1).cardsNeverReached).toEqual([]);
});
