import { expect, test } from 'vitest';
import { fakeView } from '../../tests/support/page-view';
import { ownershipSign, quotesOf } from './quotes-vm';

const why = { kind: 'diary' } as const;

test('whoever moved most speaks first, warm only with trust and a place on the ladder', () => {
  const view = fakeView();
  const [marta, ben, ruth] = view.game.state.stakeholders;
  const state = { stakeholders: [marta, ben, { ...ruth, trust: 60 }] as never };
  const quotes = quotesOf(
    fakeView({ state }),
    [
      { type: 'engagementChanged', stakeholder: 0, by: 20, why },
      { type: 'trustChanged', stakeholder: 2, by: 6, why },
    ],
    2,
  );
  expect(quotes.map(({ words }) => words)).toEqual(['Ruth is warm.', 'Marta is cold.']);
});

test('ownership shows in who speaks, in three bands', () => {
  const signs = [10, 40, 80].map((ownership) => {
    const { quantities } = fakeView().game.state;
    return ownershipSign(fakeView({ state: { quantities: { ...quantities, ownership } } }));
  });
  expect(signs).toEqual(['facilitator', 'some', 'members']);
});
