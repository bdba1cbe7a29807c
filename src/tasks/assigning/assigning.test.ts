import { expect, test } from 'vitest';
import { handedIn, missingAfter, refusedLast } from '../../../tests/support/task-play';
import { assigning, effectsFor, taskContext, tieOf, totalOf } from '../../../tests/support/task-setup';

const take = (item: string) => ({ type: 'take', item });
const owned = (item: string, owner: string, date = 'autumn') => [
  take(item),
  { type: 'owner', item, owner },
  { type: 'date', item, date },
];
const partner = (item: string, id: string) => ({ type: 'partner', item, partner: id });

function laterOf(moves: readonly Record<string, unknown>[], context = taskContext()) {
  const found = handedIn(assigning, context, moves).flatMap(({ effects }) => effects);
  return found.filter((effect) => effect.kind === 'later');
}

function chanceOf(moves: readonly Record<string, unknown>[], context = taskContext()): number | undefined {
  const win = laterOf(moves, context)[0]?.effects[0];
  return win?.kind === 'win' ? win.chancePercent : undefined;
}

test('[R85] an action owned by a member adds to ownership, moves its owner, and shows at its date', () => {
  const told = handedIn(assigning, taskContext(), owned('shuttle', 'guide'));
  expect(effectsFor('@assigning.memberOwns', told)).toEqual([
    { kind: 'quantity', quantity: 'ownership', by: 3 },
    { kind: 'engage', who: { ids: ['guide'] }, by: 25 },
    {
      kind: 'later',
      turns: 3,
      effects: [
        { kind: 'win', who: { ids: ['hotel', 'lodge', 'guide'] }, joint: false, chancePercent: 68, name: 'Shuttle' },
        { kind: 'quantity', quantity: 'knowledge', by: 1 },
      ],
    },
  ]);
});

test('[R85] [R40] an action that the facilitator keeps looks good now, costs ownership, and lands on the desk', () => {
  const told = handedIn(assigning, taskContext(), owned('shuttle', 'facilitator'));
  expect([totalOf('momentum', told), totalOf('ownership', told)]).toEqual([3, -2]);
  expect(effectsFor('@assigning.facilitatorOwns', told)).toContainEqual({ kind: 'todo', todo: 'own-work' });
  expect(chanceOf(owned('shuttle', 'facilitator'))).toBe(50);
  expect(effectsFor('Nobody else owns anything.', told)).toHaveLength(1);
});

test('[R85] trust, engagement, an easy action, time and a partner make it likelier; more actions of one owner less', () => {
  // 45 + trust 40/4 + rung x 7 - difficulty + date
  expect(chanceOf(owned('shuttle', 'spa'))).toBe(45 + 10 + 14 - 20 + 5);
  expect(chanceOf(owned('shuttle', 'spa', 'soon'))).toBe(45 + 10 + 14 - 20 - 10);
  expect(chanceOf(owned('course', 'spa'))).toBe(45 + 10 + 14 - 10 + 5);
  expect(chanceOf([...owned('shuttle', 'spa'), partner('shuttle', 'bank')])).toBe(54 + 10);
  expect(chanceOf([...owned('shuttle', 'spa'), ...owned('course', 'spa')])).toBe(54 - 12);
  const trusted = taskContext((game) => {
    for (const stakeholder of game.stakeholders) stakeholder.trust = 100;
  });
  expect(chanceOf(owned('shuttle', 'spa'), trusted)).toBe(54 + 15);
});

test('[R85] nothing is certain and nothing is hopeless', () => {
  const loved = taskContext((game) => {
    for (const stakeholder of game.stakeholders) Object.assign(stakeholder, { trust: 100, engagement: 600 });
  });
  expect(chanceOf(owned('course', 'spa'), loved)).toBe(95);
  const hard = { ...assigning, items: assigning.items.map((item) => ({ ...item, difficulty: 100 })) };
  const told = handedIn(hard, taskContext(), owned('course', 'spa')).flatMap(({ effects }) => effects);
  const later = told.find((effect) => effect.kind === 'later');
  expect(later?.kind === 'later' && later.effects[0]).toMatchObject({ chancePercent: 5 });
});

test('[R85] it is made together when the owner is tied to somebody it serves, or a partner joins', () => {
  const isJoint = (moves: readonly Record<string, unknown>[], context = taskContext()) => {
    const win = laterOf(moves, context)[0]?.effects[0];
    return win?.kind === 'win' && win.joint;
  };
  expect(isJoint(owned('shuttle', 'guide'))).toBe(false);
  expect(
    isJoint(
      owned('shuttle', 'guide'),
      taskContext((game) => tieOf(game, 'guide', 'hotel', 30)),
    ),
  ).toBe(true);
  expect(isJoint([...owned('shuttle', 'guide'), partner('shuttle', 'bank')])).toBe(true);
  expect(isJoint([...owned('shuttle', 'facilitator'), partner('shuttle', 'bank')])).toBe(false);
});

test('[R85] somebody who is hardly aware yet cannot own an action', () => {
  expect(refusedLast(assigning, taskContext(), [take('menu'), { type: 'owner', item: 'menu', owner: 'farm' }])).toEqual(
    {
      code: 'task/notReady',
      details: { who: 'farm' },
    },
  );
});

test('[R85] every action needs an owner and a date before it can be handed in', () => {
  const moves = owned('menu', 'chamber');
  expect(missingAfter(assigning, taskContext(), [])).toEqual({ code: 'task/tooFew', details: { need: 1, have: 0 } });
  expect(missingAfter(assigning, taskContext(), moves.slice(0, 1))).toEqual({
    code: 'task/noOwner',
    details: { item: 'menu' },
  });
  expect(missingAfter(assigning, taskContext(), moves.slice(0, 2))?.code).toBe('task/noDate');
  expect(missingAfter(assigning, taskContext(), moves)).toBeUndefined();
});

test('[R85] the calendar holds fewer actions in the short form', () => {
  const all = [take('shuttle'), take('course'), take('menu')];
  expect(refusedLast(assigning, taskContext(), all)).toBeUndefined();
  expect(
    refusedLast(
      assigning,
      taskContext(() => {}, 'short'),
      all,
    ),
  ).toEqual({ code: 'task/full', details: { most: 2 } });
});

test('[R85] partners, ended activities and a successor bring what the author says', () => {
  const told = handedIn(assigning, taskContext(), [
    ...owned('menu', 'chamber'),
    partner('menu', 'bank'),
    { type: 'drop', drop: 'fair', on: true },
    { type: 'successor', successor: 'deputy' },
  ]);
  expect(effectsFor('@assigning.partner', told)).toHaveLength(1);
  expect(effectsFor('The fair had done its work.', told)).toHaveLength(1);
  expect(effectsFor('Two know the work.', told)).toEqual([{ kind: 'flag', flag: 'deputy' }]);
});

test('[R85] a partner and a successor can be taken back, an action can leave the calendar', () => {
  const moves = [
    ...owned('menu', 'chamber'),
    ...owned('course', 'spa'),
    partner('menu', 'bank'),
    partner('menu', ''),
    { type: 'successor', successor: 'deputy' },
    { type: 'successor', successor: '' },
    { type: 'leave', item: 'course' },
  ];
  const told = handedIn(assigning, taskContext(), moves);
  expect(effectsFor('@assigning.partner', told)).toEqual([]);
  expect(effectsFor('Two know the work.', told)).toEqual([]);
  expect(laterOf(moves)).toHaveLength(1);
});

test('[R85] an action that is not on the calendar gets no owner, and the same owner is not given twice', () => {
  expect(refusedLast(assigning, taskContext(), [{ type: 'owner', item: 'menu', owner: 'spa' }])?.code).toBe(
    'task/notChosen',
  );
  const again = { type: 'owner', item: 'menu', owner: 'spa' };
  expect(refusedLast(assigning, taskContext(), [take('menu'), again, again])?.code).toBe('task/already');
  expect(
    refusedLast(assigning, taskContext(), [take('menu'), { type: 'date', item: 'menu', date: 'never' }])?.code,
  ).toBe('task/unknown');
});
