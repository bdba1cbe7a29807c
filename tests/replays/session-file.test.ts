import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/flow/input';
import { kestrelCoast, kestrelCourse } from '../support/kestrel-coast';
import { playGame } from '../../src/lab/play-game';
import { hashesOf } from '../../src/session/game-hash';
import { countingInputs, keptWhatIfs, type SessionRecord } from '../../src/session/history';
import { appVersion, headerOf } from '../../src/session/header';
import { formatSessionFile, parseSessionFile } from '../../src/session/session-file';

const course = kestrelCourse();
const { inputs } = playGame(course, 21, 'random');
const header = headerOf(kestrelCoast(), 'half-day', 21, 'Table 4 <b>');
const file = { header, records: inputs, hashes: hashesOf(course, 21, inputs), notes: ['a note'] };
const text = formatSessionFile(file);

function opened(from: string) {
  const parsed = parseSessionFile(from);
  if (!parsed.ok) throw new Error(parsed.error[0]?.code);
  return parsed.value;
}

describe('a session file', () => {
  it('is read as it was written', () => {
    expect(opened(text)).toEqual({ ...file, damage: undefined });
  });

  it('brings kept what-ifs along, which change no fingerprint', () => {
    const text60 = fc.string({ minLength: 1, maxLength: 60 }).filter((name) => name.trim() !== '');
    const put = fc.constantFrom<Input>(
      { type: 'call', light: 'go', confidence: 'unsure' },
      { type: 'hold', buys: 'survey' },
    );
    const change = fc.record({
      at: fc.nat(inputs.length - 1),
      takes: fc.nat(1),
      puts: fc.array(put, { minLength: 1, maxLength: 4 }),
    });
    const whatIf = fc.record({ name: text60, changes: fc.array(change, { minLength: 1, maxLength: 5 }) });
    fc.assert(
      fc.property(fc.uniqueArray(whatIf, { selector: ({ name }) => name, maxLength: 4 }), (kept) => {
        const records: SessionRecord[] = [...inputs, ...kept.map((each) => ({ type: 'whatIf', ...each }) as const)];
        const again = opened(formatSessionFile({ ...file, records }));
        expect(again.damage).toBeUndefined();
        expect(keptWhatIfs(again.records)).toEqual(kept);
        expect(countingInputs(again.records)).toEqual(inputs);
        expect(hashesOf(course, 21, countingInputs(again.records))).toEqual(again.hashes);
      }),
      { numRuns: 20 },
    );
  });

  it('with a what-if that is none is answered with a code, and the game before it is there', () => {
    const hostile = { type: 'whatIf', name: 'x', changes: [{ at: 1e9, takes: 1, puts: [] }] };
    const raw = { ...JSON.parse(text), inputs: [...inputs, hostile] };
    const strange = opened(JSON.stringify(raw));
    expect(strange.damage?.code).toBe('session/damaged');
    expect(strange.records).toEqual(inputs);
  });

  it('is plain JSON with the keys that other programs rely on', () => {
    const raw: unknown = JSON.parse(text);
    expect(raw).toMatchObject({ format: 'clusterwise-session', version: 1, course: 'half-day', seed: 21 });
    expect(Object.keys(raw ?? {})).toEqual(
      expect.arrayContaining(['format', 'version', 'app', 'scenario', 'course', 'seed', 'inputs', 'notes']),
    );
  });

  it('names the version of the program that wrote it', () => {
    const packageFile = new URL('../../package.json', import.meta.url);
    expect(JSON.parse(readFileSync(packageFile, 'utf8'))).toMatchObject({ version: appVersion });
  });

  it('that was cut off opens up to its last good input and says so', () => {
    const cut = opened(text.slice(0, Math.floor(text.length / 3)));
    expect(cut.records.length).toBeGreaterThan(10);
    expect(cut.records).toEqual(inputs.slice(0, cut.records.length));
    expect(cut.damage?.code).toBe('session/damaged');
  });

  it('with a broken line in the middle opens up to the line before', () => {
    const lines = text.split('\n');
    const at = lines.indexOf('  "inputs": [') + 6;
    lines[at] = lines[at]?.replace('"', '#') ?? '';
    expect(opened(lines.join('\n')).records).toEqual(inputs.slice(0, 5));
  });

  it('with an input that is none opens up to the one before', () => {
    const strange = opened(text.replace(JSON.stringify(inputs[3]), '{"type":"fly"}'));
    expect(strange.records).toEqual(inputs.slice(0, strange.records.length));
    expect(strange.damage?.code).toBe('session/damaged');
  });

  it.each([
    ['', 'session/not-one'],
    ['hello', 'session/not-one'],
    ['[]', 'session/not-one'],
    ['{"format":"something-else"}', 'session/not-one'],
    ['{"format":"clusterwise-session"}', 'session/unknown-version'],
    ['{"format":"clusterwise-session","version":99}', 'session/newer'],
    ['{"format":"clusterwise-session","version":1,"seed":"x"}', 'session/bad-head'],
    ['{"format":"clusterwise-session","version":1,"__proto__":{"seed":1}}', 'session/bad-head'],
  ])('%j is answered with %s', (from, code) => {
    const parsed = parseSessionFile(from);
    expect(parsed.ok ? 'opened' : parsed.error[0]?.code).toBe(code);
  });

  it('of an older version is lifted to the form of today', () => {
    const old = text.replace('"version": 1', '"version": 0').replace('"table"', '"team"');
    const parsed = parseSessionFile(old, [{ from: 0, lift: ({ team, ...rest }) => ({ ...rest, table: team }) }]);
    expect(parsed.ok && parsed.value.header.table).toBe('Table 4 <b>');
  });

  it('never makes the program stop, whatever is in it', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 5 }), fc.nat(40), (at, piece, cut) => {
        const parsed = parseSessionFile(text.slice(0, at) + piece + text.slice(at + cut));
        const told = parsed.ok ? parsed.value.records.length : parsed.error.length;
        expect(told).toBeLessThanOrEqual(inputs.length + 5);
      }),
    );
  });
});
