import { expect, test } from 'vitest';
import { handedIn, missingAfter, refusedLast } from '../../../tests/support/task-play';
import { effectsFor, taskContext, tieOf, visits } from '../../../tests/support/task-setup';

const place = (stakeholder: string, angle = 'listen', messenger = 'self') => ({
  type: 'place',
  stakeholder,
  angle,
  messenger,
});
const three = [place('hotel'), place('spa'), place('lodge')];

test('[R80] a visit about what moves the host lifts the host and builds trust', () => {
  const told = handedIn(visits, taskContext(), [place('spa', 'staff')]);
  expect(effectsFor('@visits.trueAngle', told)).toEqual([
    { kind: 'engage', who: { id: 'spa' }, by: 40 },
    { kind: 'trust', who: { id: 'spa' }, by: 4 },
  ]);
});

test('[R80] listening builds more trust, lifts less, and brings an interest to light', () => {
  const told = handedIn(visits, taskContext(), [place('spa')]);
  expect(effectsFor('@visits.listen', told)).toEqual([
    { kind: 'engage', who: { id: 'spa' }, by: 12 },
    { kind: 'trust', who: { id: 'spa' }, by: 5 },
    { kind: 'reveal', who: { id: 'spa' } },
  ]);
});

test('[R80] a wrong angle costs the facilitator some credibility, and an angle that turns the host away costs trust', () => {
  const told = handedIn(visits, taskContext(), [place('spa', 'fame'), place('elders', 'fame')]);
  expect(effectsFor('@visits.wrongAngle', told)).toEqual([
    { kind: 'engage', who: { id: 'spa' }, by: 5 },
    { kind: 'quantity', quantity: 'credibility', by: -2 },
  ]);
  expect(effectsFor('@visits.againstAngle', told)).toEqual([
    { kind: 'trust', who: { id: 'elders' }, by: -2 },
    { kind: 'engage', who: { id: 'elders' }, by: -10 },
  ]);
});

test('[R80] a peer who opens the door makes the visit count half as much again, and the two come closer', () => {
  const told = handedIn(visits, taskContext(), [place('elders', 'nature', 'hotel')]);
  expect(effectsFor('@visits.trueAngle', told)).toContainEqual({ kind: 'engage', who: { id: 'elders' }, by: 60 });
  expect(effectsFor('@visits.introduced', told)).toEqual([
    { kind: 'tie', between: { id: 'hotel' }, and: { id: 'elders' }, by: 10 },
  ]);
});

test('[R80] a peer opens a door with a tie to the host or by being engaged, and not otherwise', () => {
  expect(refusedLast(visits, taskContext(), [place('spa', 'listen', 'farm')])).toEqual({
    code: 'task/cannotIntroduce',
    details: { who: 'farm', to: 'spa' },
  });
  const tied = taskContext((game) => tieOf(game, 'farm', 'spa', 15));
  expect(refusedLast(visits, tied, [place('spa', 'listen', 'farm')])).toBeUndefined();
  expect(refusedLast(visits, taskContext(), [place('spa', 'listen', 'chamber')])).toBeUndefined();
  expect(refusedLast(visits, taskContext(), [place('hotel', 'listen', 'hotel')])?.code).toBe('task/cannotIntroduce');
});

test('[R80] nobody is visited twice, and the list ends where the format says', () => {
  expect(refusedLast(visits, taskContext(), [place('hotel'), place('hotel')])?.code).toBe('task/already');
  expect(refusedLast(visits, taskContext(), [...three, place('guide'), place('farm')])).toEqual({
    code: 'task/full',
    details: { most: 4 },
  });
  expect(missingAfter(visits, taskContext(), three)).toEqual({ code: 'task/tooFew', details: { need: 4, have: 3 } });
  expect(
    missingAfter(
      visits,
      taskContext(() => {}, 'short'),
      three.slice(0, 2),
    ),
  ).toBeUndefined();
});

test('[R80] visits can be taken off the list and put into another order', () => {
  const told = handedIn(visits, taskContext(), [
    ...three,
    { type: 'remove', at: 1 },
    { type: 'shift', from: 1, to: 0 },
  ]);
  expect(effectsFor('@visits.listen', told).filter(({ kind }) => kind === 'reveal')).toEqual([
    { kind: 'reveal', who: { id: 'lodge' } },
    { kind: 'reveal', who: { id: 'hotel' } },
  ]);
  expect(refusedLast(visits, taskContext(), [{ type: 'remove', at: 0 }])?.code).toBe('task/unknown');
  expect(refusedLast(visits, taskContext(), [...three, { type: 'shift', from: 1, to: 1 }])?.code).toBe('task/already');
});

test('[R80] those who need attention every turn lose trust when they are not in the first half of the list', () => {
  const late = handedIn(visits, taskContext(), [place('spa'), place('hotel'), place('lodge'), place('elders')]);
  expect(effectsFor('@visits.waited', late)).toEqual([{ kind: 'trust', who: { ids: ['elders'] }, by: -1 }]);
  const early = handedIn(visits, taskContext(), [place('elders'), place('hotel'), place('lodge'), place('spa')]);
  expect(effectsFor('@visits.waited', early)).toEqual([]);
});

test('[R80] an early meeting that pays later sets its flag when it comes in time and with the right angle', () => {
  const flag = { kind: 'flag', flag: 'elders-met' };
  const because = 'They were asked first.';
  expect(effectsFor(because, handedIn(visits, taskContext(), [place('spa'), place('elders')]))).toContainEqual(flag);
  expect(effectsFor(because, handedIn(visits, taskContext(), [...three, place('elders')]))).toEqual([]);
  expect(effectsFor(because, handedIn(visits, taskContext(), [place('elders', 'nature')]))).toEqual([]);
});
