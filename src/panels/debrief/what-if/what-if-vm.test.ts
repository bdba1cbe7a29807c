import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../debrief/decisions';
import type { Change } from '../../../session/notes';
import { chosenOf, type filters, rerunName, timelineOf, withoutChange, withWay } from './what-if-vm';

function decision(id: string, at: number, step: number, kind: 'call' | 'seat'): Decision {
  const about = (light: 'go' | 'stop') =>
    kind === 'call'
      ? ({ kind, card: id, light, condition: '' } as const)
      : ({ kind, step, stakeholder: id, taken: light === 'go' } as const);
  const put = (light: 'go' | 'stop'): Change => ({
    at,
    takes: 1,
    puts: [{ type: 'call', light, confidence: 'unsure' }],
  });
  return {
    id,
    at,
    step,
    about: about('go'),
    others: [
      { about: about('stop'), change: put('stop') },
      { about: about('go'), change: put('go') },
    ],
  };
}

const one = decision('one', 4, 1, 'call');
const two = decision('two', 9, 2, 'seat');
const three = decision('three', 12, 2, 'call');
const all = [one, two, three];

describe('the timeline', () => {
  it('has every decision under its step, and each kind keeps the numbers', () => {
    const numbers = (filter: (typeof filters)[number]) =>
      timelineOf(all, filter).map(({ step, rows }) => [step, ...rows.map(({ number }) => number)]);
    expect(numbers('all')).toEqual([
      [1, 1],
      [2, 1, 2],
    ]);
    expect(numbers('calls')).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(numbers('gates')).toEqual([]);
  });
});

describe('changes', () => {
  const way = (of: Decision, at: number) => of.others[at] ?? of.others[0] ?? fail();
  const fail = (): never => {
    throw new Error('Violated assumption: a decision has other ways');
  };
  const places = (chosen: ReturnType<typeof withWay>) => chosen.map(({ change }) => change.at);

  it('stand alone, or beside each other', () => {
    const first = withWay([], one, way(one, 0), false);
    expect(places(withWay(first, two, way(two, 0), false))).toEqual([9]);
    expect(places(withWay(first, two, way(two, 0), true))).toEqual([4, 9]);
  });

  it('of one decision replace each other, and each can be taken away', () => {
    const first = withWay([], one, way(one, 0), true);
    const again = withWay(withWay(first, two, way(two, 0), true), one, way(one, 1), true);
    expect(again.map(({ change }) => change)).toEqual([way(one, 1).change, way(two, 0).change]);
    expect(places(withoutChange(again, way(two, 0).change))).toEqual([4]);
  });

  it('that were kept are found again among the ways of today', () => {
    const stored: readonly Change[] = JSON.parse(
      JSON.stringify([way(three, 1).change, { ...way(one, 0).change, at: 5 }]),
    );
    const [known, unknown] = chosenOf(all, stored);
    expect(known?.way?.decision).toBe(three);
    expect(known?.change).toBe(way(three, 1).change);
    expect(unknown).toEqual({ change: stored[1], way: undefined });
  });
});

it('the name of the table that plays on says so once, and is no longer than a name may be', () => {
  expect(rerunName('', 'what if')).toBe('what if');
  expect(rerunName('Blue', 'what if')).toBe('Blue – what if');
  expect(rerunName('Blue – what if', 'what if')).toBe('Blue – what if');
  expect(rerunName('x'.repeat(60), 'what if')).toHaveLength(60);
});
