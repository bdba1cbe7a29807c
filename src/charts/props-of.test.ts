// What every chart is handed, from plain data and words, and what its table says.
import { expect, test } from 'vitest';
import { calibrationPictureOf } from './calibration-of';
import { calibrationTable } from './calibration-picture';
import type { ChartWords } from './chart-words';
import { groupCurvesTable } from './group-curves';
import { groupCurvesOf } from './group-curves-of';
import { ladderTable } from './ladder-before-after';
import { ladderOf } from './ladder-of';
import { networkOf } from './network-of';
import { networkTable } from './network-picture';
import { swingTable } from './swing-bars';
import { swingBarsOf } from './swing-bars-of';

/** Words that say their key and their values. */
const words: ChartWords = {
  direction: 'ltr',
  t: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  number: String,
  change: (value) => (value > 0 ? `+${value}` : String(value)),
  percent: (value) => `${value} %`,
};
const longName = 'Dr. Maximiliane Freifrau von Hohenberg-Schallenstein zu Küstenheim';

test('a turn that holds at a gate has its step once along the foot, and a row of its own in the table', () => {
  const turn = (step: number, whole: number) => ({
    step,
    whole,
    groups: [{ group: 'media' as const, engagement: 30 }],
  });
  const props = groupCurvesOf([turn(0, 20), turn(1, 25), turn(1, 40)], words);
  expect(props.turns.map(({ foot }) => foot)).toEqual(['0', '1', '']);
  expect(groupCurvesTable(props).rows).toEqual([
    { head: 'chart.curves.start', cells: ['20', '30'] },
    { head: 'chart.curves.step 1', cells: ['25', '30'] },
    { head: 'chart.curves.again 1', cells: ['40', '30'] },
  ]);
});

test('the ladder counts who stood on each rung before and after, and says every name whole in its table', () => {
  const props = ladderOf(
    [
      { name: longName, from: 2, to: 5 },
      { name: 'Bea', from: 2, to: 1 },
      { name: 'Cai', from: 5, to: 5 },
    ],
    words,
  );
  expect(props.label).toBe('chart.ladder.label 1 1 1');
  expect(props.rungs.map(({ counts }) => counts.replace('chart.ladder.counts ', ''))).toEqual([
    ...['0 0', '0 1', '2 0', '0 0', '0 0', '1 2', '0 0'],
  ]);
  expect(ladderTable(props).rows.map(({ head, cells }) => [head, ...cells])).toEqual([
    [longName, 'rung.2', 'rung.5', 'chart.ladder.up 3'],
    ['Bea', 'rung.2', 'rung.1', 'chart.ladder.down 1'],
    ['Cai', 'rung.5', 'rung.5', 'chart.ladder.same'],
  ]);
});

test('the table of the network counts the close ties of each person and tells the tie to the facilitator', () => {
  const people = [longName, 'Bea', 'Cai'].map((name) => ({ name, group: 'public' as const }));
  const start = { ties: [{ first: 0, second: 1, strength: 39 }], facilitatorTies: [5, 15, 5], centrality: 60 };
  const end = {
    ties: [
      { first: 0, second: 1, strength: 40 },
      { first: 0, second: 2, strength: 90 },
    ],
    facilitatorTies: [30, 20, 5],
    centrality: 25,
  };
  const props = networkOf(people, start, end, words);
  expect(props.label).toBe('chart.network.label 0 2 60 % 25 %');
  expect(networkTable(props).rows.map(({ head, cells }) => [head, ...cells])).toEqual([
    [longName, '0', '5', '2', '30'],
    ['Bea', '0', '15', '1', '20'],
    ['Cai', '0', '5', '1', '5'],
  ]);
});

test('a confidence that was never chosen has no bar and says so', () => {
  const props = calibrationPictureOf(
    [
      { confidence: 'unsure', calls: 0, right: 0, meant: 55 },
      { confidence: 'certain', calls: 3, right: 1, meant: 95 },
    ],
    words,
  );
  expect(props.rows.map(({ right }) => right)).toEqual([undefined, 33]);
  expect(calibrationTable(props).rows.map(({ cells }) => cells)).toEqual([
    ['', '', 'chart.calibration.meant 55 %', 'chart.calibration.none'],
    ['chart.calibration.rightOf 1 3', '33 %', 'chart.calibration.meant 95 %', 'chart.calibration.less'],
  ]);
});

test('a swing says what would have been, with one digit after the point', () => {
  const props = swingBarsOf([{ step: 4, decision: 'a seat for Bea', other: 'no seat for Bea', gain: -3_640 }], words);
  expect(props.swings[0]).toMatchObject({ amount: '-3.6', label: 'chart.swings.with no seat for Bea' });
  const [row] = swingTable(props).rows;
  const cells = ['a seat for Bea', 'chart.swings.with no seat for Bea', 'chart.swings.worse', '-3.6'];
  expect(row?.cells).toEqual(cells);
});
