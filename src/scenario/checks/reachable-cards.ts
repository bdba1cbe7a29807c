import { errorAt, type Fault, warningAt } from '../fault';
import { quote } from '../nearest';
import type { Scenario } from '../schema';
import type { Uses } from '../uses';
import { neverHolds } from './never-holds';

/** Every card and event can come to the table, and every flip and choice that asks for something can get it. */
export function reachableCards(scenario: Scenario, uses: Uses): readonly Fault[] {
  const stepOfCard = new Map(scenario.cards.map((card) => [card.id, card.step]));
  const faults: Fault[] = [];
  const top = uses.conditions.filter(({ depth }) => depth === 0);
  for (const { thing, path, origin } of top) {
    const why = neverHolds(thing, origin, stepOfCard);
    if (why === undefined) continue;
    const advice = 'Change the condition, or take out what depends on it.';
    faults.push(errorAt(path, 'scenario/never-holds', `This condition can never hold: ${why}.`, advice));
  }
  return [...faults, ...cardsOfNoFormat(scenario)];
}

/** Core cards are dealt first: where they fill every call of every format, the others are never seen. */
function cardsOfNoFormat(scenario: Scenario): readonly Fault[] {
  const most = Math.max(...scenario.formats.map((format) => format.callsPerStep));
  return scenario.cards.flatMap((card, index) => {
    if (card.core) return [];
    const certain = scenario.cards.filter((each) => each.step === card.step && each.core && each.if === undefined);
    if (certain.length < most) return [];
    const message = `The card ${quote(card.id)} is never dealt: core cards fill all ${most} calls of step ${card.step}.`;
    const advice = 'Write "core: true" here too, or take it from another card of this step.';
    return [warningAt(['cards', index, 'core'], 'scenario/card-never-dealt', message, advice)];
  });
}
