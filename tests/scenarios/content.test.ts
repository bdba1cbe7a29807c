// What comes with the program: the standard deck and the scenarios, as a trainer may count on them.
import { describe, expect, it } from 'vitest';
import { measureScenario } from '../../src/lab/measure';
import { openCourse } from '../../src/flow/game';
import { groups } from '../../src/rules/vocabulary';
import { countWords } from '../../src/scenario/checks/text-lengths';
import { rolesOf, textsOf } from '../../src/scenario/deck/cast-card';
import { deckRoles } from '../../src/scenario/deck/deck';
import { shippedScenario, shippedScenarios } from '../support/shipped-scenarios';
import { standardDeck } from '../support/standard-deck';

const deck = standardDeck();
const steps = Array.from({ length: 12 }, (_, index) => index + 1);

describe('the standard deck', () => {
  it('has at least 110 situations, some for every step', () => {
    expect(deck.cards.length).toBeGreaterThanOrEqual(110);
    for (const step of steps) expect(deck.cards.filter((card) => card.step === step).length).toBeGreaterThan(5);
  });

  it('gives a card the id of its step, in one of the three colours of the brief', () => {
    for (const { id, step } of deck.cards) expect(id).toMatch(new RegExp(`^[GRA]${step}\\.\\d+$`));
  });

  it('has real cases with a source and a year, each linked from a card or kept for scenarios', () => {
    expect(deck.cases).toHaveLength(29);
    for (const { source, year, text } of deck.cases) {
      expect(countWords(source)).toBeGreaterThan(1);
      expect(year).toBeGreaterThan(1950);
      expect(countWords(text)).toBeGreaterThan(15);
    }
  });

  it('uses every role', () => {
    const used = new Set(deck.cards.flatMap((card) => [...rolesOf(card).roles, ...rolesOf(card).oneOf.flat()]));
    expect(deckRoles.filter((role) => !used.has(role))).toEqual([]);
  });

  it('names no industry of its own', () => {
    const special = /\b(hotels?|guests?|beach|wine|winery|tourists?|chefs?|restaurants?)\b/i;
    const named = deck.cards.flatMap((card) =>
      textsOf(card)
        .filter(({ path, text }) => path[0] !== 'practice' && special.test(text))
        .map(({ text }) => `${card.id}: ${text}`),
    );
    expect(named).toEqual([]);
  });
});

describe.each(shippedScenarios)('%s', (name) => {
  const { scenario, written } = shippedScenario(name);

  it('has at least 14 people, in all nine groups', () => {
    expect(scenario.stakeholders.length).toBeGreaterThanOrEqual(14);
    expect(new Set(scenario.stakeholders.map(({ group }) => group))).toEqual(new Set(groups));
  });

  it('has twelve situations or more in every step', () => {
    const few = steps.filter((step) => scenario.cards.filter((card) => card.step === step).length < 12);
    expect(few).toEqual([]);
  });

  it('has events and formats of its own', () => {
    expect(written.events.length).toBeGreaterThanOrEqual(12);
    expect(written.formats).toHaveLength(6);
  });

  it('plays in every format, and playing by the book is 20 points and more better than by chance', () => {
    for (const { id } of scenario.formats) {
      const { policies } = measureScenario(openCourse(scenario, id), id, 20, 5);
      const mean = (policy: string) => policies.find((each) => each.policy === policy)?.engagement.mean ?? 0;
      expect([id, mean('by-the-book') - mean('random') >= 20]).toEqual([id, true]);
    }
  });
});

it('the second scenario brings at least 25 situations of its own and speaks of another industry', () => {
  const { written } = shippedScenario('asali-highlands');
  expect(written.cards.length).toBeGreaterThanOrEqual(25);
  expect(JSON.stringify(written)).not.toMatch(/touris|hotel/i);
});
