// Kestrel Coast in French: another language, the same game.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/build/project.mjs';
import { overlayIn } from '../../src/cli/translations';
import { openCourse } from '../../src/flow/game';
import { playGame } from '../../src/lab/play-game';
import { isGroup } from '../../src/scenario/overlay';
import { readYaml } from '../../src/scenario/read-yaml';
import { translatedScenario } from '../../src/scenario/translated';
import { sourceTexts } from '../../src/scenario/translation';
import { kestrelCoast } from '../support/kestrel-coast';
import { standardDeck } from '../support/standard-deck';

const folder = join(projectRoot, 'scenarios/kestrel-coast');
const source = readYaml(readFileSync(join(folder, 'scenario.yaml'), 'utf8')).data;
const scenario = overlayIn(join(folder, 'fr'));
const deck = overlayIn(join(projectRoot, 'scenarios/deck/fr'));
const english = kestrelCoast();
const french = translatedScenario(source, standardDeck(), { language: 'fr', scenario, deck });

test('every sentence of a situation is in French, with the names of this coast', () => {
  expect(french.cards).toHaveLength(english.cards.length);
  const same = french.cards.flatMap((card, at) => {
    const other = english.cards[at];
    return card.text === other?.text || card.practice === other?.practice || card.go.now === other?.go.now
      ? [card.id]
      : [];
  });
  expect(same).toEqual([]);
  const texts = JSON.stringify(french.cards);
  expect(texts).not.toMatch(/\[en\]|\{[a-z]/i);
  expect(texts).toContain('Marta');
});

test('the game is the same: a player program takes the same way to the same end', () => {
  for (const policy of ['random', 'by-the-book'] as const) {
    const own = playGame(openCourse(english, 'half-day'), 5, policy);
    const other = playGame(openCourse(french, 'half-day'), 5, policy);
    expect(other.inputs).toEqual(own.inputs);
    expect(other.game.state.stakeholders).toEqual(own.game.state.stakeholders);
  }
});

test('nothing but texts differs', () => {
  const texts = new Set(sourceTexts(english).map(({ text }) => text));
  const differs = (one: unknown, other: unknown): readonly string[] => {
    if (Array.isArray(one) && Array.isArray(other)) return one.flatMap((each: unknown, at) => differs(each, other[at]));
    if (isGroup(one) && isGroup(other)) return Object.entries(one).flatMap(([key, each]) => differs(each, other[key]));
    if (one === other || (typeof one === 'string' && texts.has(one))) return [];
    return [`${JSON.stringify(one)} became ${JSON.stringify(other)}`];
  };
  expect(differs({ ...english, language: 'fr' }, french)).toEqual([]);
});

test('what games keep in English is said in French', () => {
  expect(french.said?.['Winter route']).toBe("Route d'hiver");
  const because = english.steps.flatMap(({ task }) => ('outcomes' in task ? task.outcomes : []))[0]?.because ?? '';
  expect(french.said?.[because]).toBeDefined();
  expect(french.said?.[because]).not.toBe(because);
});

test('a sentence that nobody has translated stays English and is marked; a name has no room for that', () => {
  const bare = translatedScenario(source, standardDeck(), {
    language: 'fr',
    scenario: { title: 'Une côte' },
    deck: {},
  });
  expect(bare.title).toBe('Une côte');
  expect(bare.summary).toBe(`${english.summary} [en]`);
  expect(bare.cards.every(({ text }) => text.endsWith(' [en]'))).toBe(true);
  expect(bare.stakeholders[0]?.organisation).toBe(english.stakeholders[0]?.organisation);
});
