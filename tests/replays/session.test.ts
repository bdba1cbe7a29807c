import { describe, expect, it } from 'vitest';
import { kestrelCoast, kestrelCourse } from '../support/kestrel-coast';
import { fail, succeed } from '../../src/base/result';
import { playGame } from '../../src/lab/play-game';
import { hashOf } from '../../src/session/game-hash';
import { headerOf } from '../../src/session/header';
import { replay, type SessionRecord } from '../../src/session/history';
import { openSession, type SessionLog } from '../../src/session/session';

const scenario = kestrelCoast();
const course = kestrelCourse();
const header = headerOf(scenario, 'half-day', 31, 'Table 1');
const { inputs } = playGame(course, 31, 'by-the-book');

/** A log in memory, whose writes are let through one by one. */
function heldLog() {
  const written: SessionRecord[] = [];
  const waiting: (() => void)[] = [];
  const log: SessionLog = {
    append: (record) =>
      new Promise((resolve) => {
        waiting.push(() => {
          written.push(record);
          resolve(succeed(undefined));
        });
      }),
  };
  const release = async (): Promise<void> => {
    await Promise.resolve();
    waiting.shift()?.();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  };
  return { log, written, release };
}

const freeLog: SessionLog = { append: () => Promise.resolve(succeed(undefined)) };

describe('a session', () => {
  it('shows nothing before it is durable', async () => {
    const { log, written, release } = heldLog();
    const session = openSession({ header, scenario, course, records: [], log });
    const sent = session.send({ type: 'begin' });
    await Promise.resolve();
    expect(session.store.getState().game.place.at).toBe('lobby');
    await release();
    expect(await sent).toBe(true);
    expect(written).toEqual([{ type: 'begin' }]);
    expect(session.store.getState().game.place).toMatchObject({ step: 1, moment: 'brief' });
  });

  it('carries inputs out one after the other, however fast they come', async () => {
    const session = openSession({ header, scenario, course, records: [], log: freeLog });
    await Promise.all(inputs.slice(0, 40).map((input) => session.send(input)));
    expect(hashOf(session.store.getState().game)).toBe(hashOf(replay(course, 31, inputs.slice(0, 40)).game));
    expect(session.records()).toEqual(inputs.slice(0, 40));
  });

  it('keeps a what-if durably, and the game is the same with it and without', async () => {
    const session = openSession({ header, scenario, course, records: inputs, log: freeLog });
    const before = session.store.getState();
    const whatIf = {
      name: 'Ask first',
      changes: [{ at: 3, takes: 0, puts: [{ type: 'hold', buys: 'survey' } as const] }],
    };
    expect(await session.note({ type: 'whatIf', ...whatIf })).toBe(true);
    expect(session.store.getState()).toEqual({ ...before, whatIfs: [whatIf] });
    expect(session.store.getState().inputs).toBe(before.inputs);
    const again = openSession({ header, scenario, course, records: session.records(), log: freeLog });
    expect(again.store.getState().whatIfs).toEqual([whatIf]);
    expect(hashOf(again.store.getState().game)).toBe(hashOf(before.game));
    await session.note({ type: 'whatIfRemoved', name: 'Ask first' });
    expect(session.store.getState().whatIfs).toEqual([]);
  });

  it('lists no what-if that could not be kept', async () => {
    const log: SessionLog = { append: () => Promise.resolve(fail({ code: 'storage/full' })) };
    const session = openSession({ header, scenario, course, records: inputs, log });
    const changes = [{ at: 3, takes: 1, puts: [] }];
    expect(await session.note({ type: 'whatIf', name: 'Ask first', changes })).toBe(false);
    expect(session.store.getState()).toMatchObject({ whatIfs: [], trouble: { kind: 'unsaved', code: 'storage/full' } });
  });

  it('tells why an input is refused, and writes nothing', async () => {
    const session = openSession({ header, scenario, course, records: [], log: freeLog });
    expect(await session.send({ type: 'handIn' })).toBe(false);
    expect(session.store.getState().refusal?.code).toBe('flow/notNow');
    expect(session.records()).toEqual([]);
    await session.send({ type: 'begin' });
    expect(session.store.getState().refusal).toBeUndefined();
  });

  it('does not carry out what could not be kept, and says so', async () => {
    const log: SessionLog = { append: () => Promise.resolve(fail({ code: 'storage/full' })) };
    const session = openSession({ header, scenario, course, records: [], log });
    expect(await session.send({ type: 'begin' })).toBe(false);
    expect(session.store.getState().trouble).toEqual({ kind: 'unsaved', code: 'storage/full' });
    expect(session.store.getState().game.place.at).toBe('lobby');
  });

  it('goes on where it was when it is opened again', () => {
    const session = openSession({ header, scenario, course, records: inputs.slice(0, 90), log: freeLog });
    expect(hashOf(session.store.getState().game)).toBe(hashOf(replay(course, 31, inputs.slice(0, 90)).game));
  });

  it('[R77] steps back, in the log too, but never out of the game', async () => {
    const session = openSession({ header, scenario, course, records: inputs.slice(0, 3), log: freeLog });
    expect(await session.stepBack()).toBe(true);
    expect(hashOf(session.store.getState().game)).toBe(hashOf(replay(course, 31, inputs.slice(0, 2)).game));
    expect(session.records().at(-1)).toEqual({ type: 'stepBack' });
    expect(await session.stepBack()).toBe(true);
    expect(await session.stepBack()).toBe(false);
  });

  it('writes nothing more once another window plays the game', async () => {
    const session = openSession({ header, scenario, course, records: inputs.slice(0, 3), log: freeLog });
    session.lose();
    expect(await session.send({ type: 'next' })).toBe(false);
    expect(await session.stepBack()).toBe(false);
    expect(session.records()).toHaveLength(3);
    expect(session.store.getState().trouble).toEqual({ kind: 'lost' });
  });
});
