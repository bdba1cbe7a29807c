import { describe, expect, test } from 'vitest';
import { kestrelCoast, kestrelCourse } from '../../../tests/support/kestrel-coast';
import { talkedGame } from '../../../tests/support/talked-game';
import { filmOf } from '../../debrief/film';
import { trackOf } from '../../debrief/track';
import { createI18n } from '../../i18n/create-i18n';
import { headerOf } from '../../session/header';
import type { SessionView } from '../../session/session';
import { shotByClock, shotByKey, shotInWords, shotMilliseconds, stepMarks } from './film-vm';

const course = kestrelCourse('half-day');
const { inputs } = talkedGame();
const track = trackOf(course, 7, inputs);
const game = track.end;
const film = filmOf(track);
const marks = stepMarks(film);
const [, second, third] = marks;

test('the film of a whole game takes a minute', () => {
  expect((film.length - 1) * shotMilliseconds(film.length)).toBeGreaterThan(55_000);
  expect((film.length - 1) * shotMilliseconds(film.length)).toBeLessThan(65_000);
});

test('a machine that is late leaves shots out, and never goes past the end', () => {
  const each = shotMilliseconds(film.length);
  expect(shotByClock(3, each - 2, film.length)).toBe(4);
  expect(shotByClock(3, each * 3 + 20, film.length)).toBe(6);
  expect(shotByClock(film.length - 2, each * 9, film.length)).toBe(film.length - 1);
});

test('every step has a mark at the shot in which it begins, and the marks hold all shots but the first', () => {
  expect(marks.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (const { step, at } of marks)
    expect(film[at]?.facts).toContainEqual(expect.objectContaining({ type: 'stepBegan', step }));
  expect(marks.reduce((sum, { shots }) => sum + shots, 1)).toBe(film.length);
});

describe('keys on the slider', () => {
  const go = (key: string, at: number, shift = false, rtl = false) => shotByKey({ key, shift }, at, film, rtl);

  test('arrows go from shot to shot and stop at both ends', () => {
    expect([go('ArrowRight', 5), go('ArrowUp', 5), go('ArrowLeft', 5), go('ArrowDown', 5)]).toEqual([6, 6, 4, 4]);
    expect([go('ArrowLeft', 0), go('ArrowRight', film.length - 1)]).toEqual([0, film.length - 1]);
  });

  test('with Shift they go to the beginning of a step', () => {
    const at = (second?.at ?? 0) + 2;
    expect(go('ArrowRight', at, true)).toBe(third?.at);
    expect(go('ArrowLeft', at, true)).toBe(second?.at);
    expect(go('ArrowLeft', 1, true)).toBe(0);
    expect(go('ArrowRight', film.length - 2, true)).toBe(film.length - 1);
  });

  test('where the writing runs from right to left, the arrow to the left goes on', () => {
    expect([go('ArrowLeft', 5, false, true), go('ArrowRight', 5, false, true)]).toEqual([6, 4]);
  });

  test('Home and End lead to the ends; page keys are not for the film', () => {
    expect([go('Home', 9), go('End', 9), go('PageDown', 9)]).toEqual([0, film.length - 1, undefined]);
  });
});

test('a shot is told in words: people before figures, each with its reason', () => {
  const scenario = kestrelCoast();
  const view: SessionView = {
    header: headerOf(scenario, 'half-day', 7, ''),
    scenario,
    course,
    game,
    facts: [],
    version: 0,
    inputs,
    whatIfs: [],
    refusal: undefined,
    trouble: undefined,
  };
  const i18n = createI18n('en');
  const told = film.map((shot) => shotInWords(view, shot, i18n, () => undefined));
  expect(told[0]).toEqual({ step: 0, month: 0, changes: [], beginsStep: false });
  expect(told.at(-1)?.month).toBe(game.state.month);
  const firsts = told.flatMap(({ changes }) => changes[0] ?? []);
  expect(firsts.length).toBeGreaterThan(film.length / 2);
  expect(firsts.filter(({ text, why }) => /undefined|\{\{/.test(text + (why ?? '')))).toEqual([]);
  for (const { changes } of told) {
    const isFigure = changes.map(({ id }) => id.startsWith('quantity-'));
    expect(isFigure).toEqual([...isFigure].sort((one, other) => Number(one) - Number(other)));
  }
});
