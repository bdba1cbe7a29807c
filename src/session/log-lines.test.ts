import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLogLine, parseLogLine, readLog, splitLogText } from './log-lines';

const header = { format: 'clusterwise-session', seed: 7 };
const inputs = [{ type: 'call', words: 'go' }, { type: 'call', words: 'žluťoučký 龍\n"\u2028' }, { type: 'pause' }];
const lines = [header, ...inputs].map((record, line) => formatLogLine(line, record));

function withLine(place: number, change: (line: string) => string): readonly string[] {
  return lines.map((line, index) => (index === place ? change(line) : line));
}

test('a log that is written comes back as it was', () => {
  expect(readLog(lines)).toEqual({ header, inputs, goodLines: 4 });
});

test('a line holds its number, its checksum and its record, as JSON, with no line break', () => {
  expect(formatLogLine(3, { a: 'x\ny' })).toBe('{"line":3,"check":"82cf7e93","record":{"a":"x\\ny"}}');
});

test('anything JSON can hold comes back from its line', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), fc.jsonValue(), (line, value) => {
      const text = formatLogLine(line, value);
      expect(text).not.toContain('\n');
      expect(parseLogLine(text)).toEqual({ ok: true, line, record: JSON.parse(JSON.stringify(value)) });
    }),
  );
});

test('a record that JSON cannot hold is a fault of the program and stops it', () => {
  expect(() => formatLogLine(1, undefined)).toThrow('JSON');
});

test('a last line cut off in the writing is left out and is no damage, wherever it was cut', () => {
  const last = lines[3] ?? '';
  for (let length = 0; length < last.length; length += 1) {
    const read = readLog([...lines.slice(0, 3), last.slice(0, length)]);
    expect(read, `cut to ${length} characters`).toEqual({ header, inputs: inputs.slice(0, 2), goodLines: 3 });
  }
});

test('a line cut off in the middle of the log is damage: the log is read up to the line before', () => {
  const read = readLog(withLine(2, (line) => line.slice(0, -4)));
  expect(read).toEqual({ header, inputs: inputs.slice(0, 1), goodLines: 2, damage: { line: 3, reason: 'unreadable' } });
});

test('a changed byte is found wherever it is, and tells its line', () => {
  const line = lines[1] ?? '';
  for (let at = 0; at < line.length; at += 1) {
    const other = line[at] === '7' ? '8' : '7';
    const read = readLog(withLine(1, (text) => text.slice(0, at) + other + text.slice(at + 1)));
    expect(read.goodLines, `changed at ${at}`).toBe(1);
    expect(read.damage?.line).toBe(2);
  }
});

test('a changed word that is still good JSON is told as changed', () => {
  const read = readLog(withLine(1, (line) => line.replace('"go"', '"no"')));
  expect(read.damage).toEqual({ line: 2, reason: 'changed' });
});

test('a missing or a doubled line is told as out of order', () => {
  expect(readLog(lines.filter((_, place) => place !== 1)).damage).toEqual({ line: 2, reason: 'out-of-order' });
  expect(readLog([...lines.slice(0, 2), ...lines.slice(1)]).damage).toEqual({ line: 3, reason: 'out-of-order' });
});

test('a changed last line is damage, for it is not just cut off', () => {
  expect(readLog(withLine(3, (line) => line.replace('pause', 'cause'))).damage).toEqual({ line: 4, reason: 'changed' });
});

test('a log without a good header has no header and no inputs', () => {
  const read = readLog(withLine(0, () => 'not a log at all'));
  expect(read).toEqual({ header: undefined, inputs: [], goodLines: 0, damage: { line: 1, reason: 'unreadable' } });
  expect(readLog([])).toEqual({ header: undefined, inputs: [], goodLines: 0 });
});

test('the longest good start of any damaged text is read, and nothing is made up', () => {
  fc.assert(
    fc.property(fc.nat(lines.join('\n').length - 1), fc.string({ maxLength: 4 }), (at, noise) => {
      const text = lines.join('\n');
      const read = readLog(splitLogText(text.slice(0, at) + noise + text.slice(at + noise.length)));
      expect(read.inputs).toEqual(inputs.slice(0, read.inputs.length));
    }),
  );
});

test('a text is cut into its lines, with or without a line break at its end', () => {
  expect(splitLogText('a\nb\n')).toEqual(['a', 'b']);
  expect(splitLogText('a\nb')).toEqual(['a', 'b']);
  expect(splitLogText('')).toEqual([]);
});
