// What many games show of each card: is it dealt, do its flips come, and is the light that practice favours the better one?
import { endWorth } from '../debrief/end-worth';
import { type CallInput, flippedCall, playOn } from '../debrief/flip-call';
import { draw } from '../base/random';
import { conductInPlace } from '../flow/conductor';
import { type Course, newGame } from '../flow/game';
import type { CallRecord } from '../rules/state';
import { playGame } from './play-game';
import { type PolicyName, policyNames } from './policy';

export interface CardReport {
  readonly card: string;
  /** Games in which it was called. */
  readonly dealt: number;
  /** For each flip, in how many of a hundred of these games it decided the verdict. */
  readonly flips: readonly number[];
  /** Games in which practice favours one light, and in how many of a hundred of them that light leads to the better end. */
  readonly favoured: number;
  readonly agreement: number;
}

const leastFlip = 5; // percent of the games of a card in which each flip is to be seen
const leastAgreement = 75; // percent

/** What an author should look at. */
export function cardFaults({ dealt, flips, favoured, agreement }: CardReport): readonly string[] {
  if (dealt === 0) return ['never dealt'];
  return [
    ...flips.flatMap((percent, index) => (percent < leastFlip ? [`flip ${index + 1} is rare`] : [])),
    ...(favoured > 0 && agreement < leastAgreement ? ['the favoured light often ends worse'] : []),
  ];
}

interface Tally {
  dealt: number;
  favoured: number;
  agreed: number;
  readonly flips: number[];
}

/** Plays `games` games of each policy and flips each call of each game. The seeds come from `seed`. */
export function measureCards(course: Course, games: number, seed: number): readonly CardReport[] {
  const { cards } = course.setup.scenario;
  const tallies = new Map(
    cards.map(({ id, flips }): [string, Tally] => [
      id,
      { dealt: 0, favoured: 0, agreed: 0, flips: flips.map(() => 0) },
    ]),
  );
  for (const policy of policyNames) {
    let seeds = seed;
    for (let count = 0; count < games; count += 1) {
      seeds = draw(seeds, 2).state;
      flipEachCall(course, policy, seeds, tallies);
    }
  }
  return cards.map(({ id }): CardReport => {
    const { dealt, favoured, agreed, flips } = tallies.get(id) ?? { dealt: 0, favoured: 0, agreed: 0, flips: [] };
    return {
      card: id,
      dealt,
      flips: flips.map((times) => percent(times, dealt)),
      favoured,
      agreement: percent(agreed, favoured),
    };
  });
}

function flipEachCall(course: Course, policy: PolicyName, seed: number, tallies: ReadonlyMap<string, Tally>): void {
  const played = playGame(course, seed, policy);
  const actual = endWorth(course.setup, played.game.state);
  const game = newGame(course, seed);
  played.inputs.forEach((input, at) => {
    if (input.type === 'call') {
      const other = playOn(course, game, [flippedCall(input), ...played.inputs.slice(at + 1)]);
      conductInPlace(course, game, input);
      const called = game.state.calls.at(-1);
      if (called !== undefined) count(called, input, actual - endWorth(course.setup, other.game.state), tallies);
    } else conductInPlace(course, game, input);
  });
}

/** `gain`: what the light that was called is worth more than the other. */
function count(
  { card, verdict, flip }: CallRecord,
  input: CallInput,
  gain: number,
  tallies: ReadonlyMap<string, Tally>,
): void {
  const tally = tallies.get(card);
  if (tally === undefined) return;
  tally.dealt += 1;
  if (flip >= 0) tally.flips[flip] = (tally.flips[flip] ?? 0) + 1;
  // With "go, if ..." the verdict is about the condition, not about the lights.
  if (verdict === 'either' || input.condition !== undefined) return;
  tally.favoured += 1;
  if (input.light === verdict ? gain > 0 : gain < 0) tally.agreed += 1;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 100) / whole);
}
