import { stepKeys } from '../course-schema';
import { errorAt, type Fault, warningAt } from '../fault';
import type { Scenario } from '../schema';

/** Each step has a card that always comes, and as many cards as its formats put on the table. */
export function enoughCards(scenario: Scenario): readonly Fault[] {
  const calls = scenario.formats.map((format) => format.callsPerStep);
  const fewest = Math.min(...calls);
  const faults: Fault[] = [];
  stepKeys.forEach((key, index) => {
    const cards = scenario.cards.filter((card) => card.step === index + 1);
    const step = `step ${index + 1} (${key})`;
    const certain = cards.filter((card) => card.if === undefined);
    if (certain.length === 0) {
      const message =
        cards.length === 0 ? `There is no card for ${step}.` : `Every card of ${step} has an "if": perhaps none comes.`;
      faults.push(
        errorAt(
          ['cards'],
          'scenario/step-without-card',
          message,
          `Add a card with "step: ${index + 1}" and without "if".`,
        ),
      );
      return;
    }
    if (cards.length < fewest) {
      const message = `There are ${cards.length} cards for ${step}, but each format has ${fewest} calls or more.`;
      faults.push(warningAt(['cards'], 'scenario/too-few-cards', message, `Add cards with "step: ${index + 1}".`));
    }
    if (!cards.some((card) => card.core)) {
      const message = `No card of ${step} is marked as core.`;
      faults.push(
        warningAt(
          ['cards'],
          'scenario/no-core-card',
          message,
          'Write "core: true" in the card that no table should miss.',
        ),
      );
    }
  });
  return faults;
}
