// What holds for all seven kinds of task, whatever anybody does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTasks, taskContext } from '../../tests/support/task-setup';
import { draw } from '../base/random';
import { carryOut } from '../rules/effects';
import { quantityRanges } from '../rules/constants';
import { copyGame } from '../rules/start';
import { beginTelling } from '../rules/telling';
import { quantities } from '../rules/vocabulary';
import type { TaskConfig } from './config';
import type { TaskContext } from './kind';
import { metOutcomes } from './outcomes';
import { playStyles } from './play-style';
import { nextMove } from './players';
import { finishTask, missingFrom, movesOf, playTask, startTask, type TaskMove, type TaskState } from './registry';

const effectKinds = [
  ...['engage', 'trust', 'tie', 'quantity', 'todo', 'flag', 'unflag', 'months', 'reveal', 'win', 'board', 'event'],
  'later',
];
const aTask = fc.constantFrom<TaskConfig>(...allTasks);
const aForm = fc.constantFrom('full' as const, 'short' as const);
const someNumbers = fc.array(fc.nat(), { maxLength: 30 });

/** The task after moves picked by these numbers out of all legal ones. */
function wander(config: TaskConfig, context: TaskContext, numbers: readonly number[]): TaskState {
  let task = startTask(config, context);
  for (const number of numbers) {
    const moves = movesOf(task, config, context);
    const move = moves[number % Math.max(1, moves.length)];
    if (move === undefined) return task;
    const result = playTask(task, move, config, context);
    if (!result.ok) throw new Error(`${JSON.stringify(move)} was offered and refused with ${result.error.code}`);
    task = result.value;
  }
  return task;
}

test('whatever is offered is allowed, and there is always something to do or to hand in', () => {
  fc.assert(
    fc.property(aTask, aForm, someNumbers, (config, form, numbers) => {
      const context = taskContext(() => {}, form);
      const task = wander(config, context, numbers);
      expect(JSON.parse(JSON.stringify(task))).toEqual(task);
      const canHandIn = missingFrom(task, config, context) === undefined;
      expect(canHandIn || movesOf(task, config, context).length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

const anId = fc.constantFrom(
  ...['hotel', 'union', 'facilitator', 'self', 'listen', 'season', 'tourism', 'traded', 'shuttle', 'trail', 'stones'],
  ...[
    'lead',
    'firms',
    'hotels',
    'core',
    'no-bus',
    'interim',
    'soon',
    'bank',
    'fair',
    'deputy',
    'growers',
    '',
    '__proto__',
  ],
);
const aValue = fc.oneof(anId, fc.integer({ min: -2, max: 5 }), fc.boolean(), fc.constant(null), fc.jsonValue());
const fieldNames = [
  ...['stakeholder', 'angle', 'messenger', 'at', 'from', 'to', 'criterion', 'evidence', 'candidate', 'on', 'actor'],
  ...[
    'ring',
    'gap',
    'take',
    'rule',
    'part',
    'option',
    'for',
    'item',
    'owner',
    'date',
    'partner',
    'drop',
    'successor',
    'leader',
  ],
];
const aType = fc.constantFrom(
  ...[
    'place',
    'remove',
    'shift',
    'criterion',
    'evidence',
    'choose',
    'unchoose',
    'gap',
    'interview',
    'baseline',
    'seat',
  ],
  ...[
    'unseat',
    'chair',
    'rule',
    'take',
    'leave',
    'owner',
    'date',
    'partner',
    'drop',
    'successor',
    'link',
    'unlink',
    'x',
  ],
);
/** A legal move gets some of these fields: sometimes it stays legal, mostly not. */
const junk = fc.record(
  { type: aType, fields: fc.dictionary(fc.constantFrom(...fieldNames), aValue, { maxKeys: 3 }) },
  { requiredKeys: ['fields'] },
);

test('a move from a stranger is carried out or refused with a code, never a crash, and a refused one changes nothing', () => {
  const results = { allowed: 0, refused: 0 };
  fc.assert(
    fc.property(aTask, aForm, someNumbers, fc.nat(), junk, (config, form, numbers, number, { type, fields }) => {
      const context = taskContext(() => {}, form);
      const task = wander(config, context, numbers);
      const before = JSON.stringify(task);
      const legal = movesOf(task, config, context);
      const move = { ...legal[number % legal.length], ...fields, ...(type === undefined ? {} : { type }) };
      const result = playTask(task, move as unknown as TaskMove, config, context);
      expect(JSON.stringify(task)).toBe(before);
      results[result.ok ? 'allowed' : 'refused'] += 1;
      expect(result.ok ? 'task/allowed' : result.error.code).toMatch(/^task\/[a-zA-Z]+$/);
      if (result.ok) finishTask(result.value, config, context);
    }),
    { numRuns: 2000 },
  );
  expect(results.allowed).toBeGreaterThan(0);
  expect(results.refused).toBeGreaterThan(0);
});

test('something that is no move at all, or a move of another task, is refused', () => {
  for (const config of allTasks) {
    const context = taskContext();
    const task = startTask(config, context);
    for (const junk of [null, undefined, 7, 'seat', [], {}, { kind: 'other', type: 'place' }, { type: 'seat' }]) {
      const result = playTask(task, junk as unknown as TaskMove, config, context);
      expect(result).toMatchObject({ ok: false, error: { code: 'task/unknown' } });
    }
  }
});

test('handing in uses known effects only, each with its reason, and a game can carry them out', () => {
  fc.assert(
    fc.property(aTask, aForm, someNumbers, (config, form, numbers) => {
      const context = taskContext(() => {}, form);
      const told = finishTask(wander(config, context, numbers), config, context);
      const telling = beginTelling(context.setup, copyGame(context.game));
      for (const { effects, why } of told) {
        expect(effects.length).toBeGreaterThan(0);
        expect(why).toMatchObject({
          kind: 'task',
          step: 7,
          because: expect.stringMatching(/^(@[a-z]+\.[a-zA-Z]+|.+\.)$/),
        });
        for (const { kind } of effects) expect(effectKinds).toContain(kind);
        carryOut(telling, effects, why);
      }
      for (const quantity of quantities) {
        const [low, high] = quantityRanges[quantity];
        const value = telling.state.quantities[quantity];
        expect(Number.isSafeInteger(value) && value >= low && value <= high).toBe(true);
      }
      for (const { engagement, trust } of telling.state.stakeholders) {
        expect([engagement, trust].every(Number.isSafeInteger)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('every simple player makes legal moves only and hands every task in', () => {
  let longest = 0;
  for (const config of allTasks) {
    for (const form of ['full', 'short'] as const) {
      for (const style of playStyles) {
        for (let seed = 1; seed <= 40; seed += 1) longest = Math.max(longest, playThrough(config, form, style, seed));
      }
    }
  }
  expect(longest).toBeLessThan(400);
});

function playThrough(
  config: TaskConfig,
  form: 'full' | 'short',
  style: (typeof playStyles)[number],
  seed: number,
): number {
  const context = taskContext(() => {}, form);
  let chance = seed;
  const roll = (bound: number): number => {
    const drawn = draw(chance, bound);
    chance = drawn.state;
    return drawn.value;
  };
  let task = startTask(config, context);
  for (let count = 0; count < 1000; count += 1) {
    const move = nextMove(task, config, context, style, roll);
    if (move === undefined) {
      const refusal = missingFrom(task, config, context);
      if (refusal !== undefined) throw new Error(`${style} handed in ${config.kind} in spite of ${refusal.code}`);
      return count;
    }
    const result = playTask(task, move, config, context);
    if (!result.ok) throw new Error(`${style}: ${JSON.stringify(move)} was refused with ${result.error.code}`);
    task = result.value;
  }
  return 1000;
}

test('a sensible table seats business on most seats, a hero keeps the chair and every action', () => {
  const last = (config: TaskConfig, style: 'sensible' | 'hero') => {
    const context = taskContext();
    let task = startTask(config, context);
    for (let move = nextMove(task, config, context, style, () => 1); move !== undefined; ) {
      const result = playTask(task, move, config, context);
      if (!result.ok) throw new Error(result.error.code);
      task = result.value;
      move = nextMove(task, config, context, style, () => 1);
    }
    return JSON.stringify(finishTask(task, config, context));
  };
  const [, , , seats, , assigning] = allTasks;
  expect(last(seats, 'sensible')).toContain('business-board');
  expect(last(seats, 'sensible')).toContain('@seats.businessChair');
  expect(last(seats, 'hero')).toContain('@seats.facilitatorChair');
  expect(last(assigning, 'sensible')).not.toContain('@assigning.facilitatorOwns');
  expect(last(assigning, 'hero')).not.toContain('@assigning.memberOwns');
});

test("an author's outcome also waits for the state of the game", () => {
  const outcome = { id: 'a', when: [], if: { kind: 'flag', flag: 'told' } as const, effects: [], because: 'Told.' };
  const chosen = { options: [], tags: [] };
  expect(metOutcomes([outcome], chosen, taskContext())).toEqual([]);
  expect(
    metOutcomes(
      [outcome],
      chosen,
      taskContext((game) => game.flags.push('told')),
    ),
  ).toEqual([outcome]);
});
