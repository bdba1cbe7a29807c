import { expect, test } from 'vitest';
import { type LadderPerson, ladderPlan, ladderSizes, trendOf } from './ladder-vm';

const rungs = Array.from({ length: 7 }, (_, rung) => ({ name: `Rung ${rung}`, counts: '' }));
const person = (name: string, from: number, to: number): LadderPerson => ({ name, from, to, change: '2 up' });
const forty = Array.from({ length: 40 }, (_, at) => person(`Person ${at}`, at % 7, (at * 3) % 7));

test('forty people fit on a slide: everybody once, in two columns, no row over another', () => {
  const plan = ladderPlan(forty, rungs, 1600);
  expect(plan.columns).toHaveLength(2);
  expect(plan.height).toBeLessThanOrEqual(1060);
  const names = plan.columns.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'person' ? [row.person.name] : [])),
  );
  expect([...names].sort()).toEqual(forty.map(({ name }) => name).sort());
  for (const { rows } of plan.columns) {
    expect(rows.map(({ y }) => y)).toEqual(rows.map((_, at) => ladderSizes.head + (at + 0.5) * ladderSizes.row));
  }
});

test('people stand under the rung where they end, the top rung first, those who climbed furthest first', () => {
  const people = [person('Low', 2, 1), person('Stays', 6, 6), person('Climbs', 2, 6)];
  const [column] = ladderPlan(people, rungs, 1600).columns;
  const said = column?.rows.map((row) => (row.kind === 'rung' ? row.rung : row.person.name));
  expect(said).toEqual([6, 'Climbs', 'Stays', 5, 4, 3, 2, 1, 'Low', 0]);
});

test('a second column in the midst of a rung begins with its name', () => {
  const people = Array.from({ length: 30 }, (_, at) => person(`Person ${at}`, 2, 4));
  const [, second] = ladderPlan(people, rungs, 1600).columns;
  expect(second?.rows[0]).toMatchObject({ kind: 'rung', rung: 4, counts: '' });
});

test('up, down and unchanged are told apart', () => {
  expect([person('', 1, 3), person('', 3, 1), person('', 2, 2)].map(trendOf)).toEqual(['up', 'down', 'same']);
});

test('long names are shortened and do not reach the rungs', () => {
  const [column] = ladderPlan([person('ธนาคารเพื่อการเกษตรและสหกรณ์'.repeat(5), 1, 6)], rungs, 1600).columns;
  expect(column?.rows[1]).toMatchObject({ kind: 'person', shortName: expect.stringMatching(/^ธนาคาร.*…$/) });
});
