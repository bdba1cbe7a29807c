// What many games show of each card: is it dealt, do its flips come, and is the light that practice favours the better one?
import { endWorth } from '../debrief/end-worth';
import { branchOff, type CallInput } from '../debrief/branch';
import { flippedCall } from '../debrief/decisions';
import { trackOf } from '../debrief/track';
import { draw } from '../base/random';
import { conductInPlace } from '../flow/conductor';
import { type Course, newGame } from '../flow/game';
import { openCard, verdictOf } from '../rules/calls';
import type { CallRecord } from '../rules/state';
import { playGame } from './play-game';
import { type PolicyName, policyNames } from './policy';

export interface CardReport {
  readonly card: string;
  /** Games in which it was called. */
  readonly dealt: number;
  /** For each flip, in how many of a hundred of these games it decided the verdict. */
  readonly flips: readonly number[];
  /** First for the card's own verdict, then for each flip. */
  readonly agreement: readonly Agreement[];
}

/** Games in which practice favours one light, and in how many of a hundred of them that light leads to the better end. */
export interface Agreement {
  readonly games: number;
  readonly percent: number;
}

const leastFlip = 5; // percent of the games of a card in which each flip is to be seen
const leastAgreement = 75; // percent

/** What an author should look at. */
export function cardFaults(report: CardReport): readonly string[] {
  if (report.dealt === 0) return ['never dealt'];
  const whole = wholeAgreement(report);
  return [
    ...report.flips.flatMap((percent, index) => (percent < leastFlip ? [`flip ${index + 1} is rare`] : [])),
    ...(whole.games > 0 && whole.percent < leastAgreement ? ['the favoured light often ends worse'] : []),
  ];
}

/** Of the card, whatever decided its verdict. */
export function wholeAgreement({ agreement }: CardReport): Agreement {
  const games = agreement.reduce((sum, each) => sum + each.games, 0);
  const agreed = agreement.reduce((sum, each) => sum + each.games * each.percent, 0);
  return { games, percent: games === 0 ? 0 : Math.round(agreed / games) };
}

interface Tally {
  dealt: number;
  readonly flips: number[];
  readonly favoured: number[];
  readonly agreed: number[];
}

/** Plays `games` games of each policy and flips each call of each game. The seeds come from `seed`. */
export function measureCards(course: Course, games: number, seed: number): readonly CardReport[] {
  const { cards } = course.setup.scenario;
  const tallies = new Map(
    cards.map(({ id, flips }): [string, Tally] => {
      const none = flips.map(() => 0);
      return [id, { dealt: 0, flips: none, favoured: [0, ...none], agreed: [0, ...none] }];
    }),
  );
  for (const policy of policyNames) {
    let seeds = seed;
    for (let count = 0; count < games; count += 1) {
      seeds = draw(seeds, 2).state;
      flipEachCall(course, policy, seeds, tallies);
    }
  }
  return [...tallies].map(
    ([card, { dealt, flips, favoured, agreed }]): CardReport => ({
      card,
      dealt,
      flips: flips.map((times) => percent(times, dealt)),
      agreement: favoured.map((all, at) => ({ games: all, percent: percent(agreed[at] ?? 0, all) })),
    }),
  );
}

function flipEachCall(course: Course, policy: PolicyName, seed: number, tallies: ReadonlyMap<string, Tally>): void {
  const played = playGame(course, seed, policy);
  const track = trackOf(course, seed, played.inputs);
  const actual = endWorth(course.setup, track.end.state);
  const game = newGame(course, seed);
  track.inputs.forEach((input, at) => {
    if (input.type === 'call') {
      const other = branchOff(track, [{ at, takes: 1, puts: [flippedCall(input)] }]);
      const card = openCard(course.setup, game.state);
      const { flip } = card === undefined ? { flip: -1 } : verdictOf(card, undefined, course.setup, game.state);
      conductInPlace(course, game, input);
      const called = game.state.calls.at(-1);
      if (called === undefined) return;
      count({ ...called, flip }, input, actual - endWorth(course.setup, other.game.state), tallies);
    } else conductInPlace(course, game, input);
  });
}

/** `flip`: which one decides, with "go, if ..." too. `gain`: what the light that was called is worth more than the other. */
function count(
  { card, verdict, flip }: CallRecord,
  input: CallInput,
  gain: number,
  tallies: ReadonlyMap<string, Tally>,
): void {
  const tally = tallies.get(card);
  if (tally === undefined) return;
  tally.dealt += 1;
  if (flip >= 0) add(tally.flips, flip);
  // With "go, if ..." the verdict is about the condition, not about the lights.
  if (verdict === 'either' || input.condition !== undefined) return;
  add(tally.favoured, flip + 1);
  if (input.light === verdict ? gain > 0 : gain < 0) add(tally.agreed, flip + 1);
}

function add(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 100) / whole);
}
