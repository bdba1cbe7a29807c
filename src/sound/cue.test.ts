import { describe, expect, it } from 'vitest';
import type { Fact } from '../rules/fact';
import type { CallRecord } from '../rules/state';
import type { Light } from '../rules/vocabulary';
import { cueOf, type Happened } from './cue';

const calm: Happened = { input: 'next', facts: [], rungs: { before: [2, 3, 1], after: [2, 3, 1] } };

function heard(changes: Partial<Happened>) {
  return cueOf({ ...calm, ...changes });
}

function called(light: Light): Fact {
  const record: CallRecord = {
    ...{ card: 'G1.1', step: 1, turn: 0, light, condition: '', confidence: 'fairly', verdict: 'go', flip: -1 },
    ...{ thumbs: null, predicted: '', moved: '', overruled: false },
  };
  return { type: 'called', record };
}

const win: Fact = {
  type: 'won',
  win: { turn: 3, joint: true, who: ['anchor'], name: 'One ticket' },
  why: { kind: 'rule', rule: 'R20' },
};
const event: Fact = { type: 'eventHappened', event: 'storm' };
const rest = { centrality: 70, momentum: 50, ownership: 10 };
const gainedOne = { before: [2, 3, 1], after: [2, 4, 1] };
const lostOne = { before: [2, 3, 1], after: [1, 3, 1] };

describe('cues', () => {
  it('tell a go from a stop', () => {
    expect(heard({ input: 'call', facts: [called('go')] })).toEqual(['callGo']);
    expect(heard({ input: 'call', facts: [called('stop')] })).toEqual(['callStop']);
  });

  it('tell that somebody has climbed a rung, or stepped down one', () => {
    expect(heard({ rungs: gainedOne })).toEqual(['rungGained']);
    expect(heard({ rungs: lostOne })).toEqual(['rungLost']);
  });

  it('say nothing when people move inside their rung', () => {
    const facts: Fact[] = [
      { type: 'engagementChanged', stakeholder: 0, by: 20, why: { kind: 'diary' } },
      { type: 'trustChanged', stakeholder: 1, by: -9, why: { kind: 'diary' } },
      { type: 'quantityChanged', quantity: 'momentum', by: 3, why: { kind: 'diary' } },
      { type: 'turnEnded', reading: { ...{ turn: 1, step: 1, month: 3, engagement: 20, trust: 40 }, ...rest } },
    ];
    expect(heard({ facts })).toEqual([]);
  });

  it('mark a task that is handed in, even when nothing else comes of it', () => {
    expect(heard({ input: 'handIn' })).toEqual(['handedIn']);
    expect(heard({ input: 'task' })).toEqual([]);
  });

  it('mark a gate, whichever way the table goes', () => {
    const goOn: Fact = { type: 'gateCalled', gate: { phase: 'A', decision: 'goOn', turn: 2, weak: false } };
    expect(heard({ input: 'goOn', facts: [goOn] })).toEqual(['gate']);
    expect(heard({ input: 'reopen', facts: [{ type: 'stepReopened', step: 2 }] })).toEqual(['gate']);
  });

  it('mark news: an event, an illness, the end of the money', () => {
    expect(heard({ facts: [event] })).toEqual(['event']);
    expect(heard({ facts: [{ type: 'facilitatorFellIll' }] })).toEqual(['event']);
    expect(heard({ facts: [{ type: 'fundingEnded' }] })).toEqual(['event']);
  });

  it('begin with what the table did, and go on with what came of it', () => {
    expect(heard({ input: 'call', facts: [win, called('go')], rungs: gainedOne })).toEqual(['callGo', 'won']);
    expect(heard({ input: 'handIn', rungs: lostOne })).toEqual(['handedIn', 'rungLost']);
  });

  it('are never more than two for one input, and never the same one twice', () => {
    expect(heard({ facts: [event, event, win], rungs: { before: [2, 3, 1], after: [1, 4, 2] } })).toEqual([
      'won',
      'event',
    ]);
    expect(heard({ facts: [event, event] })).toEqual(['event']);
  });

  it('tell of a step down before a step up', () => {
    expect(heard({ rungs: { before: [2, 3, 1], after: [3, 2, 2] } })).toEqual(['rungLost', 'rungGained']);
  });
});

it('a visit, a tie that grew, a new step and months that pass are heard when nothing greater happened', () => {
  const why = { kind: 'diary' } as const;
  expect(heard({ input: 'visit' })).toEqual(['visited']);
  expect(heard({ facts: [{ type: 'tieChanged', pair: 0, by: 9, why }] })).toEqual(['tieGrown']);
  expect(heard({ facts: [{ type: 'tieChanged', pair: 0, by: -9, why }] })).toEqual([]);
  expect(heard({ facts: [{ type: 'monthsPassed', months: 1 }] })).toEqual(['monthsPassed']);
  expect(heard({ facts: [{ type: 'stepBegan', step: 2 }, event, win] })).toEqual(['won', 'event']);
});
