import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../flow/input';
import { countingInputs, keptWhatIfs, readRecord, type SessionRecord } from './history';
import { type Change, longestName, mostChanges, readNote } from './notes';

const call: Input = { type: 'call', light: 'stop', confidence: 'certain' };
const change: Change = { at: 1, takes: 1, puts: [call] };
const whatIf = { type: 'whatIf', name: 'Ask first', changes: [change] } as const;
const played: readonly SessionRecord[] = [{ type: 'begin' }, call, { type: 'next' }];

describe('a kept what-if', () => {
  it('is no input of the game', () => {
    expect(countingInputs([...played, whatIf, { type: 'next' }])).toEqual([...played, { type: 'next' }]);
  });

  it('is listed until it is removed, and its name stands for one only', () => {
    const other = { ...whatIf, changes: [{ at: 2, takes: 0, puts: [call] }] };
    const names = (...records: readonly SessionRecord[]) =>
      keptWhatIfs([...played, ...records]).map(({ name }) => name);
    expect(names(whatIf, { ...whatIf, name: 'Wait' })).toEqual(['Ask first', 'Wait']);
    expect(names(whatIf, { type: 'whatIfRemoved', name: 'Ask first' })).toEqual([]);
    expect(keptWhatIfs([...played, whatIf, other])).toEqual([{ name: 'Ask first', changes: other.changes }]);
  });

  it('goes away with the decision that it changes, when that is taken back', () => {
    const back = { type: 'stepBack' } as const;
    expect(keptWhatIfs([...played, whatIf, back])).toHaveLength(1);
    expect(keptWhatIfs([...played, whatIf, back, back, call, { type: 'next' }])).toEqual([]);
  });

  it('about a decision that the game does not have is not listed', () => {
    expect(keptWhatIfs([{ type: 'begin' }, whatIf])).toEqual([]);
  });

  it('is read as it was written, whatever its name', () => {
    const name = fc.string({ minLength: 1, maxLength: longestName }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(name, fc.nat(20_000), (given, at) => {
        const record = { type: 'whatIf', name: given, changes: [{ ...change, at }] } as const;
        expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  it('leaves out what does not belong in it', () => {
    expect(readNote({ ...whatIf, more: 1, changes: [{ ...change, more: 1 }] })).toEqual(whatIf);
  });

  it.each([
    ['no name', { ...whatIf, name: ' ' }],
    ['a name that is too long', { ...whatIf, name: 'x'.repeat(longestName + 1) }],
    ['a name that is no text', { ...whatIf, name: { toString: 'x' } }],
    ['no changes', { ...whatIf, changes: [] }],
    ['changes that are no list', { ...whatIf, changes: { length: 1, 0: change } }],
    ['too many changes', { ...whatIf, changes: Array.from({ length: mostChanges + 1 }, () => change) }],
    ['a change before the game', { ...whatIf, changes: [{ ...change, at: -1 }] }],
    ['a change at no whole place', { ...whatIf, changes: [{ ...change, at: 0.5 }] }],
    ['a change far behind every game', { ...whatIf, changes: [{ ...change, at: 20_001 }] }],
    ['a change that takes much away', { ...whatIf, changes: [{ ...change, takes: 2 }] }],
    ['a change that changes nothing', { ...whatIf, changes: [{ at: 1, takes: 0, puts: [] }] }],
    ['an input that is none', { ...whatIf, changes: [{ ...change, puts: [{ type: 'fly' }] }] }],
    ['an input that is no decision', { ...whatIf, changes: [{ ...change, puts: [{ type: 'next' }] }] }],
    ['too many inputs', { ...whatIf, changes: [{ ...change, puts: Array.from({ length: 9 }, () => call) }] }],
    [
      'a move without an end',
      { ...whatIf, changes: [{ ...change, puts: [{ type: 'task', move: { kind: 'x'.repeat(3000) } }] }] },
    ],
    ['a removal without a name', { type: 'whatIfRemoved' }],
  ])('with %s is refused', (_, record) => {
    expect(readRecord(record)).toBeUndefined();
  });
});
