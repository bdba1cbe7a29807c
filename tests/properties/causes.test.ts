// Nothing changes on the screen without a cause that is told.
import { expect, test } from 'vitest';
import { carryOn } from '../../src/flow/conductor';
import { newGame, openCourse } from '../../src/flow/game';
import { createI18n } from '../../src/i18n/create-i18n';
import { playGame } from '../../src/lab/play-game';
import { changesOf } from '../../src/panels/changes-vm';
import { kestrelCoast } from '../support/kestrel-coast';

const i18n = createI18n('en');

test('in whole games every change that is told has a cause', () => {
  const scenario = kestrelCoast();
  const course = openCourse(scenario, 'half-day');
  const without = new Set<string>();
  let told = 0;
  for (const [seed, policy] of [
    [1, 'by-the-book'],
    [2, 'hero'],
    [3, 'random'],
    [4, 'always-stop'],
  ] as const) {
    const game = newGame(course, seed);
    for (const input of playGame(course, seed, policy).inputs) {
      const facts = carryOn(course, game, input);
      for (const change of changesOf({ scenario, game }, facts, i18n, () => ['marta', 'dev'])) {
        told += 1;
        if ((change.why ?? '') === '') without.add(change.text);
      }
    }
  }
  expect(told).toBeGreaterThan(100);
  expect([...without]).toEqual([]);
});
