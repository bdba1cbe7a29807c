import { expect, test } from 'vitest';
import { kestrelCourse } from '../support/kestrel-coast';
import { playGame } from '../../src/lab/play-game';
import { calibrationCountsOf, climbsOf, groupTurnsOf, networkMomentsOf } from '../../src/debrief/chart-data';
import { trackOf } from '../../src/debrief/track';

const course = kestrelCourse();
const { inputs, game } = playGame(course, 7, 'by-the-book');
const track = trackOf(course, 7, inputs);

test('the curves begin at the start and end with the scores of the game', () => {
  const turns = groupTurnsOf(track);
  expect(turns).toHaveLength(game.state.turn + 1);
  expect(turns[0]).toMatchObject({ step: 0, whole: 45 });
  expect(turns.at(-1)).toMatchObject({ step: 12, whole: game.state.history.at(-1)?.engagement });
  expect(new Set(turns.map(({ groups }) => groups.length)).size).toBe(1);
});

test('everybody has a rung at the start and at the end', () => {
  const climbs = climbsOf(track);
  expect(climbs).toHaveLength(20);
  expect(climbs[0]).toEqual({ from: 2, to: 6 });
  expect(climbs.every(({ from }, at) => course.setup.scenario.stakeholders[at]?.rung === from)).toBe(true);
});

test('the network has every pair once, with the strength that the scenario says at the start', () => {
  const { start, end } = networkMomentsOf(track);
  expect(start.ties).toHaveLength(190);
  for (const { between, strength } of course.setup.scenario.ties) {
    const places = between.map((id) => course.setup.indexOf.get(id));
    const tie = start.ties.find(({ first, second }) => places.includes(first) && places.includes(second));
    expect(tie?.strength).toBe(strength);
  }
  expect(end.facilitatorTies).toEqual(game.state.stakeholders.map(({ facilitatorTie }) => facilitatorTie));
});

test('the counts of calls come with what each confidence stands for', () => {
  expect(calibrationCountsOf(track).map(({ meant }) => meant)).toEqual([55, 75, 95]);
});
