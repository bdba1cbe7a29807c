import { expect, test } from 'vitest';
import { handedIn, missingAfter, refusedLast } from '../../../tests/support/task-play';
import { composing, effectsFor, taskContext, totalOf } from '../../../tests/support/task-setup';

const choose = (part: string, option: string, target?: string) => ({
  type: 'choose',
  part,
  option,
  ...(target === undefined ? {} : { for: target }),
});
const unchoose = (part: string, option: string) => ({ type: 'unchoose', part, option });
const stone = (option: string) => choose('stones', option);

test('[R84] everybody who sees an own interest in it moves up, up to a limit', () => {
  const two = handedIn(composing, taskContext(), [stone('shuttle'), stone('trail')]);
  expect(effectsFor('@composing.pleases', two)).toEqual([
    { kind: 'engage', who: { ids: ['hotel', 'lodge'] }, by: 36 },
    { kind: 'engage', who: { ids: ['guide', 'elders'] }, by: 18 },
  ]);
  const three = handedIn(composing, taskContext(), [stone('shuttle'), stone('trail'), stone('airport')]);
  expect(effectsFor('@composing.pleases', three)).toContainEqual({
    kind: 'engage',
    who: { ids: ['hotel', 'lodge'] },
    by: 45,
  });
});

test('[R84] everybody whose interest is hurt moves away and trusts less', () => {
  const told = handedIn(composing, taskContext(), [stone('airport')]);
  expect(effectsFor('@composing.hurts', told)).toEqual([
    { kind: 'trust', who: { ids: ['lodge', 'guide', 'elders'] }, by: -1 },
    { kind: 'engage', who: { ids: ['lodge', 'guide', 'elders'] }, by: -10 },
  ]);
});

test('[R84] only quick things feel good now; a mix feels less and pays longer; a risk takes its part', () => {
  const quick = handedIn(composing, taskContext(), [stone('shuttle')]);
  expect(totalOf('momentum', quick)).toBe(6);
  expect(effectsFor('@composing.payoff', quick)).toEqual([
    { kind: 'later', turns: 2, effects: [{ kind: 'quantity', quantity: 'results', by: 4 }] },
  ]);
  const mix = handedIn(composing, taskContext(), [stone('shuttle'), stone('trail'), stone('airport')]);
  expect(totalOf('momentum', mix)).toBe(3);
  expect(effectsFor('@composing.payoff', mix)).toEqual([
    { kind: 'later', turns: 2, effects: [{ kind: 'quantity', quantity: 'results', by: 4 }] },
    { kind: 'later', turns: 4, effects: [{ kind: 'quantity', quantity: 'results', by: 6 }] },
    { kind: 'later', turns: 6, effects: [{ kind: 'quantity', quantity: 'results', by: 4 }] },
  ]);
  const [stones, ...others] = composing.parts;
  if (stones === undefined) throw new Error('no stones');
  const safe = { ...stones, options: stones.options.map((option) => ({ ...option, riskPercent: 0 })) };
  const long = handedIn({ ...composing, parts: [safe, ...others] }, taskContext(), [stone('airport')]);
  expect(totalOf('momentum', long)).toBe(0);
  expect(effectsFor('@composing.payoff', long)).toEqual([
    { kind: 'later', turns: 6, effects: [{ kind: 'quantity', quantity: 'results', by: 8 }] },
  ]);
});

test('[R84] an option that is chosen for several things counts once, its tags each time', () => {
  const twice = [
    stone('shuttle'),
    stone('trail'),
    choose('lead', 'firms', 'shuttle'),
    choose('lead', 'firms', 'trail'),
  ];
  const told = handedIn(composing, taskContext(), twice);
  expect(effectsFor('@composing.option', told)).toEqual([
    { kind: 'quantity', quantity: 'knowledge', by: 1 },
    { kind: 'quantity', quantity: 'knowledge', by: 3 },
  ]);
  expect(effectsFor('Firms lead.', told)).toHaveLength(1);
  expect(effectsFor('Firms lead.', handedIn(composing, taskContext(), twice.slice(0, 3)))).toEqual([]);
});

test('[R84] a task that gives the cluster its shell says so', () => {
  expect(effectsFor('@composing.formalised', handedIn(composing, taskContext(), []))).toEqual([
    { kind: 'flag', flag: 'formalised' },
  ]);
  expect(effectsFor('@composing.formalised', handedIn({ ...composing, formalises: false }, taskContext(), []))).toEqual(
    [],
  );
});

test('[R84] an option is offered only while its condition holds', () => {
  expect(refusedLast(composing, taskContext(), [stone('secret')])?.code).toBe('task/notOffered');
  const told = taskContext((game) => game.flags.push('told'));
  expect(refusedLast(composing, told, [stone('secret')])).toBeUndefined();
});

test('[R84] one option is chosen for each that it is about, and goes when that goes', () => {
  expect(refusedLast(composing, taskContext(), [choose('lead', 'firms', 'trail')])?.code).toBe('task/notChosen');
  expect(refusedLast(composing, taskContext(), [stone('trail'), choose('lead', 'firms')])?.code).toBe('task/notChosen');
  const gone = [stone('trail'), choose('lead', 'firms', 'trail'), unchoose('stones', 'trail')];
  expect(
    refusedLast(composing, taskContext(), [...gone, { ...choose('lead', 'firms', 'trail'), type: 'unchoose' }])?.code,
  ).toBe('task/notChosen');
});

test('[R84] where only one can be chosen the new choice replaces the old one, elsewhere the list is full', () => {
  const replaced = handedIn(composing, taskContext(), [
    stone('trail'),
    choose('lead', 'firms', 'trail'),
    choose('lead', 'agency', 'trail'),
  ]);
  expect(totalOf('knowledge', replaced)).toBe(0);
  const told = taskContext((game) => game.flags.push('told'));
  const full = [stone('shuttle'), stone('trail'), stone('airport'), stone('secret')];
  expect(refusedLast(composing, told, full)).toEqual({ code: 'task/full', details: { most: 3 } });
  expect(refusedLast(composing, told, [stone('trail'), stone('trail')])?.code).toBe('task/already');
});

test('[R84] each part has to be filled, and the refusal names the part', () => {
  const part = (moves: readonly Record<string, unknown>[]) =>
    missingAfter(composing, taskContext(), moves)?.details['part'];
  const two = [stone('shuttle'), stone('trail')];
  const led = [...two, choose('lead', 'firms', 'shuttle'), choose('lead', 'agency', 'trail')];
  expect(part([stone('shuttle')])).toBe('stones');
  expect(part(led.slice(0, 3))).toBe('lead');
  expect(part(led)).toBe('place');
  expect(missingAfter(composing, taskContext(), [...led, choose('place', 'barn')])).toBeUndefined();
});

test('[R84] a part of the full form only is taken as given in the short form', () => {
  const short = taskContext(() => {}, 'short');
  const told = handedIn(
    {
      ...composing,
      outcomes: [
        {
          id: 'hall',
          when: [{ kind: 'chosen', options: ['place:hall'] }],
          effects: [{ kind: 'flag', flag: 'hall' }],
          because: 'Hall.',
        },
      ],
    },
    short,
    [stone('shuttle')],
  );
  expect(effectsFor('Hall.', told)).toHaveLength(1);
  expect(refusedLast(composing, short, [choose('place', 'barn')])?.code).toBe('task/notOffered');
});
