// A scenario takes cards of the standard deck by casting its roles.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Deck } from '../../src/scenario/deck/deck';
import { castCard } from '../../src/scenario/deck/cast-card';
import { parseDeck } from '../../src/scenario/deck/parse-deck';
import { castOf } from '../../src/scenario/deck/with-deck';
import { parseScenario } from '../../src/scenario/parse';
import { parseScenarioData } from '../../src/scenario/parse-data';
import { cardUses } from '../../src/scenario/uses';
import { kestrelCoast } from '../support/kestrel-coast';
import { smallScenarioData } from '../support/small-scenario';
import { standardDeck } from '../support/standard-deck';

const pier = {
  id: 'G1.1',
  step: 1,
  core: true,
  title: '{anchorFirm} has an idea',
  text: '{place} needs a pier, says {anchorFirm.name} of {anchorFirm.organisation}. The {customers} would like it.',
  from: 'anchorFirm',
  verdict: 'go',
  flips: [
    { if: { kind: 'trustOf', who: { ids: ['mayor', 'regulator'] }, below: 10 }, verdict: 'either', because: 'A flip.' },
  ],
  go: { now: 'It was built.', effects: [{ kind: 'engage', who: { ids: ['mayor', 'regulator'] }, by: 10 }] },
  stop: { now: 'It was not built.', effects: [{ kind: 'todo', todo: 'write-why' }] },
  conditions: [
    { id: 'small', text: 'Go, if it is small.', verdict: 'go', now: 'A small pier.' },
    { id: 'large', text: 'Go, if it is large.', verdict: 'stop', now: 'A large pier.' },
  ],
  practice: 'Ask who pays.',
  case: 'case-pier',
  ask: 'Who pays in {region}?',
};
const rule = { ...pier, id: 'R2.1', step: 2, from: 'regulator', text: 'A rule.', title: 'A rule', case: undefined };
const files = {
  'cards.yaml': { cards: [pier, rule] },
  'others.yaml': {
    todos: [{ id: 'write-why', name: 'Write why', slots: 1 }],
    cases: [{ id: 'case-pier', title: 'A pier', text: 'It was built.', source: 'A book.', year: 2001 }],
  },
};

function deckOf(parts: Readonly<Record<string, object>>) {
  return parseDeck(Object.entries(parts).map(([name, part]) => ({ name, text: stringify(part) })));
}

function soundDeck(): Deck {
  const deck = deckOf(files);
  if (!deck.ok) throw new Error(`Violated assumption: the deck is sound. ${deck.error[0]?.message ?? ''}`);
  return deck.value;
}

const use = { place: 'the bay', industry: 'fishing', customers: 'buyers' };

function played(deck: object, more: object = {}) {
  const parsed = parseScenarioData(
    { ...smallScenarioData(), deck: { ...use, ...deck }, ...more },
    'small',
    soundDeck(),
  );
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join(' '));
  return parsed.value.scenario;
}

function problems(deck: object) {
  const text = stringify({ ...smallScenarioData(), deck: { ...use, ...deck } });
  const parsed = parseScenario(text, 'small.yaml', soundDeck());
  const lines = text.split('\n');
  return (parsed.ok ? parsed.value.warnings : parsed.error).map(({ code, path, line, message }) => ({
    code,
    path,
    message,
    text: line === undefined ? undefined : lines[line - 1]?.trim(),
  }));
}

const cardOf = (scenario: ReturnType<typeof played>, id: string) => scenario.cards.find((card) => card.id === id);

describe('a scenario with the standard deck', () => {
  it('has the cards of the deck with its own people and words', () => {
    const card = cardOf(played({}), 'G1.1');
    expect(card).toMatchObject({
      title: 'Person ada has an idea',
      text: 'The bay needs a pier, says Person ada of House of ada. The buyers would like it.',
      from: 'ada',
      go: { effects: [{ kind: 'engage', who: { ids: ['dov'] }, by: 10 }] },
      ask: 'Who pays in Small Bay?',
    });
  });

  it('does without a card whose role nobody plays, and needs only one of a list', () => {
    const ids = played({}).cards.map((card) => card.id);
    expect(ids).toContain('G1.1');
    expect(ids).not.toContain('R2.1');
  });

  it('calls people as the scenario says, and lets it say who plays a role', () => {
    const stakeholders = peopleWithFirst({ called: 'Ada' });
    expect(cardOf(played({}, { stakeholders }), 'G1.1')?.title).toBe('Ada has an idea');
    expect(cardOf(played({ cast: { anchorFirm: 'hal' } }), 'G1.1')?.from).toBe('hal');
  });

  it('brings the to-dos and cases that its cards need, unless the scenario has its own', () => {
    const scenario = played({});
    expect(scenario.todos.map(({ id }) => id)).toContain('write-why');
    expect(scenario.cases.map(({ id }) => id)).toContain('case-pier');
    expect(played({ drop: ['G1.1'] }).todos.map(({ id }) => id)).not.toContain('write-why');
  });

  it('can drop a card, replace it by its own, and change parts of it', () => {
    const [first, ...others] = smallScenarioData()['cards'] as { title: string }[];
    expect(cardOf(played({ drop: ['G1.1'] }), 'G1.1')).toBeUndefined();
    expect(cardOf(played({}, { cards: [{ ...first, id: 'G1.1' }, ...others] }), 'G1.1')?.title).toBe(first?.title);
    const change = {
      'G1.1': {
        title: 'Another title',
        flips: { 1: { because: 'Another reason.' } },
        go: { effects: [{ kind: 'engage', who: { id: 'bank' }, by: 5 }] },
        conditions: { large: { now: 'A very large pier.' } },
      },
    };
    expect(cardOf(played({ change }), 'G1.1')).toMatchObject({
      title: 'Another title',
      flips: [{ because: 'Another reason.', verdict: 'either' }],
      go: { now: 'It was built.', effects: [{ kind: 'engage', who: { id: 'hal' }, by: 5 }] },
      conditions: [{ now: 'A small pier.' }, { now: 'A very large pier.' }],
    });
  });
});

function peopleWithFirst(first: object) {
  const stakeholders = smallScenarioData()['stakeholders'] as object[];
  return stakeholders.map((each, index) => (index === 0 ? { ...each, ...first } : each));
}

describe('faults in the way a scenario uses the deck', () => {
  it.each([
    ['an unknown card that is dropped', { drop: ['G9.9'] }, 'scenario/unknown-card', '- G9.9'],
    ['an unknown card that is changed', { change: { 'G9.9': {} } }, 'scenario/unknown-card', 'G9.9: {}'],
    ['a changed part that is not there', { change: { 'G1.1': { titel: 'x' } } }, 'scenario/unknown-key', 'titel: x'],
    [
      'a flip that is not there',
      { change: { 'G1.1': { flips: { 2: { because: 'x' } } } } },
      'scenario/unknown-part',
      '"2":',
    ],
    ['a change of the wrong form', { change: { 'G1.1': { flips: 'x' } } }, 'scenario/wrong-type', 'flips: x'],
    ['a change of the id', { change: { 'G1.1': { id: 'X1' } } }, 'scenario/changed-id', 'id: X1'],
    [
      'a changed text with a name that nobody has',
      { change: { 'G1.1': { title: '{anchor} wants a pier' } } },
      'scenario/unknown-name',
      'title: "{anchor} wants a pier"',
    ],
    [
      'a condition whose changed text has such a name',
      { change: { 'G1.1': { conditions: { large: { now: 'For {nobody}.' } } } } },
      'scenario/unknown-name',
      'now: For {nobody}.',
    ],
    [
      'a flip in a list that takes the place of the old one',
      { change: { 'G1.1': { flips: [{ if: { kind: 'flag', flag: 'x' }, verdict: 'perhaps', because: 'x' }] } } },
      'scenario/unknown-choice',
      'verdict: perhaps',
    ],
    ['a role played by nobody', { cast: { bank: 'nobody' } }, 'scenario/unknown-stakeholder', 'bank: nobody'],
    ['a role that the deck does not have', { cast: { pirate: 'ada' } }, 'scenario/unknown-key', 'pirate: ada'],
  ])('tells %s, with its line', (_, deck, code, text) => {
    expect(problems(deck)).toContainEqual(expect.objectContaining({ code, text }));
  });

  it('are told at the deck when a card of it does not fit the scenario', () => {
    const change = { 'G1.1': { if: { kind: 'flag', flag: 'never-set' } } };
    expect(problems({ change })).toContainEqual(
      expect.objectContaining({ code: 'scenario/flag-never-set', path: 'deck.change.G1.1' }),
    );
  });

  it('are warnings when a card of the deck asks for a flag that nothing sets', () => {
    const deck = deckOf({ ...files, 'cards.yaml': { cards: [{ ...pier, if: { kind: 'flag', flag: 'never-set' } }] } });
    const parsed = parseScenarioData({ ...smallScenarioData(), deck: use }, 'small', deck.ok ? deck.value : undefined);
    expect(parsed).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'scenario/flag-never-set', path: 'deck', level: 'warning' }] },
    });
  });

  it('are told when the deck itself is not there', () => {
    const parsed = parseScenarioData({ ...smallScenarioData(), deck: use }, 'small');
    expect(parsed).toMatchObject({ ok: false, error: [{ code: 'scenario/no-deck', path: 'deck' }] });
  });
});

describe('faults in a deck', () => {
  it.each([
    ['an unknown role', { from: 'pirate' }, 'deck/unknown-role'],
    ['an unknown name in a text', { ask: 'Who is {pirate}?' }, 'scenario/unknown-name'],
    ['a case that is not there', { case: 'case-boat' }, 'deck/unknown-case'],
    ['a to-do that is not there', { go: { now: 'x', effects: [{ kind: 'todo', todo: 'x' }] } }, 'deck/unknown-todo'],
    [
      'what only one scenario knows',
      { flips: [{ if: { kind: 'called', card: 'R1.1' }, verdict: 'stop', because: 'x' }] },
      'deck/bound-to-a-scenario',
    ],
    ['a text that is too long', { title: 'a b c d e f g h i j k' }, 'scenario/text-too-long'],
    ['a wrong form', { verdict: 'perhaps' }, 'scenario/unknown-choice'],
  ])('tells %s', (_, part, code) => {
    const deck = deckOf({ ...files, 'cards.yaml': { cards: [{ ...pier, ...part }] } });
    expect(deck).toMatchObject({ ok: false, error: [{ code, file: 'cards.yaml' }] });
  });

  it('tells a file that is too large before it is read', () => {
    const text = `# ${'x'.repeat(2_100_000)}`;
    expect(parseDeck([{ name: 'big.yaml', text }])).toMatchObject({
      ok: false,
      error: [{ code: 'scenario/too-large' }],
    });
  });

  it('tells an id that two files use', () => {
    const deck = deckOf({ ...files, 'more.yaml': { cards: [pier] } });
    expect(deck.ok ? [] : deck.error.map(({ code }) => code)).toContain('deck/double-id');
  });
});

describe('the standard deck that comes with the program', () => {
  it('speaks only of people who are there, whoever is cast', () => {
    const whole = kestrelCoast();
    const deck = standardDeck();
    fc.assert(
      fc.property(fc.subarray(whole.stakeholders, { minLength: 1 }), (stakeholders) => {
        const cast = castOf({ ...whole, stakeholders });
        const people = new Set(stakeholders.map(({ id }) => id));
        const cards = deck.cards.flatMap((card) => castCard(card, cast) ?? []);
        const spokenOf = cardUses(cards).selectors.flatMap(({ thing: who }) => {
          if ('id' in who) return [who.id];
          return 'ids' in who ? (who.ids.length === 0 ? ['nobody'] : who.ids) : [];
        });
        expect(spokenOf.filter((id) => !people.has(id))).toEqual([]);
        expect(JSON.stringify(cards)).not.toMatch(/\{[A-Za-z]+\}/);
      }),
      { numRuns: 60 },
    );
  });
});
