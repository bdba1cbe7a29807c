import { type Fault, warningAt } from '../fault';
import type { Scenario } from '../schema';

/** A flip changes the verdict: one that says the same as the card is of no use unless a later flip says something else. */
export function usefulFlips(scenario: Scenario): readonly Fault[] {
  return scenario.cards.flatMap((card, index) =>
    card.flips.flatMap((flip, at) => {
      const others = card.flips.slice(at + 1).some((later) => later.verdict !== card.verdict);
      if (flip.verdict !== card.verdict || others) return [];
      return [
        warningAt(
          ['cards', index, 'flips', at, 'verdict'],
          'scenario/flip-same',
          `This flip says "${flip.verdict}", which is the verdict of the card anyway.`,
          'Write another verdict, or take the flip out.',
        ),
      ];
    }),
  );
}
