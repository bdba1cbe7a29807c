import { describe, expect, it } from 'vitest';
import { fakeCard, fakeFormat, fakeGame, fakeSetup } from '../../tests/support/fake-game';
import { type CallCommand, dealCards, makeCall, openCard, refuseCall } from './calls';
import { calibrationOf, halfPointsOf, judgementScore } from './judgement';
import type { Card } from './scenario';
import type { CallRecord } from './state';

const go: CallCommand = { type: 'call', light: 'go', confidence: 'fairly' };

function dealt(cards: readonly Card[], callsPerStep = 2) {
  const setup = fakeSetup({ cards, formats: [{ ...fakeFormat, callsPerStep }] });
  const game = fakeGame({}, setup);
  dealCards(game.telling);
  return game;
}

describe('dealing', () => {
  const cards = [
    fakeCard({ id: 'X1', core: false }),
    fakeCard({ id: 'X2', core: false }),
    fakeCard({ id: 'X3', core: true }),
    fakeCard({ id: 'X4', core: false, step: 2 }),
    fakeCard({ id: 'X5', core: true, if: { kind: 'flag', flag: 'hype' } }),
  ];

  it('[R50] takes core cards first, only of this step, only those that can come, as many as the format plays', () => {
    const game = dealt(cards);
    expect(game.state.dealt[0]).toBe('X3');
    expect(game.state.dealt).toHaveLength(2);
    expect(['X1', 'X2']).toContain(game.state.dealt[1]);
  });

  it('[R50] takes all that can come in the longest format', () => {
    expect([...dealt(cards, 99).state.dealt].sort()).toEqual(['X1', 'X2', 'X3']);
  });

  it('[R50] never deals a card again that was called', () => {
    const game = dealt(cards, 99);
    while (openCard(game.setup, game.state) !== undefined) makeCall(game.telling, go);
    dealCards(game.telling);
    expect(game.state.dealt).toEqual([]);
  });
});

describe('the verdict', () => {
  const card = fakeCard({
    verdict: 'stop',
    flips: [
      { if: { kind: 'flag', flag: 'ready' }, verdict: 'go' },
      { if: { kind: 'quantity', quantity: 'momentum', atLeast: 0 }, verdict: 'either' },
    ],
    conditions: [{ id: 'small', verdict: 'go', effects: [{ kind: 'flag', flag: 'small' }] }],
    go: { effects: [{ kind: 'flag', flag: 'went' }] },
    stop: { effects: [{ kind: 'flag', flag: 'stopped' }] },
  });

  it('[R51] is that of the first flip that holds in the state of the moment', () => {
    const game = dealt([card]);
    game.state.flags = ['ready'];
    makeCall(game.telling, go);
    expect(game.state.calls[0]).toMatchObject({ verdict: 'go', flip: 0, light: 'go' });
    const other = dealt([card]);
    makeCall(other.telling, go);
    expect(other.state.calls[0]).toMatchObject({ verdict: 'either', flip: 1 });
  });

  it('[R51] is the card’s own when no flip holds', () => {
    const game = dealt([fakeCard({ verdict: 'stop', flips: [{ if: { kind: 'flag', flag: 'x' }, verdict: 'go' }] })]);
    makeCall(game.telling, go);
    expect(game.state.calls[0]).toMatchObject({ verdict: 'stop', flip: -1 });
  });

  it('[R51] is worked out before the effects of the call', () => {
    const own = fakeCard({
      verdict: 'stop',
      flips: [{ if: { kind: 'flag', flag: 'went' }, verdict: 'go' }],
      go: { effects: [{ kind: 'flag', flag: 'went' }] },
    });
    const game = dealt([own]);
    makeCall(game.telling, go);
    expect(game.state.calls[0]?.verdict).toBe('stop');
    expect(game.state.flags).toEqual(['went']);
  });

  it('[R51] and the effects of "go, if" are its own', () => {
    const game = dealt([card]);
    makeCall(game.telling, { ...go, condition: 'small' });
    expect(game.state.calls[0]).toMatchObject({ verdict: 'go', condition: 'small' });
    expect(game.state.flags).toEqual(['small']);
  });

  it('both lights have their own effects', () => {
    const game = dealt([card]);
    makeCall(game.telling, { ...go, light: 'stop' });
    expect(game.state.flags).toEqual(['stopped']);
  });
});

describe('a call', () => {
  it('[R71] is refused with a reason when it does not fit the card', () => {
    const game = dealt([fakeCard({ predict: ['anchor', 'small', 'mayor'] })]);
    const code = (command: CallCommand) => refuseCall(command, game.setup, game.state)?.code;
    expect(code({ ...go, condition: 'x' })).toBe('call/unknownCondition');
    expect(code({ ...go, light: 'stop', condition: 'x' })).toBe('call/conditionNeedsGo');
    expect(code({ ...go, prediction: 'school' })).toBe('call/unknownPrediction');
    expect(code({ ...go, prediction: 'small' })).toBeUndefined();
    makeCall(game.telling, go);
    expect(code(go)).toBe('call/noCard');
  });

  it('[R55] settles its prediction by who of the three moved most, up or down', () => {
    const card = fakeCard({
      predict: ['anchor', 'small', 'mayor'],
      go: {
        effects: [
          { kind: 'engage', who: { id: 'anchor' }, by: 20 },
          { kind: 'engage', who: { id: 'mayor' }, by: -60 },
        ],
      },
    });
    const game = dealt([card]);
    makeCall(game.telling, { ...go, prediction: 'mayor' });
    expect(game.state.calls[0]).toMatchObject({ predicted: 'mayor', moved: 'mayor' });
    const quiet = dealt([fakeCard({ predict: ['anchor', 'small', 'mayor'] })]);
    makeCall(quiet.telling, go);
    expect(quiet.state.calls[0]?.moved).toBe('');
  });
});

describe('the judgement score', () => {
  const call = (changes: Partial<CallRecord>): CallRecord => ({
    card: 'G1.1',
    step: 1,
    turn: 0,
    light: 'go',
    condition: '',
    confidence: 'fairly',
    verdict: 'go',
    flip: -1,
    thumbs: null,
    predicted: '',
    moved: '',
    overruled: false,
    ...changes,
  });

  it.each([
    ['unsure', 119, 79],
    ['fairly', 175, -25],
    ['certain', 199, -161],
  ] as const)('[R62] gives %s calls %i half points when right and %i when wrong', (confidence, right, wrong) => {
    expect(halfPointsOf(call({ confidence }))).toBe(right);
    expect(halfPointsOf(call({ confidence, verdict: 'stop' }))).toBe(wrong);
  });

  it('[R62] is the mean over judged calls, bounded at the end, and 50 without any', () => {
    const { state } = fakeGame();
    expect(judgementScore(state)).toBe(50);
    state.calls = [call({}), call({ verdict: 'either' }), call({ confidence: 'certain', verdict: 'stop' })];
    expect(judgementScore(state)).toBe(4);
    state.calls = [call({ confidence: 'certain', verdict: 'stop' })];
    expect(judgementScore(state)).toBe(0);
  });

  it('[R62] makes an honest doubt better than a wrong certainty', () => {
    const { state } = fakeGame();
    state.calls = [call({ confidence: 'unsure', verdict: 'stop' })];
    const doubt = judgementScore(state);
    state.calls = [call({ confidence: 'certain', verdict: 'stop' })];
    expect(doubt).toBeGreaterThan(judgementScore(state));
  });

  it('[R63] comes with how often each confidence was right', () => {
    const { state } = fakeGame();
    state.calls = [call({}), call({ verdict: 'stop' }), call({ verdict: 'either' }), call({ confidence: 'certain' })];
    expect(calibrationOf(state)).toEqual([
      { confidence: 'unsure', calls: 0, right: 0 },
      { confidence: 'fairly', calls: 2, right: 1 },
      { confidence: 'certain', calls: 1, right: 1 },
    ]);
  });
});
