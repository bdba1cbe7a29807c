// How good an end is, fine enough to tell the ends of two games that differ in one call.
import { overallTrust, stateOf } from '../rules/readings';
import { type Setup, stakeholderAt } from '../rules/setup';
import type { GameState } from '../rules/state';

const fullRunway = 25; // months: more money than that makes no end better

/**
 * Thousandths, 0-100 000. Half of it is engagement (influence-weighted mean of all), the rest in equal parts trust, private
 * ownership, credibility, results and runway. Illustrative, as all numbers of the model: only two ends of one game may be compared.
 */
export function endWorth(setup: Setup, state: GameState): number {
  let points = 0;
  let weights = 0;
  for (let index = 0; index < setup.size; index += 1) {
    const { influence } = stakeholderAt(setup, index);
    points += stateOf(state, index).engagement * influence;
    weights += influence;
  }
  const engagement = weights === 0 ? 0 : Math.round((points * 1000) / (weights * 6));
  const { ownership, credibility, results, runway } = state.quantities;
  const money = Math.round((Math.min(runway, fullRunway) * 100) / fullRunway);
  return Math.round(engagement / 2) + (overallTrust(setup, state) + ownership + credibility + results + money) * 100;
}
