import { expect, test } from 'vitest';
import { type ByteFile, openLogFile } from './log-file';

/** A file in memory; `room` is how many bytes it may hold. */
function fakeFile(text: string, room = 10_000): ByteFile & { text: () => string } {
  let bytes = new TextEncoder().encode(text);
  return {
    text: () => new TextDecoder().decode(bytes),
    getSize: () => bytes.length,
    read(buffer, { at }) {
      buffer.set(bytes.subarray(at, at + buffer.length));
      return buffer.length;
    },
    write(buffer, { at }) {
      const fitting = buffer.subarray(0, Math.max(0, room - at));
      const grown = new Uint8Array(Math.max(bytes.length, at + fitting.length));
      grown.set(bytes);
      grown.set(fitting, at);
      bytes = grown;
      return fitting.length;
    },
    truncate(size) {
      bytes = bytes.slice(0, size);
    },
    flush() {},
    close() {},
  };
}

test('lines are added behind the last whole line, and a piece without line break is dropped', () => {
  const file = fakeFile('header\né龍\ncut o');
  const log = openLogFile(file);
  expect(log.lines()).toEqual(['header', 'é龍']);
  expect(log.write(2, ['two'])).toEqual([]);
  expect(log.write(3, ['three', 'four'])).toEqual([]);
  expect(file.text()).toBe('header\né龍\ntwo\nthree\nfour\n');
});

test('whole lines that are replaced are handed back, so that they can be kept', () => {
  const file = fakeFile('header\nbad\nafter\n');
  expect(openLogFile(file).write(1, ['good'])).toEqual(['bad', 'after']);
  expect(file.text()).toBe('header\ngood\n');
});

test('a line that does not fit leaves the file as it was, and can be tried again', () => {
  const file = fakeFile('header\n', 12);
  const log = openLogFile(file);
  expect(() => log.write(1, ['too long'])).toThrow('not written to its end');
  expect(file.text()).toBe('header\n');
  log.write(1, ['fits']);
  expect(log.lines()).toEqual(['header', 'fits']);
});

test('a line can not be put where lines before it are missing', () => {
  expect(() => openLogFile(fakeFile('header\n')).write(2, ['two'])).toThrow('cannot follow');
});

test('bytes that are no text do not stop the reading', () => {
  const file = fakeFile('');
  file.write(new Uint8Array([0xff, 0xfe, 10, 0x61, 10, 0, 0]), { at: 0 });
  expect(openLogFile(file).lines()).toEqual(['\ufffd\ufffd', 'a']);
});
