import { expect, test } from 'vitest';
import { fakeView } from '../../../tests/support/page-view';
import type { Fact } from '../../rules/fact';
import { diaryEntryOf, heardIn } from './visit-result-vm';

const visit = { type: 'visit', stakeholder: 'marta', angle: 'listen' } as const;
const why = { kind: 'visit', stakeholder: 'marta' } as const;
const learned: readonly Fact[] = [{ type: 'interestRevealed', stakeholder: 0, interest: 'winter', why }];
const touched: readonly Fact[] = [{ type: 'touched', stakeholder: 0 }];

test('a diary entry is told right after it, and no more once its facts are gone', () => {
  expect(diaryEntryOf({ ...fakeView({ inputs: [visit] }), facts: touched })).toEqual(visit);
  expect(diaryEntryOf(fakeView({ inputs: [visit] }))).toBeUndefined();
  expect(diaryEntryOf({ ...fakeView({ inputs: [visit, { type: 'next' }] }), facts: touched })).toBeUndefined();
});

test('listening tells whether there was something new to learn', () => {
  expect(heardIn({ ...fakeView(), facts: learned }, visit)).toBe('opened');
  expect(heardIn({ ...fakeView(), facts: touched }, visit)).toBe('glad');
});

test('an interest that was brought up has met them once the table knows that it is theirs', () => {
  const about = { ...visit, angle: 'winter' };
  const [marta, ...others] = fakeView().game.state.stakeholders;
  const knowing = fakeView({ state: { stakeholders: [{ ...marta, known: ['winter'] }, ...others] as never } });
  expect(heardIn(knowing, about)).toBe('met');
  expect(heardIn(fakeView(), about)).toBe('missed');
});
