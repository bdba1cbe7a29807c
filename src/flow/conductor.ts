// The plain conductor: the whole flow as a fold, for the lab, replays and "what if". The machine plays by the same plan.
import { openCard } from '../rules/calls';
import type { Fact, Refusal } from '../rules/fact';
import { beginTelling } from '../rules/telling';
import { fail, type Result, succeed } from '../base/result';
import { arrive } from './arrive';
import { carryOut } from './carry-out';
import { consider, playMove, refuseUnheard } from './consider';
import { type Course, copyOf, type Game } from './game';
import type { Input } from './input';
import { following, shownAt, type Way } from './plan';
import { momentOf, type Place } from './place';

/** The game after the input, as a new value, with what happened; or why not. */
export function conduct(
  course: Course,
  game: Game,
  input: Input,
): Result<{ readonly game: Game; readonly facts: readonly Fact[] }, Refusal> {
  const refusal = consider(course, game, input);
  if (refusal !== undefined) return fail(refusal);
  const next = copyOf(game);
  return succeed({ game: next, facts: carryOn(course, next, input) });
}

/** The same, written into a game that the caller owns; a refused input leaves it as it was. */
export function conductInPlace(course: Course, game: Game, input: Input): Result<readonly Fact[], Refusal> {
  const refusal = input.type === 'task' ? refuseUnheard(game, input) : consider(course, game, input);
  if (refusal !== undefined) return fail(refusal);
  if (input.type !== 'task') return succeed(carryOn(course, game, input));
  // A move tells no facts and leads nowhere: it is played once, not once to ask and once to do.
  const played = playMove(course, game, input);
  if (!played.ok) return played;
  game.flow.task = played.value;
  return succeed([]);
}

/** The same, for an input that `consider` has accepted. */
export function carryOn(course: Course, game: Game, input: Input): readonly Fact[] {
  const telling = beginTelling(course.setup, game.state);
  carryOut(course, telling, game.flow, game.place, input);
  let place = destination(course, game, input);
  while (place !== undefined) {
    game.place = place;
    arrive(course, telling, game.flow, place);
    place = isPassedBy(course, game) ? following(place, wayOf(course, game)) : undefined;
  }
  return telling.facts;
}

/** Where an accepted input leads; nothing when the game stays where it is. */
export function destination(course: Course, game: Game, input: Input): Place | undefined {
  switch (input.type) {
    case 'begin':
    case 'next':
    case 'goOn':
      return following(game.place, wayOf(course, game));
    case 'skip':
      return following(game.place, { ...wayOf(course, game), hasOpenCard: false });
    case 'handIn':
    case 'call':
      return shownAt(game.place);
    case 'reopen':
      return momentOf(input.step, 'task');
    case 'repeat':
      return game.place.at === 'step' ? momentOf(game.place.step, input.moment) : undefined;
    default:
      return undefined;
  }
}

/** Calls without a card are passed by. */
export function isPassedBy(course: Course, game: Game): boolean {
  const { place } = game;
  return isAtCalls(place) && !place.shown && openCard(course.setup, game.state) === undefined;
}

/** Only there does it matter whether a card is still open. */
function isAtCalls(place: Place): place is Extract<Place, { at: 'step' }> {
  return place.at === 'step' && place.moment === 'calls';
}

export function wayOf(course: Course, game: Game): Way {
  const { format } = course.setup;
  return {
    mirrors: format.mirrors,
    gates: format.gates,
    hasOpenCard: isAtCalls(game.place) && openCard(course.setup, game.state) !== undefined,
    returnTo: game.flow.returnTo,
  };
}
