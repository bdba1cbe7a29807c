// Texts in another language lie over the source by their ids; `check` tells what is missing, stale or wrong in them.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/check';
import { missingTexts, sourcesOf, sourceTexts, translationFaults } from '../../src/scenario/translation';
import { standardDeck } from '../support/standard-deck';

const source = {
  cards: [
    {
      id: 'G1.1',
      title: 'A pier',
      text: '{mayor} wants a pier.',
      flips: [{ if: {}, because: 'It is late.' }],
      go: { now: 'Built.', effects: [] },
      stop: { now: 'Not built.' },
      conditions: [{ id: 'small', text: 'Go, if small.', now: 'A small one.' }],
      practice: 'Ask first.',
      ask: 'Who pays?',
    },
  ],
};
const whole = {
  cards: {
    'G1.1': {
      title: 'Une jetée',
      text: '{mayor} veut une jetée.',
      flips: { 1: { because: 'Il est tard.' } },
      go: { now: 'Construite.' },
      stop: { now: 'Pas construite.' },
      conditions: { small: { text: 'Feu vert, si petite.', now: 'Une petite.' } },
      practice: 'Demander d’abord.',
      ask: 'Qui paie ?',
    },
  },
};
const codes = (translation: unknown, sources = sourcesOf(source, whole)) =>
  translationFaults(source, translation, sources).map(({ code, path }) => `${code} ${path.join('/')}`);
const withText = (text: string) => ({ cards: { 'G1.1': { ...whole.cards['G1.1'], text } } });

describe('a translation', () => {
  it('that has every text is without fault', () => {
    expect(codes(whole)).toEqual([]);
    expect(missingTexts(source, whole)).toEqual([]);
    expect(sourceTexts(source)).toHaveLength(9);
  });

  it('is told how many texts it lacks, and which come first', () => {
    const rest = { ...whole.cards['G1.1'], ask: undefined };
    expect(missingTexts(source, { cards: { 'G1.1': rest } })).toMatchObject([
      { code: 'translation/missing', level: 'warning', message: '1 of 9 texts are not translated.' },
    ]);
    expect(missingTexts(source, {})[0]?.advice).toContain('cards/G1.1/title');
  });

  it.each([
    ['other names in braces', withText('{maire} veut une jetée.'), 'translation/other-names cards/G1.1/text'],
    ['a text that is too long', withText(`{mayor} ${'mot '.repeat(50)}`), 'translation/too-long cards/G1.1/text'],
    ['a card that is not there', { cards: { 'G9.9': { title: 'x' } } }, 'translation/unknown-text cards/G9.9/title'],
    [
      'a change that is no text',
      { cards: { 'G1.1': { verdict: 'stop' } } },
      'translation/unknown-text cards/G1.1/verdict',
    ],
    ['a list', { cards: { 'G1.1': { title: ['x'] } } }, 'translation/unknown-text cards/G1.1/title'],
  ])('with %s is told so', (_, translation, told) => {
    expect(codes(translation)).toEqual([told]);
  });

  it('is stale where the source has changed since', () => {
    const before = { cards: [{ ...source.cards[0], ask: 'Who paid?' }] };
    expect(codes(whole, sourcesOf(before, whole))).toEqual(['translation/stale cards/G1.1/ask']);
    expect(codes(whole, {})).toEqual([]);
  });
});

describe('check', () => {
  let folder = '';
  const check = async (...options: string[]) => {
    const lines: string[] = [];
    const code = await runCheck([join(folder, 'deck'), ...options], { print: (line) => lines.push(line) });
    return { code, text: lines.join('\n') };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clusterwise translation '));
    await cp(fileURLToPath(new URL('../../scenarios/deck', import.meta.url)), join(folder, 'deck'), {
      recursive: true,
    });
    await rm(join(folder, 'deck/fr'), { recursive: true, force: true });
    await cp(join(folder, 'deck/todos.yaml'), join(folder, 'deck/nl/todos.yaml'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('tells the line of a fault, counts what is missing, and forgets what was accepted', async () => {
    const file = join(folder, 'deck/nl/todos.yaml');
    await writeFile(file, 'todos:\n  minutes: { name: "Alle notulen" }\n  minuten: { name: "x" }\n');
    const first = await check();
    expect(first.code).toBe(1);
    expect(first.text).toContain(`${file}:3:`);
    await writeFile(file, 'todos:\n  minutes: { name: "Alle notulen" }\n');
    const second = await check('--accept');
    expect(second.code).toBe(0);
    expect(second.text).toMatch(/warning: \d+ of \d+ texts are not translated\./);
    const todos = join(folder, 'deck/todos.yaml');
    await writeFile(todos, (await readFile(todos, 'utf8')).replace('Write all minutes', 'Write the minutes'));
    expect((await check()).text).toContain('The source has changed since this was translated.');
    await check('--accept');
    expect((await check()).text).not.toContain('has changed since');
    await writeFile(join(folder, 'deck/nl/sources.json'), '{ "broken');
    expect(await check()).toMatchObject({ code: 1, text: expect.stringContaining('This file cannot be read') });
    await check('--accept');
    expect((await check()).code).toBe(0);
  });
});

it('the deck has texts in every card', () => {
  const texts = sourceTexts(standardDeck());
  expect(texts.length).toBeGreaterThan(standardDeck().cards.length * 6);
});
