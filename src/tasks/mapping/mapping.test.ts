import { expect, test } from 'vitest';
import { handedIn, missingAfter, refusedLast } from '../../../tests/support/task-play';
import { effectsFor, mapping, taskContext, totalOf } from '../../../tests/support/task-setup';

const place = (actor: string, ring: string) => ({ type: 'place', actor, ring });
const gap = (id: string, on = true) => ({ type: 'gap', gap: id, on });
const interview = (stakeholder: string, on = true) => ({ type: 'interview', stakeholder, on });
const wall = [
  place('hotels', 'core'),
  place('laundry', 'suppliers'),
  place('school', 'services'),
  place('council', 'public'),
];

test('[R82] the more actors stand in their ring, the more is learned; a wrong ring costs nothing', () => {
  expect(totalOf('knowledge', handedIn(mapping, taskContext(), wall))).toBe(14);
  const told = handedIn(mapping, taskContext(), [...wall, place('council', 'core')]);
  expect(effectsFor('@mapping.wall', told)).toEqual([{ kind: 'quantity', quantity: 'knowledge', by: 10 }]);
  expect(totalOf('credibility', told)).toBe(0);
});

test('[R82] naming a real gap teaches and gets things going; naming one that is none looks careless', () => {
  const told = handedIn(mapping, taskContext(), [gap('no-bus'), gap('no-logo')]);
  expect([totalOf('knowledge', told), totalOf('momentum', told), totalOf('credibility', told)]).toEqual([3, 2, -2]);
});

test('[R82] everybody who is interviewed moves up, trusts more and shows an interest', () => {
  const told = handedIn(mapping, taskContext(), [interview('union'), interview('farm')]);
  expect(effectsFor('@mapping.interviews', told)).toEqual([
    { kind: 'engage', who: { ids: ['union', 'farm'] }, by: 15 },
    { kind: 'trust', who: { ids: ['union', 'farm'] }, by: 4 },
    { kind: 'reveal', who: { id: 'union' } },
    { kind: 'reveal', who: { id: 'farm' } },
  ]);
  expect(effectsFor('Critics know things.', told)).toHaveLength(1);
  expect(effectsFor('Critics know things.', handedIn(mapping, taskContext(), [interview('farm')]))).toEqual([]);
});

test('[R82] the baseline leaves its mark only when it is taken', () => {
  const take = { type: 'baseline', take: true };
  const because = 'You counted early.';
  expect(effectsFor(because, handedIn(mapping, taskContext(), [take]))).toContainEqual({
    kind: 'flag',
    flag: 'baseline',
  });
  expect(effectsFor(because, handedIn(mapping, taskContext(), [take, { type: 'baseline', take: false }]))).toEqual([]);
  expect(refusedLast(mapping, taskContext(), [{ type: 'baseline', take: false }])?.code).toBe('task/already');
});

test('[R82] the wall is ready when every card has a ring and the gaps are named', () => {
  expect(missingAfter(mapping, taskContext(), wall.slice(1))).toEqual({
    code: 'task/tooFewPlaced',
    details: { need: 4, have: 3 },
  });
  expect(missingAfter(mapping, taskContext(), [...wall, gap('no-bus')])?.code).toBe('task/tooFewGaps');
  expect(missingAfter(mapping, taskContext(), [...wall, gap('no-bus'), gap('no-cooks')])).toBeUndefined();
});

test('[R82] the short form has fewer cards and fewer interviews', () => {
  const short = taskContext(() => {}, 'short');
  expect(refusedLast(mapping, short, [place('council', 'public')])?.code).toBe('task/unknown');
  expect(refusedLast(mapping, short, [interview('farm'), interview('spa')])?.code).toBe('task/full');
  expect(missingAfter(mapping, short, [...wall.slice(0, 2), gap('no-bus'), gap('no-cooks')])).toBeUndefined();
  expect(totalOf('knowledge', handedIn(mapping, short, wall.slice(0, 2)))).toBe(14);
});

test('[R82] a card that stands there already, a gap too many and an unasked interview are refused', () => {
  expect(refusedLast(mapping, taskContext(), [place('hotels', 'core'), place('hotels', 'core')])?.code).toBe(
    'task/already',
  );
  expect(refusedLast(mapping, taskContext(), [gap('no-bus'), gap('no-cooks'), gap('no-logo')])?.code).toBe('task/full');
  expect(refusedLast(mapping, taskContext(), [interview('farm', false)])?.code).toBe('task/notChosen');
  expect(refusedLast(mapping, taskContext(), [place('hotels', 'moon')])?.code).toBe('task/unknown');
});
