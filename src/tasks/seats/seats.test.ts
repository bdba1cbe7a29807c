import { expect, test } from 'vitest';
import { handedIn, missingAfter, played, refusedLast } from '../../../tests/support/task-play';
import { effectsFor, seats, taskContext, totalOf } from '../../../tests/support/task-setup';
import { indicators } from './indicators';
import { seatsKind } from './rules';

const seat = (stakeholder: string) => ({ type: 'seat', stakeholder });
const chair = (stakeholder: string) => ({ type: 'chair', stakeholder });
const group = (...ids: string[]) => ids.map(seat);

test('[R83] the indicators show who sits there, who is missing and who holds it', () => {
  const task = played(seats, taskContext(), group('hotel', 'spa', 'guide', 'ministry'));
  if (task.kind !== 'seats') throw new Error('not a table of seats');
  expect(indicators(task, taskContext())).toEqual({
    seats: 4,
    businessShare: 75,
    names: 2,
    doers: 2,
    missing: ['associations', 'knowledge', 'labour', 'community'],
    hours: 20,
    blocs: [
      { bloc: 'business-large', seats: 2 },
      { bloc: 'business-small', seats: 1 },
      { bloc: 'public', seats: 1 },
    ],
    captured: undefined,
  });
});

test('[R83] a hostile stakeholder does not take a seat', () => {
  expect(refusedLast(seats, taskContext(), [seat('union')])).toEqual({
    code: 'task/unwilling',
    details: { who: 'union' },
  });
});

test('[R83] the leadership group is formed as it was seated', () => {
  const told = handedIn(seats, taskContext(), [...group('hotel', 'elders', 'college'), chair('hotel')]);
  expect(effectsFor('@seats.board', told)).toContainEqual({
    kind: 'board',
    members: ['hotel', 'elders', 'college'],
    chair: 'hotel',
  });
});

test('[R83] business in the chair and on most seats makes it the business of business', () => {
  const told = handedIn(seats, taskContext(), [...group('hotel', 'spa', 'guide', 'ministry'), chair('guide')]);
  expect(totalOf('ownership', told)).toBe(5 + 6);
  expect(effectsFor('@seats.board', told)).toContainEqual({ kind: 'flag', flag: 'business-board' });
});

test('[R83] a group of business alone owns no more than one with most seats', () => {
  const told = handedIn(seats, taskContext(), [...group('hotel', 'spa', 'guide'), chair('guide')]);
  expect(effectsFor('@seats.business', told)).toEqual([{ kind: 'quantity', quantity: 'ownership', by: 10 }]);
});

test('[R83] half of the seats with officials does not yet make it their group', () => {
  const told = handedIn(seats, taskContext(), [...group('ministry', 'chamber', 'hotel', 'spa'), chair('hotel')]);
  expect(effectsFor('@seats.board', told)).not.toContainEqual({ kind: 'flag', flag: 'agency-board' });
});

test('[R83] a group of officials takes the ownership away, and is remembered', () => {
  const told = handedIn(seats, taskContext(), [...group('ministry', 'chamber', 'college'), chair('ministry')]);
  expect(totalOf('ownership', told)).toBe(-8);
  expect(effectsFor('@seats.board', told)).toContainEqual({ kind: 'flag', flag: 'agency-board' });
});

test('[R83] a new group clears the mark of the one before', () => {
  const again = taskContext((game) => game.flags.push('agency-board'));
  const told = handedIn(seats, again, [...group('hotel', 'spa', 'guide'), chair('guide')]);
  expect(effectsFor('@seats.board', told)).toContainEqual({ kind: 'unflag', flag: 'agency-board' });
});

test('[R83] a facilitator in the chair costs ownership and gets the work', () => {
  const told = handedIn(seats, taskContext(), [...group('hotel', 'spa', 'guide'), chair('facilitator')]);
  expect(effectsFor('@seats.facilitatorChair', told)).toEqual([
    { kind: 'quantity', quantity: 'ownership', by: -6 },
    { kind: 'todo', todo: 'chair-duties' },
  ]);
});

test('[R83] one bloc with over half of the seats costs neutrality', () => {
  const captured = handedIn(seats, taskContext(), [...group('hotel', 'spa', 'college'), chair('hotel')]);
  expect(totalOf('neutrality', captured)).toBe(-6 - 1);
  const shared = handedIn(seats, taskContext(), [...group('hotel', 'spa', 'guide', 'college'), chair('hotel')]);
  expect(totalOf('neutrality', shared)).toBe(-1);
});

test('[R83] doers bring momentum and names bring credibility', () => {
  const told = handedIn(seats, taskContext(), [...group('spa', 'lodge', 'hotel', 'chamber'), chair('hotel')]);
  expect([totalOf('momentum', told), totalOf('credibility', told)]).toEqual([4, 6]);
});

test('[R83] five doers and three names are as good as more of them', () => {
  const { setup, ...context } = taskContext();
  const many = (like: string) => {
    const seated = ['a', 'b', 'c', 'd', 'e', 'f'];
    const index = setup.indexOf.get(like) ?? 0;
    const crowd = { ...context, setup: { ...setup, indexOf: new Map(seated.map((id) => [id, index])) } };
    return seatsKind.finish({ kind: 'seats', seated, chair: 'a', rules: [] }, seats, crowd);
  };
  expect(totalOf('momentum', many('guide'))).toBe(10);
  expect(totalOf('credibility', many('ministry'))).toBe(9);
});

test('[R83] each seat after the tenth makes the group slower', () => {
  const { setup, ...context } = taskContext();
  const again = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
  const crowd = { ...context, setup: { ...setup, indexOf: new Map(again.map((id) => [id, 0])) } };
  const sizeOf = (seated: readonly string[]) =>
    effectsFor('@seats.size', seatsKind.finish({ kind: 'seats', seated, chair: 'a', rules: [] }, seats, crowd));
  expect(sizeOf(again.slice(0, 10))).toEqual([]);
  expect(sizeOf(again)).toEqual([{ kind: 'quantity', quantity: 'momentum', by: -4 }]);
});

test('[R83] members move up, but somebody who hardly knows why is a name on paper', () => {
  const told = handedIn(seats, taskContext(), [...group('hotel', 'spa', 'farm'), chair('hotel')]);
  expect(effectsFor('@seats.seat', told)).toEqual([{ kind: 'engage', who: { ids: ['hotel', 'spa'] }, by: 30 }]);
  expect(effectsFor('@seats.paper', told)).toEqual([{ kind: 'engage', who: { ids: ['farm'] }, by: 10 }]);
});

test('[R83] people with influence notice when their whole group has no seat', () => {
  const told = handedIn(seats, taskContext(), [...group('spa', 'guide', 'chamber'), chair('spa')]);
  expect(effectsFor('@seats.leftOut', told)).toEqual([{ kind: 'trust', who: { ids: ['ministry', 'elders'] }, by: -1 }]);
});

test('[R83] a rule works when it is set, and is missed when it is not', () => {
  const because = 'A year is easy to say yes to.';
  const rule = { type: 'rule', rule: 'interim', on: true };
  expect(effectsFor(because, handedIn(seats, taskContext(), [rule]))).toEqual(seats.rules[0]?.set);
  expect(effectsFor(because, handedIn(seats, taskContext(), []))).toEqual(seats.rules[0]?.unset);
});

test('[R83] seats and a chair are needed; the chair sits in the group and leaves with the seat', () => {
  expect(missingAfter(seats, taskContext(), group('hotel', 'spa'))).toEqual({
    code: 'task/tooFew',
    details: { need: 3, have: 2 },
  });
  const three = group('hotel', 'spa', 'guide');
  expect(missingAfter(seats, taskContext(), three)?.code).toBe('task/noChair');
  expect(refusedLast(seats, taskContext(), [...three, chair('farm')])?.code).toBe('task/notSeated');
  expect(missingAfter(seats, taskContext(), [...three, chair('hotel')])).toBeUndefined();
  const left = [...three, seat('farm'), chair('hotel'), { type: 'unseat', stakeholder: 'hotel' }];
  expect(missingAfter(seats, taskContext(), left)?.code).toBe('task/noChair');
});

test('[R83] when fewer people than seats would come, a smaller group will do', () => {
  const lonely = taskContext((game) => {
    for (const [index, stakeholder] of game.stakeholders.entries()) stakeholder.engagement = index === 0 ? 300 : 20;
  });
  expect(missingAfter(seats, lonely, [seat('hotel'), chair('hotel')])).toBeUndefined();
});
