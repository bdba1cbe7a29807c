import { expect, test } from 'vitest';
import { formatLogLine } from '../../session/log-lines';
import { believe, sameStart } from './mend';

const lines = [0, 1, 2, 3].map((line) => formatLogLine(line, { line }));
const [first = '', second = '', third = '', fourth = ''] = lines;

test('the copy with the longest good start is believed', () => {
  expect(believe([lines, lines.slice(0, 2)])).toEqual({ lines });
  expect(believe([[], lines])).toEqual({ lines });
  expect(believe([[first, 'bad', third, fourth], lines.slice(0, 3)])).toEqual({ lines: [first, second, third] });
});

test('damage is told only when no copy shows what stood there', () => {
  const damaged = [first, 'bad', third, fourth];
  expect(believe([damaged, [first]])).toEqual({ lines: [first], damage: { line: 2, reason: 'unreadable' } });
  expect(believe([damaged, lines])).toEqual({ lines });
});

test('a copy is written anew from the first line that differs', () => {
  expect(sameStart([first, 'bad', third], lines)).toBe(1);
  expect(sameStart(lines, lines.slice(0, 2))).toBe(2);
  expect(sameStart([], lines)).toBe(0);
});
