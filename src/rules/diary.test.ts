import { describe, expect, it } from 'vitest';
import { fakeGame, fakeSetup, of } from '../../tests/support/fake-game';
import { type DiaryCommand, freeSlots, keepDiary, openDiary, refuseDiary } from './diary';
import { openTodo } from './effects';
import { pairIndex } from './setup';

function opened(todos: readonly string[] = []) {
  const game = fakeGame({ credibility: 50 });
  for (const todo of todos) openTodo(game.telling, todo, { kind: 'facilitator' });
  openDiary(game.telling, 10);
  return game;
}

function keep(game: ReturnType<typeof opened>, command: DiaryCommand) {
  const refusal = refuseDiary(command, game.setup, game.state);
  if (refusal === undefined) keepDiary(game.telling, command);
  return refusal?.code;
}

const visit = (stakeholder: string, angle: string, via?: string): DiaryCommand =>
  via === undefined ? { type: 'visit', stakeholder, angle } : { type: 'visit', stakeholder, angle, via };

describe('the diary', () => {
  it('[R10] has ten slots', () => {
    expect(freeSlots(opened().state)).toBe(10);
  });

  it('[R10] loses the slots of open to-dos before anything else', () => {
    expect(freeSlots(opened(['minutes', 'report']).state)).toBe(7);
  });

  it('[R10] is never blocked for more than its ten slots', () => {
    const game = opened(Array.from({ length: 14 }, () => 'minutes'));
    expect(game.state.diary.blocked).toBe(10);
    expect(keep(game, visit('small', 'listen'))).toBe('diary/noSlots');
  });

  it('[R11] takes as many slots for a visit as the format says, and refuses one when too few are left', () => {
    const game = opened();
    for (let count = 0; count < 5; count += 1) expect(keep(game, visit('small', 'listen'))).toBeUndefined();
    expect(keep(game, visit('small', 'listen'))).toBe('diary/noSlots');
  });

  it('[R71] refuses people and angles that are not there, and changes nothing', () => {
    const game = opened();
    const before = JSON.stringify(game.state);
    expect(keep(game, visit('nobody', 'listen'))).toBe('diary/unknownStakeholder');
    expect(keep(game, visit('small', 'magic'))).toBe('diary/unknownAngle');
    expect(keep(game, visit('small', 'listen', 'small'))).toBe('diary/unknownStakeholder');
    expect(keep(game, { type: 'letGo', todo: 3 })).toBe('diary/noTodo');
    expect(JSON.stringify(game.state)).toBe(before);
  });
});

describe('a visit', () => {
  it('[R12] with a true interest moves the host and builds trust', () => {
    const game = opened();
    keep(game, visit('small', 'bookings'));
    expect(of(game, 'small').engagement).toBe(250 + 35);
    expect(of(game, 'small').trust).toBe(54);
    expect(of(game, 'small').known).toEqual(['bookings']);
  });

  it('[R13] with a wrong angle costs credibility and moves nobody', () => {
    const game = opened();
    keep(game, visit('small', 'brand'));
    expect(of(game, 'small').engagement).toBe(250);
    expect(game.state.quantities.credibility).toBe(48);
    expect(of(game, 'small').trust).toBe(50);
  });

  it('[R13] with what turns the host away costs trust as well', () => {
    const game = opened();
    keep(game, visit('small', 'quiet'));
    expect(of(game, 'small').trust).toBe(41);
  });

  it('[R14] to listen builds trust and shows an interest', () => {
    const game = opened();
    keep(game, visit('mayor', 'listen'));
    expect(of(game, 'mayor').known).toEqual(['jobs']);
    keep(game, visit('mayor', 'listen'));
    expect(of(game, 'mayor').known).toEqual(['jobs', 'brand']);
    expect(of(game, 'mayor').trust).toBe(60);
  });

  it('[R15] by introduction counts half as much again and ties peer and host together', () => {
    const game = opened();
    expect(keep(game, visit('mayor', 'jobs', 'anchor'))).toBe('diary/cannotIntroduce');
    of(game, 'anchor').engagement = 420;
    expect(keep(game, visit('mayor', 'jobs', 'anchor'))).toBeUndefined();
    expect(of(game, 'mayor').engagement).toBe(250 + 52);
    const pair = pairIndex(game.setup.indexOf.get('anchor') ?? 0, game.setup.indexOf.get('mayor') ?? 0);
    expect(game.state.ties[pair]).toBe(12);
  });

  it('[R16] strengthens the own tie, and less so by introduction', () => {
    const alone = opened();
    keep(alone, visit('mayor', 'jobs'));
    const introduced = opened();
    of(introduced, 'anchor').engagement = 420;
    keep(introduced, visit('mayor', 'jobs', 'anchor'));
    expect(of(alone, 'mayor').facilitatorTie).toBe(19);
    expect(of(introduced, 'mayor').facilitatorTie).toBe(9);
  });
});

describe('other entries', () => {
  it('[R17] a pulse survey takes two slots, reads trust and ownership, and is taken once a turn', () => {
    const game = opened();
    game.state.quantities.ownership = 37;
    expect(keep(game, { type: 'survey' })).toBeUndefined();
    expect(game.state.pulse).toEqual({ turn: 0, trust: 50, ownership: 37 });
    expect(freeSlots(game.state)).toBe(8);
    expect(keep(game, { type: 'survey' })).toBe('diary/alreadySurveyed');
  });

  it('[R18] a to-do is taken over by a member who contributes, and ownership grows', () => {
    const game = opened(['minutes']);
    expect(keep(game, { type: 'handOver', todo: 1, to: 'small' })).toBe('diary/notReady');
    of(game, 'small').engagement = 400;
    expect(keep(game, { type: 'handOver', todo: 1, to: 'small' })).toBeUndefined();
    expect(game.state.todos).toEqual([]);
    expect(game.state.quantities.ownership).toBe(22);
  });

  it('[R18] a to-do is handed over even when the diary is full', () => {
    const game = opened(Array.from({ length: 12 }, () => 'minutes'));
    of(game, 'small').engagement = 400;
    expect(keep(game, { type: 'handOver', todo: 12, to: 'small' })).toBeUndefined();
  });

  it('[R19] a to-do given up costs credibility and momentum', () => {
    const game = opened(['minutes']);
    game.state.quantities.momentum = 60;
    expect(keep(game, { type: 'letGo', todo: 1 })).toBeUndefined();
    expect(game.state.todos).toEqual([]);
    expect(game.state.quantities.credibility).toBe(48);
    expect(game.state.quantities.momentum).toBe(58);
  });
});

it('[R11] a visit takes one slot where the format says so', () => {
  const setup = fakeSetup({
    formats: [{ id: 'half-day', callsPerStep: 2, visitSlots: 1, shortTasks: true, mirrors: true, gates: true }],
  });
  const game = fakeGame({}, setup);
  openDiary(game.telling, 10);
  keepDiary(game.telling, visit('small', 'listen'));
  expect(freeSlots(game.state)).toBe(9);
});
